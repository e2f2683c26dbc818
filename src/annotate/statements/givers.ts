import { GIVING_VERBS } from '../language/en/giving-verbs.ts'
import { baseForms } from '../language/en/verb-forms.ts'
import { type Token, tokens } from '../tokens.ts'
import type { Range } from './finding.ts'

/** How far behind a source phrase its relative clause is read. */
const REACH = 120
/** "papers seen by the Herald", "figures starting from May": who saw them or where they start gave nothing. */
const NO_GIFT = /(?:ing|^seen|^obtained|^reviewed|^viewed|^read|^examined|^cited|^acquired|^verified)$/i
/** Words that may stand between a document and the verb of its giver: "figures that *the town’s own office* gave". */
const LONGEST_GIVER = 8
const OWNER = /^.{0,80}?\p{L}(?=['’]s?\s)/u
const STOP = /^[.,;:!?”“"]$/
const OVER = /^(?:last|this|next|earlier|early|late|in|on|to)$/i

/**
 * Who made or gave the document that is the source: "figures *the company* gave", "a letter from *the mayor*", "*the
 * board's* report". Undefined where the text does not say.
 */
export function giverOf(text: string, range: Range): Range | undefined {
  const owner = OWNER.exec(text.slice(range.start, range.end))?.[0]
  if (owner !== undefined) return { start: range.start, end: range.start + owner.length }
  const behind = tokens(text.slice(range.start, Math.min(text.length, range.end + REACH)), range.start)
  const stop = behind.findIndex((token) => STOP.test(token.text))
  const clause = stop < 0 ? behind : behind.slice(0, stop)
  return clauseGiver(clause, range.end) ?? phraseGiver(clause, range.end)
}

/** "figures that *the company* gave": the clause stands in the source phrase or right behind it. */
function clauseGiver(clause: readonly Token[], end: number): Range | undefined {
  const that = clause.findIndex(({ start, text }) => start <= end + 1 && /^(?:that|which)$/i.test(text))
  if (that < 0) return undefined
  const giver = clause.slice(that + 1, that + 2 + LONGEST_GIVER)
  const verb = giver.findIndex(({ text }) =>
    baseForms(text.toLowerCase()).some((base) => GIVING_VERBS.has(base)),
  )
  return rangeOf(giver.slice(0, Math.max(verb, 0)))
}

/** "a letter from *the mayor*", inside the source phrase. */
function phraseGiver(clause: readonly Token[], end: number): Range | undefined {
  const by = clause.findIndex(
    ({ text }, index) => /^(?:by|from)$/i.test(text) && !NO_GIFT.test(clause[index - 1]?.text ?? ''),
  )
  if (by < 0) return undefined
  const giver = clause.slice(by + 1, by + 1 + LONGEST_GIVER).filter((token) => token.end <= end)
  const over = giver.findIndex(({ text }) => OVER.test(text))
  return rangeOf(over < 0 ? giver : giver.slice(0, over))
}

function rangeOf(words: readonly Token[]): Range | undefined {
  const [first] = words
  const last = words.at(-1)
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}
