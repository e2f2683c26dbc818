import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textDocument } from '../../bench/text-document.ts'
import { taggerSentences } from '../../src/annotate/names/linear/document-clues.ts'
import type { TaggerSentence } from '../../src/annotate/names/linear/features.ts'
import { begins, continues, OUTSIDE } from '../../src/annotate/names/linear/labels.ts'
import type { Sentence } from '../../src/model/index.ts'

/** A record of the benchmark's files of names; offsets in UTF-16 code units. */
export interface NamedRecord {
  id: string
  src: string
  text: string
  ents: [start: number, end: number, type: string][]
  sents: number[]
}

/** A sentence with its labels, its document and how much it counts. */
export interface LabelledSentence {
  sentence: TaggerSentence
  labels: Uint8Array
  source: string
}

const TYPE_NAMES = ['PER', 'ORG', 'LOC']

export function readRecords(file: string): NamedRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

// Accounts and tags of the messages are labelled as names ("@", "user", "#tag"); in news they do not occur.
const ACCOUNT = /[@#]/
const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu

/** The messages of the Broad Twitter Corpus without labels of accounts and tags; those of other scripts left out. */
export function cleanedMessages(records: readonly NamedRecord[]): NamedRecord[] {
  return records.flatMap((record) => {
    const letters = record.text.match(LETTER)?.length ?? 0
    const latin = record.text.match(LATIN)?.length ?? 0
    if (latin < letters * 0.9) return []
    const ents = record.ents.filter(([start, end]) => {
      const before = record.text.slice(Math.max(0, start - 2), start)
      return !ACCOUNT.test(record.text.slice(start, end)) && !/@ ?$/.test(before)
    })
    return [{ ...record, ents }]
  })
}

/** The sentences as the benchmark parts them. */
export function sentencesOf({ text, sents }: NamedRecord): Sentence[] {
  return sents.flatMap((start, i) => {
    const piece = text.slice(start, sents[i + 1] ?? text.length).trimEnd()
    return piece === '' ? [] : [{ id: `s${i}`, start, end: start + piece.length, text: piece, block: 0 }]
  })
}

/** The labelled sentences of one record. */
export function labelled(record: NamedRecord): LabelledSentence[] {
  const document = textDocument(record.text, undefined)
  const names = record.ents.filter(([, , type]) => TYPE_NAMES.includes(type)).toSorted((a, b) => a[0] - b[0])
  const { sentences } = taggerSentences(document, sentencesOf(record))
  let next = 0
  return sentences.map((sentence) => {
    const labels = new Uint8Array(sentence.words.length).fill(OUTSIDE)
    let begun = -1
    sentence.words.forEach((word, i) => {
      while ((names[next]?.[1] ?? Number.POSITIVE_INFINITY) <= word.start) next += 1
      const name = names[next]
      if (name === undefined || name[0] >= word.end) return
      // An article in front belongs to no name here.
      if (begun !== next && word.lower === 'the') return
      const type = TYPE_NAMES.indexOf(name[2])
      labels[i] = begun === next ? continues(type) : begins(type)
      begun = next
    })
    return { sentence, labels, source: record.src.replace(/-.*/, '') }
  })
}

export function openSets(shared: string): Record<string, NamedRecord[]> {
  return {
    ewt: readRecords(join(shared, 'dev/ner-ewt-dev.jsonl')),
    gum: readRecords(join(shared, 'dev/ner-gum.jsonl')),
    wikigold: readRecords(join(shared, 'dev/ner-wikigold.jsonl')),
    crossner: readRecords(join(shared, 'train/train-crossner.jsonl')),
    btc: cleanedMessages(readRecords(join(shared, 'train/train-btc.jsonl'))),
  }
}
