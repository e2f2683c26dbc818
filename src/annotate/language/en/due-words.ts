/** How the words before a time bound it. */
export type DueLimit = 'until' | 'before' | 'from' | 'after' | 'within'

/** What a preposition before a time says about when an act is due (commitment guidelines, "due"). */
export const DUE_LIMITS: ReadonlyMap<string, DueLimit> = new Map([
  ['by', 'until'],
  ['by the end of', 'until'],
  ['no later than', 'until'],
  ['not later than', 'until'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['up to', 'until'],
  ['before', 'before'],
  ['ahead of', 'before'],
  ['prior to', 'before'],
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['effective', 'from'],
  ['as of', 'from'],
  ['after', 'after'],
  ['past', 'after'],
  ['not before', 'after'],
  ['no earlier than', 'after'],
  ['not earlier than', 'after'],
  ['no sooner than', 'after'],
  ['not sooner than', 'after'],
  ['since', 'after'],
  ['within', 'within'],
  ['within the', 'within'],
  ['inside', 'within'],
])

/** Verbs behind which "until" names the new day. */
export const POSTPONING = /^(?:postponed|delayed|deferred|rescheduled|back|off)$/

/** Durations that say by when, not how long: "within two weeks", "in the next 12 months". */
export const DURATION_DEADLINES = /^(?:within|(?:in |over |during )?(?:the )?(?:next|coming))\b/

/** Verbs that give the length of a process, so that its end follows from its start. */
export const FINISHING_VERBS = new Set(['take', 'last', 'need', 'require'])

/** Verbs that begin a process: a length given later in the text counts from their due day. */
export const STARTING_VERBS = new Set(['begin', 'start', 'commence', 'launch', 'open', 'kick'])
