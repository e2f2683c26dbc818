import type { ChangeClass } from '../../model/index.ts'
import type { CellState } from './version-rows.ts'

/** The sign and the word that go with the colour of each operation. */
export const OPERATION_MARKS: Readonly<Record<CellState, { sign: string; word: string; says: string }>> = {
  base: { sign: '', word: 'base', says: 'the witness that the others are compared with' },
  kept: { sign: '=', word: 'kept', says: 'the same words as the base' },
  edited: { sign: '≈', word: 'edited', says: 'corresponds to the base with other words' },
  moved: { sign: '↕', word: 'moved', says: 'stands at another place than in the base' },
  split: { sign: '⇉', word: 'split', says: 'one sentence of the base became several' },
  merged: { sign: '⇶', word: 'merged', says: 'several sentences of the base became one' },
  added: { sign: '+', word: 'added', says: 'the base lacks it' },
  dropped: { sign: '−', word: 'dropped', says: 'stands in the base but not here' },
  missing: { sign: '', word: '', says: 'neither here nor in the base' },
}

/** What the class of a word change is about, for the reader. */
export const CHANGE_CLASSES: Readonly<Record<ChangeClass, string>> = {
  wording: 'other words',
  figure: 'a figure changed',
  name: 'a name changed',
  time: 'a time changed',
  quotation: 'quoted words changed',
  attribution: 'who said it changed',
  certainty: 'how sure it is changed',
  correction: 'an error corrected',
  trivial: 'spelling or typography only',
}
