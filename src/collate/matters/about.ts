import type { Quantity, Sentence } from '../../model/index.ts'

/** Words of a phrase that says what a matter is about; fewer say nothing, more are a sentence. */
const LONGEST = 9

/** What a figure is of, in the words of its text: the noun behind the number and what follows it in the clause ("residents of …"). */
export function aboutFigure(quantity: Quantity, sentence: Sentence): string {
  if (quantity.unit === 'magnitude') return 'the magnitude of the quake'
  const inside = quantity.text.replace(/^.*[\d](?:[\d.,]*)\s*/u, '')
  const noun = inside === quantity.text ? (quantity.text.split(/\s+/).at(-1) ?? '') : inside
  const behind = clauseOf(sentence.text.slice(quantity.end - sentence.start))
  const before = sentence.text.slice(0, quantity.start - sentence.start)
  const phrase = words(`${noun.replace(/^[-\s]+/, '')}${behind}`)
  if (quantity.dimension !== 'count') {
    const measured = [...words(quantity.text), ...words(behind).slice(0, LONGEST / 3)]
    return [...words(lastClauseOf(before)).slice(-LONGEST / 2), ...measured].join(' ')
  }
  if (quantity.what === undefined) {
    const told = shortened(words(lastClauseOf(before)))
    if (told.length > 1) return [...told, ...words(quantity.text)].join(' ')
  }
  // A number at the end of its clause is told by what stands before it: "injuring at least 12 people".
  const lead = phrase.length < 3 ? words(lastClauseOf(before)).slice(phrase.length - LONGEST) : []
  return [...lead, ...phrase].slice(0, LONGEST).join(' ').trim()
}

/** "The death toll from … rose to": of a long clause the words that open it and those that lead to its number. */
function shortened(clause: readonly string[]): string[] {
  if (clause.length <= LONGEST) return [...clause]
  return [...clause.slice(0, 4), '…', ...clause.slice(-3)]
}

/** What a time is of: the words of the event that it is attached to, else of its clause, without the time's own. */
export function aboutTime(
  event: { start: number; end: number; text: string } | undefined,
  timex: { start: number; end: number },
  sentence: Sentence,
): string {
  const span = event ?? sentence
  const before = span.text.slice(0, Math.max(0, timex.start - span.start))
  const behind =
    timex.end < span.start + span.text.length ? span.text.slice(Math.max(0, timex.end - span.start)) : ''
  const lead = words(
    event === undefined ? lastClauseOf(before) : before.replace(/\s(?:on|at|in|by|from|of)\s*$/i, ''),
  )
  const phrase = lead.length >= 2 ? lead.slice(-LONGEST) : [...lead, ...words(clauseOf(behind))]
  return phrase.slice(0, LONGEST).join(' ').trim()
}

/** The text up to the first mark that ends a clause. */
function clauseOf(text: string): string {
  const [clause = ''] = text.split(/[,;:.!?—–"“”()](?:\s|$)/, 1)
  return clause
}

/** The text behind the last mark that ends a clause. */
function lastClauseOf(text: string): string {
  return text.split(/[,;:.!?—–"“”()](?:\s|$)/).at(-1) ?? ''
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
