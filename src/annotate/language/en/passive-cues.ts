const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Verbs in whose passive the subject is spoken of or spoken to, and never the one who says it ("was told to leave", "is understood to
 * have resigned", "has been ordered to pay"). Base forms.
 */
export const PASSIVES_OF_OTHERS: ReadonlySet<string> = list(`
  tell order ask urge advise instruct direct encourage invite command warn remind request require press pressure forbid allow
  expect understand believe think say report allege rumour rumor assume presume suppose estimate fear know reckon hear
  accuse describe quote cite`)
