const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns of saying and thinking that take a "that" clause: "the claim that …", "his belief that …". */
export const REPORTING_NOUNS = list(`
  claim claims allegation allegations assertion assertions statement suggestion suggestions belief hope hopes fear
  fears warning warnings promise promises accusation accusations charge argument announcement admission
  acknowledgment acknowledgement assurance assurances contention complaint complaints concern concerns conclusion
  prediction predictions insistence notion opinion rumor rumors rumour rumours report reports speculation
  suspicion suspicions theory view declaration threat threats pledge vow`)

/** What a statement is made in: "in a statement", "in an interview". The words between stand to the cue. */
export const STATEMENT_CARRIERS = list(`
  statement interview speech tweet email letter post memo news briefing conference call remarks message report
  blog column editorial article op-ed essay video book filing release testimony address text podcast Facebook facebook
  twitter television show broadcast rally`)
