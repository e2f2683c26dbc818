/**
 * What one is called who does something: "which runs the lock" makes an operator of the lock. Each line: base forms of
 * the verb, then the agent nouns. Lower case.
 */
const LINES: readonly string[] = [
  'run operate manage|operator manager',
  'own|owner proprietor',
  'lead head chair direct|leader head chief chairman chairwoman chair director boss',
  'found establish|founder',
  'build construct|builder constructor maker contractor',
  'make produce manufacture|maker producer manufacturer',
  'publish|publisher',
  'organise organize|organiser organizer',
  'represent|representative lawyer attorney counsel',
  'defend|lawyer attorney counsel',
  'teach|teacher professor lecturer',
  'coach train|coach trainer',
  'write|author writer',
  'edit|editor',
  'investigate|investigator',
  'supply provide|supplier provider',
  'regulate oversee|regulator watchdog overseer',
  'insure|insurer',
  'study research|researcher scientist',
  'farm|farmer',
  'witness see|witness eyewitness',
  'employ|employer',
  'advise counsel|adviser advisor',
]

/** Base form of a verb → what one is called who does it. */
export const AGENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.flatMap((line) => {
    const [verbs = '', nouns = ''] = line.split('|')
    const agents = new Set(nouns.split(' '))
    return verbs.split(' ').map((verb): [string, ReadonlySet<string>] => [verb, agents])
  }),
)

/** Verbs of belonging: "who sits on the town council" is a councillor. */
export const BELONGING: ReadonlySet<string> = new Set([
  'lead',
  'head',
  'chair',
  'serve',
  'sit',
  'work',
  'represent',
])
