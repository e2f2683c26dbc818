/**
 * How a verb takes the words that it reports. The classes follow the verb classes that Pareti (2015, Attribution: a
 * computational approach, chapter 4) and PolNeAR's guidelines name; which verb belongs where was judged from
 * English grammar and checked by count on PolNeAR's training part.
 */
export interface ReportingFrames {
  /** Takes quoted words and stands in tags: “…,” she said. */
  quote?: true
  /** Takes a clause: with or without "that" (`free`), or only with "that", "how", "whether", … (`that`). */
  clause?: 'free' | 'that'
  /** The hearer stands between verb and words: told *reporters* that … */
  hearer?: 'always' | 'sometimes'
  /** Takes an infinitive: vowed *to rebuild*. */
  infinitive?: true
  /** Takes a noun phrase: denied *the charge*. */
  object?: true
  /** Prepositions or particles that lead to the words: complained *about* … */
  prepositions?: readonly string[]
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Verbs of saying: quotation, tag or clause. */
const SAYING = list(`
  say add note claim warn insist argue acknowledge admit announce explain state declare stress assert contend reply
  respond report concede suggest predict promise vow pledge tweet write observe remark recall boast joke allege reveal
  confirm deny maintain emphasize emphasise reiterate caution complain lament conclude testify counter quip muse
  disclose proclaim hint signal imply indicate agree opine posit retort affirm recount underline underscore
  clarify retweet confess fume gripe gush grumble charge elaborate estimate forecast swear specify threaten
  believe think hope fear wonder`)

/** Verbs that take quoted words but no clause without "that". */
const QUOTING = list(`
  ask continue answer shout yell chant whisper intone exclaim post read snap declaim scream sneer deadpan
  urge question criticise criticize comment wire sing repeat cry demand joke tease mock interject chime demur email text offer`)

/** Verbs of knowing, feeling and finding out: a clause, free or with "that". */
const KNOWING_FREE =
  list(`know feel realize realise learn suspect figure bet guess assume presume expect understand
  project anticipate`)
const KNOWING_THAT = list(`find show see decide consider determine hear doubt worry forget remember rule
  demonstrate mean prove assure ensure judge propose recommend discover notice illustrate mention request require
  dispute lie speculate surmise stipulate reason vent question ask dictate surmise reaffirm joke order hold advise
  answer repeat shout yell cry scream exclaim whisper interject tease comment respond`)

/** The hearer comes first: told reporters that … */
const TELLING = list('tell inform assure remind notify convince persuade reassure')
const TELLING_OR_SAYING = list('warn advise ask urge promise caution')

const WITH_INFINITIVE = list(`
  want hope plan vow promise pledge refuse decline seek threaten offer agree ask decide claim intend prefer demand
  propose wish choose profess swear expect aim love like`)

/** An infinitive after the hearer: urged them to leave. */
const DIRECTING = list(`urge ask tell order advise encourage instruct implore beg direct press remind want
  call expect challenge invite request pressure dare command counsel exhort forbid allow`)

/** Verbs whose object is what is said or judged. */
const WITH_OBJECT = list(`
  criticize criticise praise denounce describe deny endorse oppose reject dismiss defend cite condemn
  question mock slam blast propose predict discuss mention recall reveal decry favor favour welcome
  demand suggest promise claim announce acknowledge tout reiterate lament applaud
  portray characterize characterise depict frame label dub deem brand term deride ridicule bemoan rebuke disavow
  disparage lambaste laud hail commend extol espouse question dispute refute rebut echo repeat reaffirm
  confirm explain emphasize emphasise stress highlight outline detail note admit concede predict
  want support attack reference believe fear doubt remember know understand oppose prefer recommend advocate estimate vow pledge allege threaten urge blame accuse thank compare call consider view see cast paint declare pronounce express voice
  appreciate admire trash belittle impugn scold chide ridicule skewer pan savage bash`)

const WITH_PREPOSITION: Readonly<Record<string, readonly string[]>> = {
  agree: list('with'),
  allude: list('to'),
  apologize: list('for'),
  apologise: list('for'),
  balk: list('at'),
  boast: list('of about'),
  brag: list('about'),
  call: list('for on'),
  care: list('about'),
  comment: list('on'),
  complain: list('about of that'),
  disagree: list('with'),
  dream: list('of about'),
  elaborate: list('on'),
  gripe: list('about'),
  hint: list('at'),
  inquire: list('about'),
  insist: list('on'),
  joke: list('about'),
  lash: list('out'),
  lie: list('about'),
  object: list('to'),
  point: list('to out'),
  rail: list('against'),
  refer: list('to'),
  reflect: list('on'),
  respond: list('to with'),
  speak: list('about of out'),
  speculate: list('about'),
  talk: list('about of up'),
  testify: list('about'),
  think: list('of about'),
  warn: list('of about against'),
  wonder: list('about'),
  worry: list('about'),
  write: list('about of'),
}

/** Verbs whose subject is what they judge, and nobody is named who judges: "seems to work". */
export const SEEMING: ReadonlySet<string> = new Set(list('seem appear'))

function table(): ReadonlyMap<string, ReportingFrames> {
  const frames = new Map<string, ReportingFrames>()
  const give = (verbs: readonly string[], frame: ReportingFrames) => {
    for (const verb of verbs) frames.set(verb, { ...frames.get(verb), ...frame })
  }
  give(KNOWING_THAT, { clause: 'that' })
  give(KNOWING_FREE, { clause: 'free' })
  give(QUOTING, { quote: true })
  give(SAYING, { quote: true, clause: 'free' })
  give(TELLING, { quote: true, clause: 'free', hearer: 'always' })
  give(TELLING_OR_SAYING, { quote: true, clause: 'free', hearer: 'sometimes' })
  give(WITH_INFINITIVE, { infinitive: true })
  for (const verb of DIRECTING)
    give([verb], { infinitive: true, hearer: frames.get(verb)?.hearer ?? 'sometimes' })
  give(WITH_OBJECT, { object: true })
  give([...SEEMING], {})
  for (const [verb, prepositions] of Object.entries(WITH_PREPOSITION)) give([verb], { prepositions })
  return frames
}

/** Base form → frames. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingFrames> = table()

/** Base forms whose -s or base form is as often a noun; these need a verb's surroundings. */
export const NOUN_HOMOGRAPHS: ReadonlySet<string> = new Set(
  list(`claim report call note question show plan hope state post offer promise support demand view charge estimate
    vow pledge doubt fear project cry warrant joke text email forecast rule order remark favor favour figure aim
    cast frame term label brand paint savage pan wish love need guess bet reason request dispute dream talk comment
    address attack back see like lie counter detail echo hint signal threat judge mean test hold press challenge`),
)
