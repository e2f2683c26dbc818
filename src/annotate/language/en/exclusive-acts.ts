/**
 * What one person or body cannot both have done or undergone in one matter, a pair a line: words of one side, `|`, words of the other.
 * What may follow one another (fled, then was caught; was jailed, then freed) is no pair. Base forms; `<` before a word says that it is undergone ("was dismissed"), any other is done ("resigned").
 */
const PAIRS = `
resign quit retire|<dismiss <fire <sack <oust <remove <expel
<convict|<acquit <clear <exonerate
survive|die <kill <murder
win|lose
accept|reject refuse decline
approve ratify adopt|reject veto
confirm admit acknowledge confess|deny
support back endorse|oppose
agree|refuse
`

/** So many pairs from the top are of what befalls one once; in the others two acts may be of two matters. */
export const ONCE_PAIRS = 3

export interface ExclusiveAct {
  /** Number of the pair and its side. */
  pair: number
  side: 0 | 1
}

/** The pairs in which a word stands, by the word with its `<`. */
export const EXCLUSIVE_ACTS: ReadonlyMap<string, readonly ExclusiveAct[]> = actsByWord()

function actsByWord(): Map<string, ExclusiveAct[]> {
  const found = new Map<string, ExclusiveAct[]>()
  for (const [pair, line] of PAIRS.trim().split('\n').entries())
    for (const [side, words] of line.split('|').entries())
      for (const word of words.split(' '))
        found.set(word, [...(found.get(word) ?? []), { pair, side: side === 0 ? 0 : 1 }])
  return found
}

/** Acts that were done or were not: one report that says so and one that denies it disagree. */
export const DENIABLE_ACTS: ReadonlySet<string> = new Set(
  `resign sign pay attend vote apologise apologize testify appear cooperate survive escape confess
  <arrest <charge <injure <hurt <kill <dismiss <fire <convict <release <warn <insure <inform <search <invite <elect`
    .trim()
    .split(/\s+/),
)

/** Phrases of somebody who has said nothing in public so far. */
export const SILENCE =
  /^(?:has|have|had) (?:not|n[’']t|yet to|never) (?:yet )?(?:publicly )?(?:commented|comment|spoken|speak|responded|said anything)\b|^(?:made|has made|have made) no (?:public )?(?:comment|statement)\b/i

/** Verbs of somebody who spoke in public. */
export const SPOKE = new Set(
  'confirm deny say tell comment announce admit write tweet post apologise apologize explain'.split(' '),
)

/** Words between a subject and its verb that change nothing of who did it. */
export const BETWEEN = new Set(
  'later then also now finally since already soon reportedly allegedly formally publicly himself herself itself'.split(
    ' ',
  ),
)
