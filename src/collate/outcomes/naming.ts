import { PRODUCING } from '../../annotate/language/en/act-nouns.ts'
import { isFunctionWord } from '../../annotate/language/en/function-words.ts'
import { implies, LIGHT_VERBS, PHASE_VERBS, sameSense } from '../../annotate/language/en/outcome-words.ts'
import { isIrregularBase, isParticiple, isPast } from '../../annotate/language/en/verb-forms.ts'
import { type Token, tokens } from '../../annotate/tokens.ts'
import type { Commitment, Sentence, Witness } from '../../model/index.ts'
import { contentForm, contentWords } from '../matters/content-words.ts'
import { type Act, namesObject } from './act.ts'
import { isOfAnother } from './other-object.ts'

/**
 * Whether a sentence names the act, done or not: by its verb, by one told in turn with it, or by its noun. A word that only looks like
 * the verb does not: one inside a name ("the Safety Board" for "to board"), or a noun where nothing else of the act stands in the sentence.
 */
export function namesAct(act: Act, witness: Witness, sentence: Sentence): boolean {
  const named = wordsOutsideNames(witness, sentence).some(({ text }) =>
    means(act, contentForm(text.toLowerCase())),
  )
  return named && namesObject(act, sentence)
}

/** "Published its report", "reached a decision": the act is named by its noun, behind a verb that tells that it was done. */
export function producesAct(act: Act, sentence: Sentence): boolean {
  return lowerWords(sentence).some(
    (word, index, words) =>
      index > 1 &&
      means(act, contentForm(word)) &&
      /^(?:an?|the|its|his|her|their)$/.test(words[index - 1] ?? '') &&
      PRODUCING.has(words[index - 2] ?? ''),
  )
}

/** The words of a sentence in lower case, its marks and numbers left out. */
function lowerWords({ text }: Sentence): string[] {
  return tokens(text)
    .filter(({ kind }) => kind === 'word')
    .map((word) => word.text.toLowerCase())
}

/** The act with its objects that are no names, where it has any: of a vaccination in Port Amar much may begin there. */
function withoutNames(act: Act, { annotations }: Witness): Act {
  const names = contentWords(annotations.entities.map(({ name }) => name).join(' '))
  const things = [...act.objects].filter(([word]) => !names.has(word) && !/^\d/.test(word))
  return things.length === 0 ? act : { ...act, objects: new Map(things) }
}

/**
 * Whether a past form of the act's verb, or of one told in turn with it, stands in the sentence outside its own commitments: `it`; or only
 * `such` an act, of something else than the act is on, or of that in words that are not known for it.
 */
export function toldOf(act: Act, witness: Witness, sentence: Sentence): 'it' | 'such' | undefined {
  // "Take": only with the object, or with the length that it was to take.
  if (LIGHT_VERBS.has(act.verb) && !sharesWord(act, sentence)) return undefined
  // "The outbreak started" tells nothing of a vaccination that is to begin.
  if (PHASE_VERBS.has(act.verb) && !namesThingOf(act, witness, sentence)) return undefined
  if (isOfOtherKind(act, sentence)) return undefined
  let such = false
  const planned = witness.annotations.commitments
    .filter(({ sentence: id }) => id === sentence.id)
    .map((commitment) => commitment.act)
  const told = wordsOutsideNames(witness, sentence).some(({ text, start, end }, index, words) => {
    const lower = text.toLowerCase()
    if (words[index - 1]?.text === 'did' && means(act, contentForm(lower))) return true
    if (planned.some((other) => start >= other.start && start < other.end)) return false
    const past = isPast(lower) || isParticiple(lower) || lower === 'underway'
    const form = contentForm(lower)
    if (!past || (isIrregularBase(lower) && (act.thing || lower === act.verb))) return false
    if (isUnreal(words.slice(Math.max(0, index - BEFORE), index).map((word) => word.text.toLowerCase())))
      return false
    if (NONE.test(words[index + 1]?.text ?? '')) return false
    // "Received": of what was to be paid only where that stands there.
    if (form === RECEIVED && !sharesWord(act, sentence)) return false
    // A thing that was promised is there when it came or was given.
    if (act.thing) return COMING.has(form) && namesThing(act, sentence)
    if (!means(act, form)) return false
    const isIt = !isOfAnother(act, sentence, end)
    such ||= !isIt
    return isIt
  })
  return told ? 'it' : such ? 'such' : undefined
}

const NONE = /^(?:none|nothing|neither|nobody|no)$/i

/** "Has bought none": the act's verb with what denies it behind. */
export function namesNone(act: Act, sentence: Sentence): boolean {
  return lowerWords(sentence).some(
    (word, index, words) => means(act, contentForm(word)) && NONE.test(words[index + 1] ?? ''),
  )
}

/** Whether a thing that the act is on, and no mere name, stands in a sentence. */
export function namesThingOf(act: Act, witness: Witness, sentence: Sentence): boolean {
  return namesObject(withoutNames(act, witness), sentence)
}

const [HAVE, HAD] = [contentForm('have'), contentForm('had')]
const RECEIVED = contentForm('received')

/** Whether a sentence speaks of another kind of the act's object: of "interest rates", where it is to raise "mortgage rates". */
function isOfOtherKind({ text, verb }: Act, sentence: Sentence): boolean {
  const [kind, thing] = compoundIn(text, verb) ?? []
  if (kind === undefined || thing === undefined) return false
  const told = formsOf(sentence.text)
  if (told.some((form) => sameSense(form, kind))) return false
  const kinds = told.flatMap((form, index) => (form === thing ? [told[index - 1] ?? ''] : []))
  return kinds.length > 0 && kinds.every((other) => other !== '' && !COMMON_KINDS.has(other))
}

