import type { Comparison, Sentence, StoryReport, Witness } from '../../../src/model/index.ts'

/** One expectation held against what Stemma found. `id` is stable, so that what is not met yet can be listed. */
export interface Finding {
  id: string
  met: boolean
  /** What was found instead. */
  saw: string
}

/** White space collapsed, as the conventions say that texts are compared. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A comparison by file name of the example collection. */
export class Found {
  readonly comparison: Comparison
  readonly #byFile: Map<string, Witness>
  readonly #fileById: Map<string, string>

  constructor(comparison: Comparison) {
    this.comparison = comparison
    const pairs = comparison.witnesses.map((witness): [string, Witness] => {
      const name = witness.document.source.sightings[0]?.name ?? ''
      return [name.split('/').at(-1) ?? name, witness]
    })
    this.#byFile = new Map(pairs)
    this.#fileById = new Map(pairs.map(([file, witness]) => [witness.document.id, file]))
  }

  witness(file: string): Witness {
    const witness = this.#byFile.get(file)
    if (!witness) throw new Error(`no witness was read from ${file}`)
    return witness
  }

  file(id: string): string {
    return this.#fileById.get(id) ?? id
  }

  id(file: string): string {
    return this.witness(file).document.id
  }

  /** The report of the story that `file` belongs to. */
  report(file: string): StoryReport {
    const id = this.id(file)
    const report = this.comparison.stories.find(({ story }) => story.witnesses.includes(id))
    if (!report) throw new Error(`no story holds ${file}`)
    return report
  }

  /** The sentence of `file` that begins with `words`. */
  sentence(file: string, words: string): Sentence | undefined {
    return this.witness(file).annotations.sentences.find(({ text }) => flat(text).startsWith(words))
  }

  /** Whether two stretches of one document overlap. */
  static overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
    return a.start < b.end && b.start < a.end
  }

  /** Where `words` stand in `file`, from `after` on, white space aside; undefined when they don't. */
  place(
    file: string,
    words: string,
    within?: { start: number; end: number },
  ): { start: number; end: number } | undefined {
    const { text } = this.witness(file).document
    const from = within?.start ?? 0
    const area = text.slice(from, within?.end)
    const pattern = new RegExp(words.trim().split(/\s+/).map(escaped).join('\\s+'))
    const match = pattern.exec(area)
    return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined
  }
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
