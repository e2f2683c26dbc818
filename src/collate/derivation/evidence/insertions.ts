import type { Span, Witness, WordChange } from '../../../model/index.ts'
import { type Finding, logRatio } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'

/** Words that carry no matter of their own. */
const FUNCTION_WORDS = new Set(
  `the a an of in on at by to for with from and or but as is are was were be been being has have had it its this that
  these those which who whom whose he she they his her their him them not also however although though while when where
  there then than so such some many most more other another one two first`.split(/\s+/),
)

/** Who works on a sentence puts words in more often than leaving words out: the wordier of two is the later one. */
export function insertions({ a, b, linked, nameOf }: Pair): Finding[] {
  const all = linked.flatMap((link) => link.changes)
  const changes = all.filter((change) => change.class !== 'trivial')
  const putInB = changes.flatMap((change) => (isPutIn(change.a, change.b) ? [change.b] : []))
  const putInA = changes.flatMap((change) => (isPutIn(change.b, change.a) ? [change.a] : []))
  const replaced = changes.filter((change) => countWords(change.a) > 0 && countWords(change.b) > 0)
  const wordier = replaced.map((change) => countWords(change.b) - countWords(change.a))
  const longer = replaced.map((change) => (change.b?.text.length ?? 0) - (change.a?.text.length ?? 0))
  const onlyMarks = all.filter((change) => countWords(change.a) + countWords(change.b) === 0)
  const more = (pattern: RegExp): number =>
    logRatio(count(changes, 'a', pattern), count(changes, 'b', pattern))
  const moreSpans = (test: (words: number) => boolean): number =>
    logRatio(
      putInA.filter((span) => test(countWords(span))).length,
      putInB.filter((span) => test(countWords(span))).length,
    )
  const content = contentWords(changes)
  const measures = {
    insertions: logRatio(putInA.length, putInB.length),
    moreInsertions: Math.sign(putInB.length - putInA.length),
    insertedWords: logRatio(sum(putInA.map(countWords)), sum(putInB.map(countWords))),
    shortInsertions: moreSpans((words) => words > 1 && words < 5),
    longInsertions: moreSpans((words) => words > 10),
    insertionsAtEnd: logRatio(atSentenceEnd(a, putInA), atSentenceEnd(b, putInB)),
    wordierPhrases: Math.sign(sum(wordier)) * Math.log1p(Math.abs(sum(wordier))),
    moreWordierPhrases: Math.sign(sum(wordier.map(Math.sign))),
    longerPhrases: logRatio(
      longer.filter((difference) => difference < 0).length,
      longer.filter((difference) => difference > 0).length,
    ),
    contentWordsPutIn: logRatio(content.a.all, content.b.all),
    longWordsPutIn: logRatio(content.a.long, content.b.long),
    marksPutIn: logRatio(
      onlyMarks.filter((change) => change.b === undefined).length,
      onlyMarks.filter((change) => change.a === undefined).length,
    ),
    parenthesesPutIn: more(/[()]/g),
    figuresPutIn: more(/\d+/g),
    commasPutIn: more(/,/g),
    sentencesSplit: Math.sign(
      sum(linked.map(({ operation }) => (operation === 'split' ? 1 : operation === 'merged' ? -1 : 0))),
    ),
  }
  if (Object.values(measures).every((value) => value === 0)) return []
  return [
    {
      rule: 'words-put-in',
      says: (later) => {
        const added = later === b ? putInB : putInA
        const told = added.slice(0, 3).map(({ text }) => `“${text}”`)
        return told.length > 0
          ? `${nameOf(later)} has words put into common sentences: ${told.join(', ')}`
          : `common sentences are worked out further in ${nameOf(later)}`
      },
      measures,
      anchors: [
        ...putInA.slice(0, 3).map((span) => anchorOf(a, span)),
        ...putInB.slice(0, 3).map((span) => anchorOf(b, span)),
      ],
    },
  ]
}

function isPutIn(before: Span | undefined, after: Span | undefined): after is Span {
  return after !== undefined && countWords(before) === 0 && countWords(after) > 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function atSentenceEnd({ annotations }: Witness, spans: readonly Span[]): number {
  const ends = new Set(annotations.sentences.flatMap(({ end }) => [end, end - 1]))
  return spans.filter(({ end }) => ends.has(end)).length
}

/** How many words with matter of their own each side of the changes has more than the other. */
function contentWords(changes: readonly WordChange[]): Record<'a' | 'b', { all: number; long: number }> {
  const found = { a: { all: 0, long: 0 }, b: { all: 0, long: 0 } }
  for (const change of changes) {
    const balance = new Map<string, number>()
    for (const word of wordsOf(change.a)) balance.set(word, (balance.get(word) ?? 0) - 1)
    for (const word of wordsOf(change.b)) balance.set(word, (balance.get(word) ?? 0) + 1)
    for (const [word, times] of balance) {
      if (times === 0 || FUNCTION_WORDS.has(word) || /\d/.test(word)) continue
      const side = found[times > 0 ? 'b' : 'a']
      side.all += Math.abs(times)
      if (word.length > 7) side.long += Math.abs(times)
    }
  }
  return found
}

function wordsOf(span: Span | undefined): string[] {
  return span?.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function count(changes: readonly WordChange[], side: 'a' | 'b', pattern: RegExp): number {
  return changes.reduce((sum, change) => sum + (change[side]?.text.match(pattern)?.length ?? 0), 0)
}

function countWords(span: Span | undefined): number {
  return span?.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
