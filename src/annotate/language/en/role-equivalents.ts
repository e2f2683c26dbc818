/** Roles that newspapers use for one another; each line is one role, its plainest word first. Lower case. */
const EQUIVALENTS: readonly string[] = [
  'president|head of state|commander in chief|commander-in-chief|chief of state|leader|strongman',
  'prime minister|premier|head of government|leader',
  'chancellor|leader',
  'king|monarch|sovereign|ruler',
  'queen|monarch|sovereign|ruler',
  'pope|pontiff|holy father',
  'mayor|city leader',
  'governor',
  'senator|lawmaker|legislator|politician',
  'sen.|senator|lawmaker|legislator|politician',
  'sen|senator|lawmaker|legislator|politician',
  'representative|lawmaker|legislator|congressman|congresswoman|politician',
  'rep.|congressman|congresswoman|lawmaker|legislator|politician',
  'rep|congressman|congresswoman|lawmaker|legislator|politician',
  'congressman|lawmaker|legislator|politician',
  'congresswoman|lawmaker|legislator|politician',
  'mp|lawmaker|legislator|parliamentarian|politician',
  'gov.|governor',
  'gov|governor',
  'vice president|deputy president|vice-president',
  'foreign minister|minister|top diplomat|secretary of state',
  'secretary of state|top diplomat|secretary',
  'minister',
  'secretary',
  'ambassador|envoy|diplomat',
  'spokesman|spokesperson',
  'spokeswoman|spokesperson',
  'police chief|chief of police|chief',
  'fire chief|chief',
  'chief executive|ceo|chief executive officer|boss|executive',
  'ceo|chief executive|chief executive officer|boss|executive',
  'chairman|chair|chairperson',
  'chairwoman|chair|chairperson',
  'director|head',
  'head|director|chief',
  'judge|justice',
  'lawyer|attorney|counsel',
  'attorney|lawyer|counsel',
  'prosecutor|attorney',
  'attorney general|attorney-general|prosecutor',
  'doctor|physician|dr|dr.',
  'professor|academic|scholar|prof|prof.',
  'coach|manager|trainer',
  'candidate|nominee',
  'nominee|candidate',
  'aide|adviser|advisor|assistant',
  'adviser|advisor|aide',
  'sheriff',
  'general|commander',
  'officer',
  'businessman|tycoon|billionaire|mogul',
  'actor|star',
  'actress|star',
]

const BY_ROLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  EQUIVALENTS.map((line) => {
    const names = line.split('|')
    return [names[0] ?? '', new Set(names)]
  }),
)

/** Words before a role that make it another's or a past one: "vice president", "former mayor". */
const CHANGING = /(?:^|\s)(?:vice|deputy|former|ex|assistant|under|founding|late|then)[\s-]/

/** Parties by the words that name them. */
const PARTIES: readonly RegExp[] = [
  /\b(?:gop|republicans?)\b/,
  /\b(?:democrats?|democratic)\b/,
  /\blibertarians?\b/,
  /\bgreens?\b/,
  /\bindependent\b/,
  /\blabour\b/,
  /\b(?:tory|tories|conservatives?)\b/,
  /\bliberals?\b/,
]

/** Whether the description names a party that the role does not: then the role is no evidence for it. */
function ofUnnamedParty(role: string, description: string): boolean {
  const named = PARTIES.filter((party) => party.test(description))
  return named.length > 0 && !named.some((party) => party.test(role))
}

/**
 * Whether a bearer of `role` ("Kazakhstan's President", "acting prime minister") may be called by `description`
 * ("head of state", "premier"). Both lower case, without article.
 */
export function mayBeCalled(role: string, description: string): boolean {
  if (role === description) return true
  if (CHANGING.test(role) !== CHANGING.test(description) || ofUnnamedParty(role, description)) return false
  for (const [name, others] of BY_ROLE) {
    if (endsWithWords(role, name) || startsWithRole(role, name)) {
      for (const other of others) if (endsWithWords(description, other)) return true
    }
  }
  return endsWithWords(role, description)
}

function endsWithWords(text: string, words: string): boolean {
  return text === words || text.endsWith(` ${words}`)
}

/** "president of Kazakhstan". */
function startsWithRole(text: string, role: string): boolean {
  return text.startsWith(`${role} of `) || text.startsWith(`${role} for `)
}
