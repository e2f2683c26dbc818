import { type Feature, features, type PlacedWord, placedWords } from './features.ts'

/** One feature in so many is kept in the index; which ones depends on their hash alone, so all documents keep the same. */
const SAMPLE = 4
/** A feature that so many documents have is boilerplate or a turn of phrase, and is no longer followed. */
const MAX_DOCUMENTS = 40
/** Sampled features in common from which on two documents are worth an exact look. */
const LEAST_SHARED = 8

/** A document of the index, with what the exact look needs. */
export interface Indexed {
  id: string
  text: string
  words: readonly PlacedWord[]
  features: readonly Feature[]
  hashes: ReadonlySet<number>
}

/**
 * Finds for a document the earlier ones that may share a passage with it. Adding costs what the document's features
 * cost, whatever the number of documents; there is no all-pairs step. What it returns is a sieve: `coverage` verifies.
 */
export class PassageIndex {
  readonly #documents = new Map<string, Indexed>()
  readonly #postings = new Map<number, Set<string>>()

  /** Adds a document and returns the candidates among those added before, most shared features first. */
  add(id: string, text: string): Indexed[] {
    this.remove(id)
    const document = indexed(id, text)
    const found = this.#sharing(document)
    this.#documents.set(id, document)
    for (const hash of sampled(document)) {
      const known = this.#postings.get(hash)
      if (known === undefined) this.#postings.set(hash, new Set([id]))
      else known.add(id)
    }
    return found
  }

  remove(id: string): void {
    const document = this.#documents.get(id)
    if (document === undefined) return
    this.#documents.delete(id)
    for (const hash of sampled(document)) {
      const known = this.#postings.get(hash)
      known?.delete(id)
      if (known?.size === 0) this.#postings.delete(hash)
    }
  }

  get(id: string): Indexed | undefined {
    return this.#documents.get(id)
  }

  /** The documents that may share a passage with a text, which is not added. */
  candidates(text: string): Indexed[] {
    return this.#sharing(indexed('', text))
  }

  #sharing(document: Indexed): Indexed[] {
    const counts = new Map<string, number>()
    for (const hash of sampled(document)) {
      const known = this.#postings.get(hash)
      if (known === undefined || known.size > MAX_DOCUMENTS) continue
      for (const id of known) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return [...counts]
      .filter(([, count]) => count >= LEAST_SHARED)
      .sort(([x, ofX], [y, ofY]) => ofY - ofX || (x < y ? -1 : 1))
      .flatMap(([id]) => this.#documents.get(id) ?? [])
  }
}

function indexed(id: string, text: string): Indexed {
  const words = placedWords(text)
  const found = features(words)
  return { id, text, words, features: found, hashes: new Set(found.map(({ hash }) => hash)) }
}

function sampled({ hashes }: Indexed): number[] {
  return [...hashes].filter((hash) => hash % SAMPLE === 0)
}
