/** Base forms of what one does with a document that is one's own: "figures that the company *gave*". */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  `give provide release publish issue file keep compile write send make prepare post sign submit collect draw present
  produce circulate distribute put share record draft gather maintain hand offer print air broadcast commission`.split(
    /\s+/,
  ),
)
