/** The rules of one robots.txt that hold for us. */
export interface RobotsRules {
  /** Whether `target` (path and query of an address, percent-encoded) may be fetched. */
  allows(target: string): boolean
}

interface Rule {
  allow: boolean
  pattern: string
}

// RFC 9309, section 2.5: a crawler must be able to read at least 500 kibibytes; the rest is left.
const MAX_CHARACTERS = 500 * 1024

/** The rules of a site that has no robots.txt (RFC 9309, 2.3.1.3). */
export const ALLOW_ALL: RobotsRules = { allows: () => true }

/**
 * Reads a robots.txt by RFC 9309 for the crawler `product` ("stemma"): all groups that name it, else all groups of
 * `*`. The longest matching pattern decides, `allow` where two are equally long; /robots.txt is always allowed.
 */
export function robotsRules(text: string, product: string): RobotsRules {
  const groups = parseGroups(text.slice(0, MAX_CHARACTERS))
  const own = groups.filter((group) => group.agents.includes(product.toLowerCase()))
  const rules = (own.length > 0 ? own : groups.filter((group) => group.agents.includes('*'))).flatMap(
    (group) => group.rules,
  )
  return {
    allows(target) {
      if (target === '/robots.txt') return true
      let decided: Rule | undefined
      for (const rule of rules) {
        if (!matches(rule.pattern, target)) continue
        const longer = rule.pattern.length - (decided?.pattern.length ?? -1)
        if (longer > 0 || (longer === 0 && rule.allow)) decided = rule
      }
      return decided?.allow ?? true
    },
  }
}

interface Group {
  agents: string[]
  rules: Rule[]
}

function parseGroups(text: string): Group[] {
  const groups: Group[] = []
  let group: Group | undefined
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const content = line.split('#', 1)[0] ?? ''
    const colon = content.indexOf(':')
    if (colon < 0) continue
    const key = content.slice(0, colon).trim().toLowerCase()
    const value = content.slice(colon + 1).trim()
    if (key === 'user-agent') {
      // Lines of agents that follow each other share the rules below; one after rules opens a new group.
      if (group === undefined || group.rules.length > 0) groups.push((group = { agents: [], rules: [] }))
      group.agents.push(productToken(value))
    } else if ((key === 'allow' || key === 'disallow') && value !== '') {
      group?.rules.push({ allow: key === 'allow', pattern: normalised(value) })
    } else if ((key === 'allow' || key === 'disallow') && group) {
      // An empty pattern matches nothing, but it closes the list of agents: `*` never matches a target.
      group.rules.push({ allow: true, pattern: '' })
    }
  }
  return groups
}

/** RFC 9309, 2.2.1: letters, hyphens and underscores; what follows ("stemma/1.0") is no part of it. */
function productToken(value: string): string {
  return value === '*' ? value : (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase()
}

/** Octets outside US-ASCII and reserved letters are compared percent-encoded (RFC 9309, 2.2.2). */
function normalised(pattern: string): string {
  return pattern
    .toWellFormed()
    .replace(/[^\x21-\x7e]/gu, (letter) => encodeURIComponent(letter))
    .replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase())
}

/** Whether `pattern` matches from the start of `target`: `*` is any run, a last `$` is the end. Linear in pieces. */
function matches(pattern: string, target: string): boolean {
  if (pattern === '') return false
  const wanted = normalised(target)
  const anchored = pattern.endsWith('$')
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const first = pieces.shift() ?? ''
  if (!wanted.startsWith(first)) return false
  let at = first.length
  const last = anchored ? pieces.pop() : undefined
  for (const piece of pieces) {
    const found = wanted.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  if (!anchored) return true
  if (last === undefined) return at === wanted.length
  return wanted.length - last.length >= at && wanted.endsWith(last)
}
