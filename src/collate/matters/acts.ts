import {
  BETWEEN,
  DENIABLE_ACTS,
  EXCLUSIVE_ACTS,
  ONCE_PAIRS,
  SILENCE,
  SPOKE,
} from '../../annotate/language/en/exclusive-acts.ts'
import { PREPOSITIONS } from '../../annotate/language/en/function-words.ts'
import { baseForms, isParticiple, isPast } from '../../annotate/language/en/verb-forms.ts'
import { type Token, tokens } from '../../annotate/tokens.ts'
import type { Entity, Mention, Sentence, Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { shared } from './content-words.ts'
import { nearWords, sentenceOf } from './context.ts'
import { isInNotice } from './correction.ts'
import { isOtherSpelling } from './names.ts'
import type { Node, Statement } from './statement.ts'

/** An act told of somebody: a base form, `<` before it where it is undergone, and whether it is denied. */
interface Told {
  act: string
  negated: boolean
  start: number
  end: number
}

/** Acts that named persons and bodies did or underwent, as far as reports can contradict each other in them; each a node. */
export function actNodes({ document, annotations }: Witness): Node[] {
  const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]))
  const nodes = annotations.mentions.flatMap((mention): Node[] => {
    if (isInNotice(document, mention)) return []
    const entity = entities.get(mention.entity)
    const sentence = sentenceOf(annotations.sentences, mention)
    if (entity === undefined || entity.type === 'place' || sentence === undefined) return []
    const told = [...done(mention, sentence), ...undergone(mention, sentence)]
    return told.filter(isComparable).map((one): Node => {
      const text = document.text.slice(one.start, one.end)
      const statement: Statement = {
        said: { kind: 'act', who: keyOf(entity), act: one.act, negated: one.negated },
        anchor: anchorOf(document, one.start, one.end),
        value: text,
        about: `what ${entity.name} did or underwent`,
        sentence: sentence.id,
        near: nearWords(sentence, { start: one.start, end: one.end, text }),
      }
      return { document: document.id, kind: 'act', statements: [statement] }
    })
  })
  return oncePerAct(nodes)
}

/** What headline and body tell of one act of one person is one node. */
function oncePerAct(nodes: readonly Node[]): Node[] {
  const same = Map.groupBy(nodes, ({ statements: [statement] }) => {
    const said = statement?.said
    return said?.kind === 'act' ? `${said.who} ${said.act} ${said.negated}` : ''
  })
  return [...same.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const statements = [first, ...others].flatMap((node) => node.statements)
    return [{ ...first, statements }]
  })
}

function keyOf({ type, name }: Entity): string {
  const lower = name.toLowerCase()
  return type === 'person' ? (lower.split(/\s+/).at(-1) ?? lower) : lower
}

function isComparable({ act }: { act: string }): boolean {
  return EXCLUSIVE_ACTS.has(act) || DENIABLE_ACTS.has(act) || act === SILENT || SPOKE.has(act)
}