/** The two words behind the verb that stand together as a kind of a thing: "mortgage rates"; in the forms of `contentForm`. */
function compoundIn(text: string, verb: string): readonly [string, string] | undefined {
  const forms = formsOf(text)
  const at = forms.indexOf(verb) + 1
  const from = forms[at] === '' ? at + 1 : at
  const [kind = '', thing = '', next = ''] = forms.slice(from, from + 3)
  if (at === 0 || kind === '' || thing === '' || next !== '' || COMMON_KINDS.has(kind)) return undefined
  return [kind, thing]
}

/** Words before a thing that make no other kind of it. */
const COMMON_KINDS: ReadonlySet<string> = new Set(
  'new old more additional further second first last full final own remaining whole entire same other such initial public'
    .split(' ')
    .map(contentForm),
)

/** The words of a text in the forms of `contentForm`, an empty one for each function word, number or mark between. */
function formsOf(text: string): string[] {
  return tokens(text).map(({ kind, text: word }) => {
    const lower = word.toLowerCase()
    return kind !== 'word' || isFunctionWord(lower) ? '' : contentForm(lower)
  })
}

/** Words before a verb among which its auxiliaries and a "not" stand. */
const BEFORE = 4

/** Whether the words before a verb form deny it or put it into the future or into the mind: "is to be repaired", "could have closed". */
function isUnreal(before: readonly string[]): boolean {
  const group = before.slice(before.findLastIndex((word) => !AUXILIARY.test(word)) + 1)
  return group.some((word) => UNREAL.test(word))
}

const UNREAL = /^(?:not|never|to|will|would|can|could|shall|should|may|might|must|.*n['’]t)$/
const AUXILIARY =
  /^(?:be|been|being|is|are|was|were|has|have|had|having|do|does|did|not|never|to|will|would|can|could|shall|should|may|might|must|also|yet|still|only|.*n['’]t|.*ly)$/

/** Whether a word of the act besides its verb stands in the sentence; of what somebody gets, also who gets it. */
function sharesWord({ text, verb, theme }: Act, sentence: Sentence): boolean {
  const words = contentWords(sentence.text)
  const own = [...contentWords(text).keys(), ...(verb === 'get' ? theme.keys() : [])]
  return own.some((word) => word !== verb && words.has(word))
}

/** Verbs by which a promised thing is told to be there, in the forms of `contentForm`. */
const COMING = new Set(
  'arriv reach com deliver receiv provid enter start begin open get give hand bring pay grant sent send giv'.split(
    ' ',
  ),
)

function namesThing({ verb }: Act, { text }: Sentence): boolean {
  return [...contentWords(text).keys()].some((word) => sameSense(verb, word))
}

/** Whether a sentence sets the act for the future in its own words: "fares will rise". */
export function plansAct(act: Act, { text }: Sentence): boolean {
  const words = tokens(text).filter(({ kind }) => kind !== 'mark')
  return words.some(({ text: word }, index) => {
    if (!means(act, contentForm(word.toLowerCase()))) return false
    const [second = '', first = ''] = [words[index - 1], words[index - 2]].map((one) =>
      one?.text.toLowerCase(),
    )
    return (
      second === 'will' || (first === 'will' && second === 'be') || (PLANS.test(first) && second === 'to')
    )
  })
}

const PLANS = /^(?:is|are|plans|intends|going|set|due|decided|planning)$/

/** Whether a word tells of the act's verb, or of what cannot be without it. */
function means({ verb }: Act, told: string): boolean {
  if (verb === HAVE && told === HAD) return true
  return sameSense(verb, told) || implies(told, verb)
}

/** The words of a sentence that are no part of a name. */
function wordsOutsideNames({ annotations }: Witness, sentence: Sentence): Token[] {
  const names = annotations.mentions.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  )
  return tokens(sentence.text, sentence.start).filter(
    ({ kind, start, text }) =>
      kind === 'word' &&
      // The first word of a sentence may be taken for a name.
      (text === text.toLowerCase() ||
        start === sentence.start ||
        !names.some((name) => start >= name.start && start < name.end)),
  )
}

/** Whether the actor stands in the sentence, by a word of the name or description, by its entity's name or by a pronoun; true where none is known. */
export function namesActor(
  { actor, agent }: Commitment,
  { annotations }: Witness,
  sentence: Sentence,
): boolean {
  if (actor.absent) return true
  const words = contentWords(sentence.text)
  const own = contentWords(`${actor.value.name} ${agent?.text ?? ''}`)
  if ([...own.keys()].some((word) => words.has(word)) || PERSONAL.test(sentence.text)) return true
  return annotations.mentions.some(
    ({ start, end, entity }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      annotations.entities.some(
        ({ id, name }) => id === entity && [...contentWords(name).keys()].some((word) => own.has(word)),
      ),
  )
}

const PERSONAL = /\b(?:he|she|it|they|we)\b/i

/** Whether the act is told in the passive, which need not name who did it: "the kiln was cancelled". */
export function isUndergone(act: Act, sentence: Sentence): boolean {
  return lowerWords(sentence).some((word, index, words) => {
    if (!isParticiple(word) || !means(act, contentForm(word))) return false
    return words.slice(Math.max(0, index - 2), index).some((one) => PASSIVE.test(one))
  })
}

const PASSIVE = /^(?:is|are|was|were|been|being)$/
