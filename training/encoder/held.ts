/** Sets whose every twelfth document is left out of training, so that names can be measured. */
const HELD_SETS: ReadonlySet<string> = new Set(['ewt', 'gum', 'wikigold'])

/** Whether the document at `index` of the names set is left out of training. */
export const isHeldName = (set: string, index: number): boolean => HELD_SETS.has(set) && index % 12 === 5

/** Whether the article at `index` of the statements' train part is left out: 60 of 840, to choose with. */
export const isHeldStatement = (index: number): boolean => index % 14 === 5