const SILENT = 'silent'
const BE = /^(?:is|are|was|were|been|being|be|got)$/i
const AUXILIARY = /^(?:is|are|was|were|been|being|be|got|has|have|had|did|does|do)$/i
const NEGATION = /^(?:not|never)$|n[’']t$/i
/** Tokens behind a name within which its verb stands, and of an apposition between them. */
const REACH = 7
const APPOSITION = 12
/** Tokens behind "and" or "but" within which a further verb of the subject stands. */
const FURTHER = 4

/** The acts of which the name is the subject: "Tiller, the director, was dismissed", "would not comment, but confirmed". */
function done(mention: Mention, sentence: Sentence): Told[] {
  let words = tokens(sentence.text, sentence.start).filter(({ start }) => start >= mention.end)
  if (/^['’]s\b/.test(sentence.text.slice(mention.end - sentence.start))) return []
  if (words[0]?.text === ',') {
    const close = words.slice(1, APPOSITION).findIndex(({ text }) => text === ',')
    words = /^who$/i.test(words[1]?.text ?? '') ? words.slice(2) : close < 0 ? [] : words.slice(close + 2)
  }
  const [opening] = words
  if (opening === undefined) return []
  const silence = SILENCE.exec(sentence.text.slice(opening.start - sentence.start))
  if (silence !== null)
    return [{ act: SILENT, negated: false, start: opening.start, end: opening.start + silence[0].length }]
  const first = verbIn(words.slice(0, REACH))
  if (first === undefined) return []
  const further = words.flatMap((word, index): Told[] => {
    const joins = word.start > first.end && /^(?:and|but)$/i.test(word.text)
    const next = joins ? verbIn(words.slice(index + 1, index + 1 + FURTHER)) : undefined
    return next === undefined ? [] : [next]
  })
  return [first, ...further]
}

/** The verb that `words` open with, behind auxiliaries and adverbs. */
function verbIn(words: readonly Token[]): Told | undefined {
  let passive = false
  let negated = false
  for (const word of words) {
    const lower = word.text.toLowerCase()
    if (NEGATION.test(lower)) negated = true
    if (BE.test(lower)) passive = true
    if (NEGATION.test(lower) || AUXILIARY.test(lower) || BETWEEN.has(lower)) continue
    const isVerb =
      word.kind === 'word' && lower === word.text && (isPast(lower) || isParticiple(lower) || negated)
    if (!isVerb) return undefined
    const start = words[0]?.start ?? word.start
    const found = foundGuilty(words.slice(words.indexOf(word)))
    if (found !== undefined) return { ...found, negated, start }
    const next = words[words.indexOf(word) + 1]?.text.toLowerCase()
    const undergone = passive || isHeadlinePassive(lower, next)
    return { act: actOf(lower, undergone), negated, start, end: word.end }
  }
  return undefined
}

/** "Former mayor acquitted of bribery": a headline's participle without an object, of a verb that has one. */
function isHeadlinePassive(verb: string, next: string | undefined): boolean {
  if (!isParticiple(verb) || (next !== undefined && !PREPOSITIONS.has(next) && /\p{L}/u.test(next)))
    return false
  const bases = baseForms(verb)
  return (
    bases.some((base) => isComparable({ act: `<${base}` })) &&
    !bases.some((base) => isComparable({ act: base }))
  )
}

/** The verdict that "found guilty" or "found not guilty" tells at the opening of `words`, and where it ends. */
function foundGuilty(words: readonly Token[]): Pick<Told, 'act' | 'end'> | undefined {
  if (words[0]?.text.toLowerCase() !== 'found') return undefined
  const at = /^not$/i.test(words[1]?.text ?? '') ? 2 : 1
  const guilty = words[at]
  if (guilty === undefined || !/^guilty$/i.test(guilty.text)) return undefined
  return { act: at === 2 ? '<acquit' : '<convict', end: guilty.end }
}

/** The base form that is known to be comparable, else the likeliest one. */
function actOf(verb: string, passive: boolean): string {
  const acts = baseForms(verb).map((base) => (passive ? `<${base}` : base))
  return acts.find((act) => isComparable({ act })) ?? acts[0] ?? verb
}

/** The act that the name is the object of: "the court acquitted Lauth". */
function undergone(mention: Mention, sentence: Sentence): Told[] {
  const from = mention.role?.start ?? mention.start
  const before = tokens(sentence.text, sentence.start).filter(({ end }) => end <= from)
  // "Acquitted former Grendon mayor Alan Pryce": what describes the name stands between.
  while (before.length > 1 && describes(before.at(-1))) before.pop()
  const verb = before.at(-1)
  if (verb === undefined || verb.kind !== 'word' || !isPast(verb.text)) return []
  // "Found Pryce guilty": the verdict stands behind the name.
  const behind = tokens(sentence.text, sentence.start).filter(({ start }) => start >= mention.end)
  const verdict = foundGuilty([verb, ...behind])
  if (verdict !== undefined) return [{ ...verdict, negated: false, start: verb.start }]
  return [{ act: actOf(verb.text, true), negated: false, start: verb.start, end: mention.end }]
}

function describes(word: Token | undefined): boolean {
  if (word?.kind !== 'word') return false
  return /^(?:former|ex|then|acting|late|the)$/i.test(word.text) || word.text !== word.text.toLowerCase()
}

/** Senses in common around two acts that may be of two matters ("rejected" one offer, "accepted" another). */
const COMMON_AROUND = 2

/** Whether two statements tell of one person or body what cannot both be so. */
export function actScore(x: Statement, y: Statement): number {
  const [a, b] = [x.said, y.said]
  if (a.kind !== 'act' || b.kind !== 'act') return 0
  if (a.who !== b.who && !isOtherSpelling(a.who, b.who)) return 0
  const exclusion = exclusionOf(a, b)
  if (exclusion === undefined) return 0
  return exclusion === 'once' || shared(x.near, y.near) >= COMMON_AROUND ? 1 : 0
}

interface Act {
  act: string
  negated: boolean
}

/** Whether two acts exclude each other: whatever they are of (`once`), or if they are of one matter; undefined where they do not. */
function exclusionOf(a: Act, b: Act): 'once' | 'same-matter' | undefined {
  if (a.act === SILENT || b.act === SILENT) {
    const other = a.act === SILENT ? b : a
    return SPOKE.has(other.act) && !other.negated ? 'once' : undefined
  }
  if (a.act === b.act) return a.negated !== b.negated && DENIABLE_ACTS.has(a.act) ? 'same-matter' : undefined
  if (a.negated || b.negated) return undefined
  const second = EXCLUSIVE_ACTS.get(b.act) ?? []
  const met = (EXCLUSIVE_ACTS.get(a.act) ?? []).find((one) =>
    second.some((other) => one.pair === other.pair && one.side !== other.side),
  )
  return met === undefined ? undefined : met.pair < ONCE_PAIRS ? 'once' : 'same-matter'
}

/** Whether the earlier of two acts is silence, which later words end. */
export function endsSilence(earlier: Act): boolean {
  return earlier.act === SILENT
}
