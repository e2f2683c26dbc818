import type { ChangeClass, Sentence, Span, WordChange } from '../../model/index.ts'

/** A stretch of a sentence as the versions table shows it: words in common, words put in, words taken out. */
export interface WordRun {
  kind: 'same' | 'inserted' | 'deleted'
  text: string
  class?: ChangeClass
}

/**
 * For each of `sentences`, its words with those of the base put in where it lost them. Unchanged letters are the same on
 * both sides in the same order, so a loss that nothing replaced stands before as many of them as in the base.
 */
export function wordRuns(
  baseSentences: readonly Sentence[],
  sentences: readonly Sentence[],
  changes: readonly WordChange[],
): WordRun[][] {
  const inserted = changes.flatMap(({ b, class: kind }) => (b ? [{ ...b, kind }] : []))
  const lost = changes.flatMap(({ a, b, class: kind }) => (a ? [{ ...a, kind, replacedAt: b?.start }] : []))
  const inBase = unchangedLetters(baseSentences, lost)
  const here = unchangedLetters(sentences, inserted)
  const end = sentences.at(-1)?.end ?? 0
  const losses = lost.map((loss) => ({
    ...loss,
    at: Math.min(
      loss.replacedAt ?? here[inBase.filter((offset) => offset < loss.start).length] ?? end,
      // What follows it in the base may be replaced, and then stands before the next unchanged letter.
      ...lost.flatMap(({ start, replacedAt }) => (start > loss.start ? (replacedAt ?? []) : [])),
    ),
  }))
  return sentences.map((sentence, index) => {
    const isLast = index === sentences.length - 1
    const mine = (at: number) => at >= sentence.start && (at < sentence.end || (isLast && at >= sentence.end))
    return runsOf(
      sentence,
      inserted.filter(({ start }) => mine(start)),
      losses.filter(({ at }) => mine(at)),
    )
  })
}

type Marked = Span & { kind: ChangeClass }

function runsOf(
  sentence: Sentence,
  inserted: readonly Marked[],
  losses: readonly (Marked & { at: number })[],
): WordRun[] {
  const runs: WordRun[] = []
  let at = sentence.start
  const keepUpTo = (offset: number) => {
    if (offset > at)
      runs.push({ kind: 'same', text: sentence.text.slice(at - sentence.start, offset - sentence.start) })
    at = Math.max(at, offset)
  }
  const marks = [
    ...losses.map((loss) => ({
      from: loss.at,
      to: loss.at,
      order: loss.start,
      kind: 'deleted' as const,
      mark: loss,
    })),
    ...inserted.map((mark) => ({
      from: mark.start,
      to: mark.end,
      order: Infinity,
      kind: 'inserted' as const,
      mark,
    })),
  ].sort((x, y) => x.from - y.from || x.order - y.order)
  for (const { from, to, kind, mark } of marks) {
    keepUpTo(Math.min(from, sentence.end))
    runs.push({ kind, text: mark.text, class: mark.kind })
    at = Math.max(at, Math.min(to, sentence.end))
  }
  keepUpTo(sentence.end)
  return runs
}

/** Offsets of the letters and digits that no change touches, in order of text. */
function unchangedLetters(sentences: readonly Sentence[], changed: readonly Span[]): number[] {
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(/[\p{L}\p{N}]/gu)]
      .map(({ index }) => sentence.start + index)
      .filter((offset) => !changed.some(({ start, end }) => start <= offset && offset < end)),
  )
}
