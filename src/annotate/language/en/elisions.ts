/** What may follow an apostrophe at the start of a word, so that it opens no quotation ("’til", "’90s"). */
export const ELISIONS: ReadonlySet<string> = new Set([
  'bout',
  'cause',
  'em',
  'n',
  'round',
  'til',
  'till',
  'tis',
  'twas',
  'twere',
  'twill',
  'un',
])
