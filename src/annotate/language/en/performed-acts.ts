const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Verbs that report ("declared that …", "called it a farce"), and the objects with which they do what they name instead: who declares
 * a state of emergency or calls an election says nothing of how things are. Base forms; any word of the object counts up to its head.
 */
export const PERFORMED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'declare',
    list('emergency mourning war holiday bankruptcy curfew truce ceasefire lockdown dividend law quarantine'),
  ],
  ['call', list('meeting election elections vote referendum strike ballot session conference hearing')],
  [
    'name',
    list(
      'mediator successor replacement envoy cabinet government team squad panel committee commission commissioner',
    ),
  ],
  [
    'recall',
    list(
      'cars vehicles trucks suvs vans buses motorcycles models units batches products hatchbacks toys phones batteries',
    ),
  ],
  ['offer', list('resignation condolences apologies')],
  ['tender', list('resignation')],
  ['question', list('people suspects witnesses adults voters residents drivers passengers men women')],
  ['reject', list('bid offer takeover proposal')],
  ['concede', list('goal goals penalty try points corner')],
  ['write', list('book books novel article op-ed op-eds memoir essay song songs cheque check')],
  ['cast', list('vote votes ballot ballots')],
  ['order', list('shutdown closure lockdown curfew evacuation inquiry review audit investigation recount')],
])

/**
 * Verbs that report with a clause or quoted words, and tell what is done or felt with a noun phrase alone: "added two goals", "maintains
 * a lead", "assumed office", "advises the bank". Base forms. In PolNeAR's training part a phrase behind them was
 * what somebody says in fewer than one case of five; behind verbs of judging (back, oppose, blame, thank, praise, reject …) in more
 * than half, so that those stay statements.
 */
export const DONE_WITH_OBJECT: ReadonlySet<string> = list(
  'add maintain assume threaten advise know like love post read sing',
)

/** "voted for the rise", "responded to the fire", "replied with a letter": with a noun phrase, none of them says what was said. Base forms. */
export const DONE_TOWARDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['vote', list('for against on')],
  ['respond', list('to with')],
  ['reply', list('to with')],
  ['response', list('to')],
  ['react', list('to with')],
])
