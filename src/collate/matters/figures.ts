import {
  CHANGED_TO,
  FORMER_VALUE,
  ONE_COUNTS,
  OTHER_SOURCE,
} from '../../annotate/language/en/matter-words.ts'
import type { Annotations, Quantity, Sentence, Witness } from '../../model/index.ts'
import { aboutFigure } from './about.ts'
import { anchorOf } from './anchor.ts'
import { type ContentWords, contentForm, shared } from './content-words.ts'
import { nearWords, sentenceOf } from './context.ts'
import { isInNotice } from './correction.ts'
import { type Counted, countedBy } from './counted.ts'
import { CROWD_FATE, type Crowd, crowdOf } from './crowds.ts'
import { areOfOneSize, type Figure, figureOf, isSameThing } from './figure.ts'
import { figureAgreement } from './figure-values.ts'
import { ordinals } from './ordinals.ts'
import { figureText } from './readable.ts'
import { senseOf } from './senses.ts'
import type { Node, Statement } from './statement.ts'
import { dayOfFate, momentOf, toldDays } from './told-days.ts'
import { votes } from './votes.ts'

/** The figures of a witness: repetitions of one value for one thing are one node. */
export function figureNodes(witness: Witness): Node[] {
  const { document, annotations } = witness
  const nodes: Node[] = []
  let before: Figure | undefined
  let crowd: Crowd | undefined
  const isFormer = ({ start }: Quantity) =>
    FORMER_VALUE.test(document.text.slice(Math.max(0, start - FORMER_REACH), start))
  const formerly = annotations.quantities.filter(isFormer).flatMap(({ low, high }) => low ?? high ?? [])
  const wholes = new Set(
    annotations.quantities
      .filter(isShareOf(document.text, annotations.quantities))
      .map(({ partOf }) => partOf),
  )
  const ballots = votes(document, annotations.timexes)
  const counted = annotations.quantities.filter(({ start, end }) => !isWithin(ballots, start, end))
  for (const plainQuantity of [...counted, ...ballots, ...ordinals(document, annotations, ballots)]) {
    const quantity = withRateBehind(document.text, plainQuantity)
    const sentence = sentenceOf(annotations.sentences, quantity)
    if (sentence === undefined || isInNotice(document, quantity)) continue
    const near = nearWords(sentence, quantity)
    if (!states(quantity, near)) continue
    if (/^\p{L}/u.test(document.text.slice(quantity.end)) && quantity.unit === undefined) continue
    if (isFormer(quantity) || isNoStatement(document.text, sentence, quantity)) continue
    const told = countedBy(quantity, sentence)
    const plain = withEllipsis(
      { quantity, counted: ofOtherFate(wholes.has(quantity.id) ? withoutDeed(told) : told, before) },
      before?.counted.fate === CROWD_FATE ? undefined : before,
    )
    const gathered = crowdOf(quantity, plain.counted, sentence, annotations, crowd)
    crowd = gathered ?? crowd
    const figure =
      gathered === undefined ? plain : { ...plain, counted: { ...plain.counted, fate: CROWD_FATE } }
    before = figure
    const age = quantity.dimension === 'age' ? nearestName(annotations, sentence, quantity) : undefined
    const key = gathered?.place ?? age
    const statement: Statement = {
      said: {
        kind: 'figure',
        ...figure,
        formerly,
        isChanged: isChanged(document.text, sentence, quantity),
        isLead: isLead(figure, nodes, annotations.sentences.indexOf(sentence)),
        ofOthers: ofOtherSources(document.text, sentence, quantity, annotations.quantities),
        ...daysOf(figure, sentence, witness),
        ...(gathered?.day === undefined ? {} : { fateDay: gathered.day }),
      },
      anchor: anchorOf(document, quantity.start, quantity.end),
      value: figureText(quantity),
      about: gathered?.name === undefined ? aboutFigure(quantity, sentence) : `the crowd in ${gathered.name}`,
      sentence: sentence.id,
      near,
      ...(key === undefined ? {} : { key }),
    }
    const node = nodes.find((candidate) => candidate.statements.some((other) => repeats(other, statement)))
    if (node === undefined) nodes.push({ document: document.id, kind: 'figure', statements: [statement] })
    else node.statements.push(statement)
  }
  return nodes
}

