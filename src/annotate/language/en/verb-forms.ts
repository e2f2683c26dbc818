/**
 * English verbs whose past or participle is not base + "ed": base, past, participle. The list is the
 * common core of any school grammar; regular verbs are derived by spelling rules in `baseForms`.
 */
const IRREGULAR = `
arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bind bound bound|
bite bit bitten|blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|
burn burnt burnt|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|
cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|
forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|
grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|
lie lay lain|lose lost lost|offset offset offset|upset upset upset|make made made|mean meant meant|meet met met|overtake overtook overtaken|pay paid paid|
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|resell resold resold|retake retook retaken|oversee oversaw overseen|rerun reran rerun|ride rode ridden|ring rang rung|
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|
shake shook shaken|shed shed shed|shoot shot shot|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|
sleep slept slept|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|
steal stole stolen|stick stuck stuck|strike struck struck|sweep swept swept|swim swam swum|swear swore sworn|
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|
undergo underwent undergone|understand understood understood|undertake undertook undertaken|wake woke woken|
wear wore worn|win won won|withdraw withdrew withdrawn|withstand withstood withstood|write wrote written`

interface Forms {
  base: string
  past: string
  participle: string
}

const FORMS: Forms[] = IRREGULAR.split('|').flatMap((entry) => {
  const [base, past, participle] = entry.trim().split(' ')
  return base && past && participle ? [{ base, past, participle }] : []
})
const BY_PAST = new Map(FORMS.map((forms) => [forms.past, forms.base]))
const BY_PARTICIPLE = new Map(FORMS.map((forms) => [forms.participle, forms.base]))
const BASES = new Set(FORMS.map((forms) => forms.base))
BY_PAST.set('were', 'be')

/** Words in -ed that are no verb forms. */
const NOT_PAST = new Set(
  'hundred need seed feed deed weed bred fled sled shed need seed speed feed indeed breed bleed exceed proceed succeed deed greed weed sacred naked wicked embed united'.split(
    ' ',
  ),
)

/** Whether `word` (lower case) may be a past participle. */
export function isParticiple(word: string): boolean {
  return BY_PARTICIPLE.has(word) || isRegularPast(word)
}

/** Whether `word` (lower case) may be a simple past. */
export function isPast(word: string): boolean {
  return BY_PAST.has(word) || isRegularPast(word)
}

function isRegularPast(word: string): boolean {
  return word.length >= 4 && word.endsWith('ed') && !NOT_PAST.has(word)
}

/** Whether `word` (lower case) is the base of an irregular verb. */
export function isIrregularBase(word: string): boolean {
  return BASES.has(word)
}

/**
 * The base forms that `word` (lower case) may be a form of, likeliest first: `begins`, `began`, `beginning` → `begin`.
 * A word that is no inflected form comes back alone. Spelling rules after Quirk et al., A Comprehensive
 * Grammar of the English Language, sections 3.5 to 3.10.
 */
export function baseForms(word: string): string[] {
  const irregular = BY_PAST.get(word) ?? BY_PARTICIPLE.get(word)
  if (irregular !== undefined) return [irregular]
  if (word.endsWith('ies') && word.length > 4) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('ied') && word.length > 4) return [`${word.slice(0, -3)}y`]
  if (isRegularPast(word)) return stems(word.slice(0, -2))
  if (word.endsWith('ing') && word.length > 5) return stems(word.slice(0, -3))
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) return [word.slice(0, -1)]
  return [word]
}

/** What a stem left by -ed or -ing may have been: as it is, with a lost "e", with a doubled consonant undone. */
function stems(stem: string): string[] {
  const undoubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  const silent = /(?:^|[^aeiou])[aeiouy][bcdgklmnprstvz]$|[^aeiou][cglsuvz]$|u$/.test(stem)
  return silent ? [`${stem}e`, ...undoubled, stem] : [...undoubled, stem, `${stem}e`]
}
