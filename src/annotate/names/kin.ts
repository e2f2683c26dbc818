import type { Form } from './form.ts'

const KIN =
  /\b(?:an?|one|two|three|four|his|her|their|whose|\p{L}+['’]s) (?:\p{Ll}+ ){0,2}(?:sons?|daughters?|brothers?|sisters?|wife|husband|mother|father|nephews?|nieces?|cousins?|uncle|aunt|grandsons?|granddaughters?|grandmother|grandfather|stepsons?|stepdaughters?|twins?|children)[,:]?\s$/u
/** Characters in which such an introduction stands. */
const LONGEST = 60

/**
 * "She is survived by *a son, Joseph*": a given name alone that is brought in as somebody's kin is nobody whom the text named in full before,
 * unless that one was brought in so, too.
 */
export const isBroughtInAsKin = (text: string, { mentions }: Form): boolean =>
  mentions.some(({ start }) => KIN.test(text.slice(Math.max(0, start - LONGEST), start)))
