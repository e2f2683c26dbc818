/**
 * Nouns that name a happening which times are counted from ("two days after the attack"), each with the verbs that tell
 * the same happening ("was attacked on Tuesday"). A closed list: not every noun has a day.
 */
const PAIRS = `
accident|arrest=arrest|assassination=assassinate,kill,shoot|assault=assault|attack=attack|ambush=ambush|announcement=announce|bankruptcy|
battle|birth|blast|bombing=bomb,bombard|breakdown|breakout|burial=bury|capture=capture|ceasefire|ceremony|clash=clash|
closure=close|collapse=collapse|collision=collide|conference|coronation|coup|crash=crash|debate|death=die,kill,shoot,murder,drown|defeat=defeat|
derailment=derail|disappearance=disappear|disaster|dismissal=dismiss|earthquake|election=elect|eruption=erupt|
escape=escape|evacuation=evacuate|execution=execute|explosion=explode|fire|flood=flood|funeral|hearing|hijacking=hijack|
hurricane|inauguration=inaugurate|independence|invasion=invade|kidnapping=kidnap|killing=kill|landing=land|
landslide|launch=launch|match|massacre=massacre|meeting=meet|merger=merge|murder=murder,kill|operation|outbreak|
outage|plunge=plunge|poll|protest=protest|quake|raid=raid|referendum|release=release|resignation=resign|revolt=revolt|
riot=riot|robbery=rob|ruling=rule|shooting=shoot,kill|sinking=sink|spill=spill|storm|strike=strike|storming=storm|
suicide|summit|surgery|surrender=surrender|takeover|theft=steal|tornado|trial|truce|tsunami|verdict|
visit=visit|vote=vote|war|wedding|withdrawal=withdraw|wreck`

const entries = PAIRS.replace(/\n/g, '')
  .split('|')
  .map((pair): [string, string[]] => {
    const [noun = '', verbs = ''] = pair.trim().split('=')
    return [noun, verbs.split(',').filter((verb) => verb !== '')]
  })

export const EVENT_NOUNS: ReadonlySet<string> = new Set(entries.map(([noun]) => noun))

/** The nouns of a verb's happening, by the verb's base form. */
export const EVENTS_OF_VERB: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(entries.flatMap(([, verbs]) => verbs))].map((verb): [string, string[]] => [
    verb,
    entries.filter(([, verbs]) => verbs.includes(verb)).map(([noun]) => noun),
  ]),
)

/** Between an amount and its event, with the direction from the event. */
export const EVENT_LINKS: Readonly<Record<string, 1 | -1>> = { after: 1, following: 1, since: 1, before: -1 }
