import { ACT_VERBS } from '../language/en/act-verbs.ts'
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  COMPLEMENT_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../language/en/function-words.ts'
import { PASSIVES_OF_OTHERS } from '../language/en/passive-cues.ts'
import { DONE_TOWARDS, DONE_WITH_OBJECT, PERFORMED } from '../language/en/performed-acts.ts'
import { REPORTING_VERBS } from '../language/en/reporting-verbs.ts'
import { baseForms, isParticiple, isPast } from '../language/en/verb-forms.ts'
import { tokens } from '../tokens.ts'
import { readDescription } from './description.ts'
import type { Range } from './finding.ts'

interface Told {
  source: readonly Range[]
  cue: readonly Range[]
  content: readonly Range[]
}

const wordsOf = (text: string, ranges: readonly Range[]): string =>
  ranges.map(({ start, end }) => text.slice(start, end)).join(' ')

/** A clause, an infinitive or quoted words: what is said, whatever the verb. */
const QUOTED = /["“”„«»]/

/** The verb of a cue, in its base forms: its first word that is no auxiliary and no adverb. */
export function verbOf(cue: string): readonly string[] {
  for (const { kind, text } of tokens(cue)) {
    const word = text.toLowerCase()
    if (kind !== 'word' || AUXILIARIES.has(word) || ADVERBS.has(word) || word.endsWith('ly') || word === 'to')
      continue
    return baseForms(word)
  }
  return []
}

/** As many words as an object has before its head and what hangs on it: "a state of emergency in the province". */
const OBJECT = 8
/** Without an article the object is no longer than "war on the neighbouring state". */
const SHORT = 6

const SILENT: readonly (readonly [cue: RegExp, words: RegExp])[] = [
  [
    /\b(?:decline|refuse)[sd]?$/i,
    /^\s*to (?:comment|be (?:named|identified|quoted|interviewed)|give (?:(?:his|her|their) )?names?)\b/i,
  ],
  // "did not name the man"
  [/\b(?:not|n[’']t|never|without|declined to|refused to) nam(?:e|ed|ing)$/i, /^/],
  [/\bs(?:ay|ays|aid)$/i, /^\s*(?:nothing|little)(?=[.,;]|$)/i],
  [/\bask(?:s|ed)?$/i, /^\s*not to be (?:named|identified|quoted)\b/i],
  [
    /\brespond(?:ed)?(?: to)?$/i,
    /^\s*(?:to )?(?:\p{L}+[’']?s? ){0,3}(?:requests?|calls?|e-?mails?|messages?|questions?)\b/iu,
  ],
]
/** The longest way from such a cue to the end of its words. */
const LONGEST_SILENCE = 80

/** "declined to comment", "asked not to be named", "did not respond to a request for comment": silence, with nothing said. */
export function isSilence(text: string, { cue }: Told): boolean {
  const [range] = cue
  if (range === undefined || cue.length > 1) return false
  const verb = text.slice(range.start, range.end)
  const behind = text.slice(range.end, range.end + LONGEST_SILENCE)
  if (/^respond/i.test(verb)) return false
  return SILENT.some(([said, words]) => said.test(verb) && words.test(behind))
}

/** Verbs whose object is one's own, or counted, where they do what they name. */
const GIVEN: ReadonlySet<string> = new Set(['offer', 'tender', 'question', 'recall'])

/** "calls back 301,000 cars" */
const isCalledBack = (cue: string, said: string): boolean =>
  /\bcall(?:s|ed|ing)? back$/i.test(cue) || (/\bcall(?:s|ed|ing)?$/i.test(cue) && /^back\s\p{N}/u.test(said))

/** "was found guilty", "pleaded" is said: a verdict is no word of the accused. */
const isVerdict = (cue: string, said: string): boolean =>
  /\bf(?:ou|i)nds?$/i.test(cue) && !/^that\s/i.test(said) && /\b(?:guilty|liable)\b/i.test(said)

/** Whether the verb does what it names: "declared a state of emergency", "named a mediator", "called a meeting". */
export function isPerformed(text: string, { cue, content }: Told): boolean {
  const [first] = content
  const objects = verbOf(wordsOf(text, cue)).flatMap((base) => PERFORMED.get(base) ?? [])
  if (first === undefined) return false
  const said = text.slice(first.start, first.end)
  if (isCalledBack(wordsOf(text, cue), said) || isVerdict(wordsOf(text, cue), said)) return true
  if (objects.length === 0) return false
  const opening = tokens(said.slice(0, 80))
    .filter(({ kind }) => kind === 'word')
    .slice(0, OBJECT)
  const opener = opening[0]?.text.toLowerCase() ?? ''
  // "called the shootings …", "called her vote a mistake": what is called so is spoken of, not made.
  // "offered his resignation", "questioned 1,012 people"
  const own = GIVEN.has(verbOf(wordsOf(text, cue))[0] ?? '') && /^(?:his|her|its|their|\d)/i.test(said)
  const made = own || /^(?:an?|two|three|four|several|snap|early|fresh|new|emergency)$/.test(opener)
  if (QUOTED.test(said) || COMPLEMENT_OPENERS.has(opener)) return false
  // "cast the deciding vote"
  if (
    !made &&
    verbOf(wordsOf(text, cue))[0] !== 'cast' &&
    (tokens(said).length > SHORT || DETERMINERS.has(opener))
  )
    return false
  if (/\sfor$/.test(wordsOf(text, cue))) return false
  const end = opening.findIndex(({ text: word }) => /^(?:as|that|which|who|to|and)$/i.test(word))
  return opening
    .slice(0, end < 0 ? OBJECT : end)
    .some(({ text: word }) => objects.some((words) => words.has(word.toLowerCase())))
}

/** Quoted words, with two apostrophes for a mark as well. */
const MARKED = /["“”„«»‘]|''/
/** Words behind which an object is told more of: "a lead *that was* safe". */
const HANGING = /^(?:that|which|who|whose|where|when|as|after|before|while|since|until)$/
/** An object alone has its head within so many words; a longer phrase may be a clause whose verb is not known. */
const BARE = 5

/** "added two goals", "voted for the rise", "responded to the fire": the verb reports elsewhere, and tells here what was done. */
export function isDone(text: string, { cue, content }: Told): boolean {
  const [first] = content
  const words = wordsOf(text, cue)
  if (first === undefined || content.length > 1 || first.start < (cue[0]?.end ?? 0)) return false
  const said = tokens(text.slice(first.start, first.end)).filter(({ kind }) => kind !== 'mark')
  const opener = said[0]?.text.toLowerCase() ?? ''
  if (MARKED.test(text.slice(first.start, first.end)) || /:\s*$/.test(words) || opener === 'to') return false
  if (COMPLEMENT_OPENERS.has(opener) || (SUBJECT_PRONOUNS.has(opener) && !DETERMINERS.has(opener)))
    return false
  const last = tokens(words).at(-1)?.text.toLowerCase() ?? ''
  const verb = [...verbOf(words), ...baseForms(tokens(words).at(-2)?.text.toLowerCase() ?? '')]
  if (verb.some((base) => DONE_TOWARDS.get(base)?.has(last) === true)) return true
  if (!verbOf(words).some((base) => DONE_WITH_OBJECT.has(base))) return false
  const end = said.findIndex(({ text: word }, at) => at > 0 && HANGING.test(word.toLowerCase()))
  const object = end < 0 ? said : said.slice(0, end)
  const phrase = object.findIndex(({ text: word }, at) => at > 0 && PREPOSITIONS.has(word.toLowerCase()))
  return (
    (phrase < 0 ? object.length : phrase) <= BARE &&
    !/^all$|ly$/.test(opener) &&
    !object.some(({ text: word }) => AUXILIARIES.has(word) || /^(?:to|if)$/i.test(word))
  )
}

/**
 * Whether a statement is none: a verb of doing with a noun phrase ("the board approved the plan"), or, without a source,
 * any passive that does not report ("land rights were passed").
 */
export function isAct(text: string, { source, cue, content }: Told): boolean {
  const words = (ranges: readonly Range[]): string => wordsOf(text, ranges)
  const said = words(content)
  const first = tokens(said.slice(0, 40))[0]?.text.toLowerCase() ?? ''
  // "presented a budget *that cuts taxes*": what hangs on the thing that was made is no clause of saying.
  const made =
    DETERMINERS.has(tokens(words(cue)).at(-2)?.text.toLowerCase() ?? '') || /\s(?:an?|the)\s/.test(words(cue))
  const hanging = made && /^that\s\p{Ll}+s\s/u.test(said)
  if (QUOTED.test(said) || first === 'to' || (COMPLEMENT_OPENERS.has(first) && !hanging)) return false
  const verb = verbOf(words(cue))
  if (verb.some((base) => REPORTING_VERBS.has(base))) return false
  if (source.length > 0) return verb.some((base) => ACT_VERBS.has(base))
  return tokens(words(cue)).some((token) => BE_FORMS.has(token.text.toLowerCase()))
}

/** "voted 6-3 to reject the plan", "has been given seven days to explain": what was decided or is to be done, and nothing that was said. */
export function isDue(text: string, { cue, content }: Told): boolean {
  const words = wordsOf(text, cue)
  const [first] = content
  if (first === undefined) return false
  const infinitive = /^to\s/i.test(text.slice(first.start, first.start + 4)) || /\sto\s\p{Ll}+$/u.test(words)
  if (/^(?:\p{L}+\s){0,2}vot(?:e|es|ed|ing)(?!\p{L})/iu.test(words)) return infinitive
  return /\b(?:been|is|are|was|were|be)\s(?:\p{Ll}+\s){0,2}?(?:given|asked|told|ordered|due|set|scheduled|required|forced|urged|supposed)\s(?:[^\s]+\s){0,5}?to\s\p{Ll}+$/u.test(
    words,
  )
}

/** "The cause was not known", "rallied in support of the coup": without a source, a phrase alone is nothing that anybody says. */
export function isNobodys(text: string, { source, cue, content }: Told): boolean {
  const [only] = content
  if (source.length > 0 || cue.length === 0 || only === undefined || content.length > 1) return false
  const words = text.slice(only.start, only.end)
  const said = tokens(words).filter(({ kind }) => kind === 'word')
  const first = said[0]?.text.toLowerCase() ?? ''
  if (MARKED.test(words) || first === 'to' || COMPLEMENT_OPENERS.has(first)) return false
  return !said.some(({ text: word }) => AUXILIARIES.has(word) || isPast(word))
}

/** Whether the cue is the passive of a verb whose subject is not who says it: "is expected", "was told". */
function isPassiveOfOthers(cue: string): boolean {
  const words = tokens(cue)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text.toLowerCase())
  const verb = words.at(-1) ?? ''
  return (
    words.some((word) => BE_FORMS.has(word)) &&
    isParticiple(verb) &&
    baseForms(verb).some((base) => PASSIVES_OF_OTHERS.has(base))
  )
}

/** Without the subject of a passive for a source: of "Hale is understood to have left" nobody is named who understands. */
export function withoutPassiveSubject<Part extends Told>(text: string, told: Part): Part {
  const [first] = told.cue
  if (first === undefined || told.source.length === 0 || !isPassiveOfOthers(wordsOf(text, told.cue)))
    return told
  const before = told.source.every(({ end }) => end <= first.start)
  return before ? { ...told, source: [], content: [...told.source, ...told.content] } : told
}

/** "denied that", "blamed the other": what was said stands elsewhere, and a pronoun alone, or nothing, tells a reader nothing. */
export function isBarePronoun(text: string, { content }: Told): boolean {
  const words = wordsOf(text, content)
  return /^(?:this|that|which|the others?)?$/i.test(words.trim()) || POINTING_BACK.test(words)
}

/** "disclosed *this on Tuesday while briefing newsmen*": a pronoun, and when or where it was said. */
const POINTING_BACK =
  /^this (?:(?:in|at|during|while|when|after|through) |(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?!\p{L}))/u

/** "Daniel Wray, *defending* Hartnell, …", "who represented the family": whose lawyer somebody is. */
export function isCounsel(text: string, { cue, content }: Told): boolean {
  const [verb] = cue
  const [first] = content
  if (verb === undefined || first === undefined || first.start - verb.end > 1) return false
  if (!/^(?:defending|prosecuting|representing)$/.test(text.slice(verb.start, verb.end))) return false
  return (
    /,\s$/.test(text.slice(Math.max(0, verb.start - 2), verb.start)) &&
    /^(?:\p{Lu}[\p{L}’'-]*\s?){1,4}(?:$|[,.])/u.test(text.slice(first.start, first.end))
  )
}

/** ", which warned on profits last month, fell": what the main clause tells is not what is said in the clause that hangs on its subject. */
export function isHanging(text: string, { source, cue, content }: Told): boolean {
  const [who] = source
  const [verb] = cue
  if (who === undefined || verb === undefined || source.length > 1) return false
  if (!/^(?:which|who)$/i.test(text.slice(who.start, who.end))) return false
  return (
    who.start < verb.start &&
    content.some(({ end }) => end <= who.start) &&
    !QUOTED.test(
      wordsOf(
        text,
        content.filter(({ end }) => end <= who.start),
      ),
    )
  )
}

/** "Hale, 19, and Orlow, 18, *deny murder*": a thing behind the verb is what is denied, and not who speaks. */
export function isThing(text: string, { source, cue, content }: Told): boolean {
  const [who] = source
  const [verb] = cue
  if (who === undefined || verb === undefined || source.length > 1 || who.start < verb.end) return false
  const words = text.slice(who.start, who.end)
  if (!/^\p{Ll}+$/u.test(words) || SUBJECT_PRONOUNS.has(words) || QUOTED.test(wordsOf(text, content)))
    return false
  return content.every(({ end }) => end <= verb.start) && readDescription(words, false).kind === 'unknown'
}

/** "was told to leave", "is expected to close", "seems to work": what is done or to come, and nobody is named who says so. */
export function isUntold(text: string, { source, cue, content }: Told): boolean {
  const last = content.at(-1)
  if (source.length > 0 || last === undefined || QUOTED.test(wordsOf(text, content))) return false
  return /^to\s/i.test(text.slice(last.start, last.start + 4)) && isPassiveOfOthers(wordsOf(text, cue))
}

/** "later than its operator had promised", "than expected": the measure of a comparison, and no statement of its own. */
export function isComparison(text: string, { source, cue, content }: Told): boolean {
  const [verb] = cue
  if (verb === undefined || content.some(({ start }) => start >= verb.end)) return false
  const from = Math.min(source[0]?.start ?? verb.start, verb.start)
  return /\bthan\s/i.test(text.slice(Math.max(0, from - 'than '.length), verb.start))
}

const TIME_OF_SAYING =
  /^(?:\p{L}+\s|\d+\s){1,3}(?:second|minute|hour|day|week|month|year)s? (?:after|before|earlier|later)\b/iu

/** "The wall held, the board said, *ten days after the minister had asked*": when it was said is no part of what was said before. */
export function withoutTimeOfSaying<Part extends Told>(text: string, told: Part): Part {
  const verb = told.cue[0]?.end
  if (verb === undefined || !told.content.some(({ end }) => end <= verb)) return told
  const content = told.content.filter(
    ({ start }) => start < verb || !TIME_OF_SAYING.test(text.slice(start, start + LONGEST_SILENCE)),
  )
  return content.length === told.content.length ? told : { ...told, content }
}
