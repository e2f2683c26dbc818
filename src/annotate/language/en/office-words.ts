const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Heads of offices that one person holds at a time in one body; two holders in reports of one event are a disagreement. */
export const SOLE_OFFICES =
  list(`president premier chancellor mayor mayoress governor chairman chairwoman chairperson
  chair ceo chief coach sheriff rector headteacher headmaster principal pope archbishop king queen minister director editor
  manager captain head superintendent curator registrar`)

/** One word for the forms of an office that tell the holder's sex or are short for another. */
export const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['mayoress', 'mayor'],
  ['headmaster', 'headteacher'],
])

/** Words that make an office another's, one of several, or a past or coming one. */
export const OTHER_HOLDER =
  /\b(?:former|ex|late|then|deputy|vice|assistant|acting|interim|incoming|outgoing|next|new|co|one of|old|previous|associate|senior|regional|elect)\b/i
