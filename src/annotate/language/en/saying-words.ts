/**
 * Forms of the cues that only say that something was said, and the words that stand with them. A statement behind any other cue means what the
 * cue makes of it: "denied that the ferry was full", "ruled out stepping in".
 */
export const SAYING_WORDS: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling add adds added adding state states stated stating note notes noted noting
  write writes wrote written writing report reports reported reporting according to as by that in a the and has have had is was
  reporters journalists also later earlier statement today yesterday on monday tuesday wednesday thursday friday saturday sunday`
    .trim()
    .split(/\s+/),
)