/** "103 million litres of water a day" is a rate as "103 million litres a day" is: behind what is measured the unit goes on. */
function withRateBehind(text: string, quantity: Quantity): Quantity {
  const { unit, end } = quantity
  if (unit === undefined || unit.includes(' per ') || !RATED.has(quantity.dimension)) return quantity
  const [, per] = RATE.exec(text.slice(end, end + RATE_REACH)) ?? []
  return per === undefined ? quantity : { ...quantity, unit: `${unit} per ${per.toLowerCase()}` }
}

const RATED: ReadonlySet<Quantity['dimension']> = new Set(['mass', 'volume', 'money'])
const RATE =
  /^ (?:of|in) \p{Ll}+(?: \p{Ll}+)? (?:an?|per|each|every) (second|minute|hour|day|week|month|year)\b/iu
const RATE_REACH = 60

/** Whether a stretch meets one of `spans`. */
function isWithin(spans: readonly { start: number; end: number }[], from: number, to: number): boolean {
  return spans.some(({ start, end }) => start < to && end > from)
}

/** Whether a quantity is told as some of one behind it: "190,000 of the 420,000 cars had been repaired". */
function isShareOf(text: string, quantities: readonly Quantity[]): (part: Quantity) => boolean {
  const starts = new Map(quantities.map(({ id, start }) => [id, start]))
  return ({ partOf, end }) => {
    const start = partOf === undefined ? undefined : starts.get(partOf)
    return start !== undefined && start > end && /^ of /.test(text.slice(end, start))
  }
}

/** Of a whole, what was done is told of its part alone. */
function withoutDeed({ act: _act, state: _state, fate: _fate, ...counted }: Counted): Counted {
  return counted
}

/** "Cut the danger zone to 4 km" leads to the value; "cut power to 4,000 homes" counts what was cut off. */
function isChanged(text: string, sentence: Sentence, { start, dimension }: Quantity): boolean {
  const before = text.slice(Math.max(sentence.start, start - FORMER_REACH), start)
  return dimension !== 'count' && CHANGED_TO.test(before)
}

/** Sentences of a report that say what it is about, its title among them (the inverted pyramid of news). */
const LEAD = 3

/** Whether a count is the first of its noun and stands in the lead. */
function isLead({ quantity, counted: { head } }: Figure, before: readonly Node[], sentence: number): boolean {
  if (quantity.dimension !== 'count' || head === undefined || sentence >= LEAD) return false
  const counts = (statement: Statement) =>
    figureOf(statement)?.counted.head === head && figureOf(statement)?.quantity.low !== quantity.low
  return !before.some(({ statements }) => statements.some(counts))
}

/** Numbers that the sentence gives for what `quantity` counts as told by another source: between the two a word of telling stands. */
function ofOtherSources(
  text: string,
  sentence: Sentence,
  quantity: Quantity,
  quantities: readonly Quantity[],
): number[] {
  return quantities.flatMap(({ start, end, low, high, dimension, what }) => {
    const apart =
      start >= sentence.start && end <= sentence.end && (start >= quantity.end || end <= quantity.start)
    const value = low ?? high
    if (!apart || value === undefined || dimension !== quantity.dimension) return []
    if (what !== undefined && quantity.what !== undefined && what !== quantity.what) return []
    const between = start >= quantity.end ? text.slice(quantity.end, start) : text.slice(end, quantity.start)
    return OTHER_SOURCE.test(between) ? [value] : []
  })
}

/** The days that a figure is of, and that of the fate itself where the sentence states it. */
function daysOf(
  { quantity, counted }: Figure,
  sentence: Sentence,
  { document, annotations }: Witness,
): Pick<Figure, 'days' | 'fateDay' | 'moment'> {
  const day = counted.fate === undefined ? undefined : dayOfFate(counted.fate, quantity, annotations)
  return {
    days: toldDays(sentence, annotations, document),
    moment: momentOf(sentence, annotations),
    ...(day === undefined ? {} : { fateDay: day }),
  }
}

/**
 * "All but 12 of them" counts the rest, "if the trust offered 6 per cent" states nothing, and "five days of strikes" is a sum, which none of
 * the strikes is to be set against.
 */
