import type { SpeechAct } from '../../../model/attribution.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/**
 * What a speaker does by the verb of a cue, base forms. The classes are Searle's (1976: assertives, directives, commissives,
 * expressives) with questions and denials apart from the directives and assertives that they are, and the propositional attitudes
 * that the Penn Discourse Treebank and PARC3 part from assertions (Prasad et al. 2007; Pareti 2012). Verbs that do one thing or another by
 * what follows them ("asked whether", "asked them to") stand in `speech-act.ts`.
 */
const ACTS: Readonly<Record<SpeechAct, readonly string[]>> = {
  assertion: list(`
    say add note claim insist argue acknowledge admit announce explain state declare stress assert contend reply
    respond report concede predict tweet write observe remark recall boast joke allege reveal confirm maintain
    emphasize emphasise reiterate caution complain lament conclude testify counter quip muse disclose proclaim hint
    signal imply indicate opine posit retort affirm recount underline underscore clarify retweet confess fume gripe
    gush grumble charge elaborate estimate forecast specify answer shout yell whisper intone exclaim snap declaim scream
    sneer deadpan comment sing repeat cry chime interject email text tell inform assure remind notify show find
    demonstrate prove illustrate mention rule reaffirm continue post read discuss describe depict portray cite
    quote point refer speak talk detail outline highlight tout echo warn`),
  denial: list('deny dispute refute rebut contradict contest disavow disclaim'),
  question: list('wonder inquire enquire'),
  directive: list(`
    urge order demand request advise encourage instruct implore beg direct command counsel exhort forbid
    recommend propose invite challenge press pressure advocate dare`),
  commissive: list('promise vow pledge swear threaten offer refuse decline guarantee undertake'),
  attitude: list(`
    believe think hope fear expect know feel suspect doubt assume consider understand worry want wish prefer anticipate
    guess realise realize presume figure imagine dream intend plan aim decide bet reckon seek like love see view`),
  judgement: list(`
    criticize criticise praise denounce endorse oppose condemn mock slam blast decry welcome applaud label dub deem brand
    deride ridicule bemoan rebuke disparage lambaste laud hail commend extol blame accuse thank admire trash belittle
    impugn scold chide skewer pan savage bash back support favor favour defend espouse attack appreciate apologize apologise
    regret congratulate disapprove frame term characterize characterise compare tease rail lash`),
}

/** Base form → what is done by it. */
export const SPEECH_ACTS: ReadonlyMap<string, SpeechAct> = new Map(
  Object.entries(ACTS).flatMap(([act, verbs]) => verbs.map((verb) => [verb, act as SpeechAct] as const)),
)
