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
  ['recall', list('cars vehicles trucks models units batches products hatchbacks toys phones batteries')],
  ['offer', list('resignation condolences apologies')],
  ['tender', list('resignation')],
  ['question', list('people suspects witnesses adults voters residents drivers passengers men women')],
  ['reject', list('bid offer takeover proposal')],
  ['order', list('shutdown closure lockdown curfew evacuation inquiry review audit investigation recount')],
])