function isNoStatement(text: string, sentence: Sentence, { start, end, dimension }: Quantity): boolean {
  const before = text.slice(sentence.start, start)
  if (dimension === 'duration' && /^ of \p{Ll}+[^s\W]s\b/u.test(text.slice(end, end + 40))) return true
  return /\ball but (?:the )?$/i.test(before) || /\b(?:if|unless)\b[^,;:"“”]*$/i.test(before)
}

/** Characters before a number in which words say that it is the value of before. */
const FORMER_REACH = 96

/** Characters between a number and the one whose noun it leaves out. */
const ELLIPSIS_REACH = 250

/** "31 have fallen ill and three of them have died": all of the dead, as far as the report tells, and no part of a count of them. */
function ofOtherFate(counted: Counted, before: Figure | undefined): Counted {
  const { fate, isPart, takesUp } = counted
  const other = before?.counted.fate
  return isPart && takesUp && fate !== undefined && other !== undefined && other !== fate
    ? { ...counted, isPart: false }
    : counted
}

/** "At least 1,400 residents were taken …; lists counted about 1,100": a bare count of one size counts what the one before it does. */
function withEllipsis(figure: Figure, before: Figure | undefined): Figure {
  const { quantity, counted } = figure
  const bare = quantity.dimension === 'count' && counted.head === undefined && counted.fate === undefined
  if (!bare || before === undefined || !areOfOneSize(quantity, before.quantity)) return figure
  if (before.quantity.dimension !== 'count' || quantity.start - before.quantity.end > ELLIPSIS_REACH)
    return figure
  const { head, fate } = before.counted
  return {
    quantity,
    counted: { ...counted, ...(head === undefined ? {} : { head }), ...(fate === undefined ? {} : { fate }) },
  }
}

/** A number to compare: neither "dozens" nor a "one" that only picks out ("one resident said"). */
function states({ bound, dimension, low }: Quantity, near: ContentWords): boolean {
  if (bound === 'vague') return false
  return dimension !== 'count' || low !== 1 || ONE_SENSES.some((sense) => near.has(sense))
}

const ONE_SENSES = ONE_COUNTS.map((word) => senseOf(contentForm(word)))

/** Characters between an age and the name that it belongs to. */
const NAME_REACH = 40

/** The last word of the name that stands nearest to an age in its sentence. */
function nearestName(annotations: Annotations, sentence: Sentence, age: Quantity): string | undefined {
  const takenUp = personTakenUp(annotations, sentence, age)
  if (takenUp !== undefined) return takenUp
  let best: { name: string; distance: number } | undefined
  for (const mention of annotations.mentions) {
    if (mention.type === 'place' || mention.start < sentence.start || mention.end > sentence.end) continue
    const distance = Math.max(mention.start - age.end, age.start - mention.end)
    if (distance > NAME_REACH || (best !== undefined && distance >= best.distance)) continue
    best = { name: mention.text.toLowerCase().split(/\s+/).at(-1) ?? '', distance }
  }
  return best?.name
}

/**
 * "The 24-year-old": the person whom the sentence before names, where it names one only; behind it at the opening of a sentence the one who
 * is its first word, since a subject goes on as one (Grosz, Joshi & Weinstein 1995). A name right behind it is its own.
 */
function personTakenUp(
  { mentions, sentences }: Annotations,
  sentence: Sentence,
  { start, end, text }: Quantity,
): string | undefined {
  const before = sentences[sentences.indexOf(sentence) - 1]
  if (before === undefined || !/-old$/.test(text)) return undefined
  const front = sentence.text.slice(0, start - sentence.start)
  if (!/\bthe $/i.test(front) || /^,? \p{Lu}/u.test(sentence.text.slice(end - sentence.start)))
    return undefined
  const personsOf = ({ start: from, end: to }: Sentence) =>
    mentions.filter((mention) => mention.type === 'person' && mention.start >= from && mention.end <= to)
  const surnameOf = ({ text: name }: { text: string }) => name.toLowerCase().split(/\s+/).at(-1) ?? ''
  const named = personsOf(before)
  // A name that opens the sentence and was not read as one may be the person.
  const isUnread =
    /^\p{Lu}\p{L}+ \p{Lu}/u.test(before.text) && !mentions.some((mention) => mention.start === before.start)
  if (isUnread) return undefined
  const [only, ...others] = new Set(named.map(surnameOf))
  const opens = front.trim().toLowerCase() === 'the'
  const first = named.find((mention) => mention.start === before.start)
  const isJoined = first !== undefined && /^,? and\b/.test(before.text.slice(first.end - before.start))
  if (opens && first !== undefined && !isJoined) return surnameOf(first)
  return others.length > 0 || (!opens && personsOf(sentence).length > 0) ? undefined : only
}

function repeats(a: Statement, b: Statement): boolean {
  const [left, right] = [figureOf(a), figureOf(b)]
  if (left === undefined || right === undefined) return false
  if (figureAgreement(left.quantity, right.quantity) !== 'same') return false
  return isSameThing(left, right) === true && (left.counted.head !== undefined || shared(a.near, b.near) > 0)
}
