const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words one of which says that what follows is another name of what stands before. */
export const ALIAS_CUES = words(
  'known renamed rebranded dubbed nicknamed self identified aka a.k.a. née nee formerly',
)

/** Words that may stand between the two names beside a cue: "who was also known by his stage name". */
export const ALIAS_FILLERS = words(`who which is are was were now also better best previously commonly widely
  popularly professionally officially locally sometimes once more often simply as by to his her its their the stage pen
  name acronym initials nickname pseudonym online internationally`)
