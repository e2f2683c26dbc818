import type { Block } from '../../model/document.ts'
import type { Finding } from './finding.ts'

// "WALLACE: …", also behind a quotation mark that every paragraph of a quoted transcript opens with.
// The office or house may stand between: "REED, MAYOR OF HARROW: …", "SEN. REED (D-OHIO): …".
const TURN =
  /^["“]?(?<name>\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3})(?:, [\p{Lu}\p{N}][\p{Lu}\p{N}'’.,& -]{1,60}| \([^()\n:]{1,40}\))?(?<colon>:)\s*(?=\S)/u
// "Reed: …", "Q: …": in an interview, where a label as such may as well be "Note:" or "Date:".
const LABEL = /^(?<name>\p{Lu}(?:[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})?)(?<colon>:)\s*(?=\S)/u
const STAGE_DIRECTION = /^["“]?[([][^)\]]{1,60}[)\]][."”]*$/u

/** The turns by index of the block where each starts, and all blocks that they stand in. */
export interface Transcript {
  findings: Map<number, Finding>
  blocks: Set<number>
}

/**
 * The turns of a transcript or interview, by index of the block where each starts; the paragraphs of one turn are one
 * statement. A lone "NOTE: …" is none: two turns are needed, and labels that are not all capitals must be Q and A or
 * two that come again, one of them the end of a full name among `names`.
 */
export function turns(text: string, blocks: readonly Block[], names: readonly string[]): Transcript {
  const openings = blocks.map((block) => text.slice(block.start, Math.min(block.end, block.start + 120)))
  const labels = interviewLabels(openings, names)
  const starts = openings.map((opening) => {
    const label = LABEL.exec(opening)
    return TURN.exec(opening) ?? (labels.has(label?.groups?.['name'] ?? '') ? label : null)
  })
  const findings = new Map<number, Finding>()
  const taken = new Set<number>()
  const last = starts.findLastIndex((start) => start !== null)
  if (starts.filter((start) => start !== null).length < 2) return { findings, blocks: taken }
  let current: Finding | undefined
  blocks.forEach((block, index) => {
    const name = starts[index]?.groups?.['name']
    const words = text.slice(block.start, block.end)
    if (name !== undefined) {
      const nameStart = block.start + words.indexOf(name)
      const colon = block.start + words.indexOf(':')
      current = {
        source: [{ start: nameStart, end: nameStart + name.length }],
        cue: [{ start: colon, end: colon + 1 }],
        content: [{ start: block.start + (starts[index]?.[0].length ?? 0), end: block.end }],
        rule: 'transcript-turn',
        tag: false,
        opensNext: false,
        wantsBefore: false,
      }
      findings.set(index, current)
      taken.add(index)
    } else if (current !== undefined && index < last) {
      taken.add(index)
      if (!STAGE_DIRECTION.test(words)) current.content.push({ start: block.start, end: block.end })
    }
  })
  return { findings, blocks: taken }
}

/** The labels of an interview; none where it is no interview. */
function interviewLabels(openings: readonly string[], names: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const opening of openings) {
    const name = LABEL.exec(opening)?.groups?.['name']
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  if (counts.has('Q') && counts.has('A')) return new Set(['Q', 'A'])
  const again = [...counts].filter(([, count]) => count > 1).map(([label]) => label)
  const named = again.some((label) =>
    names.some((name) => name.includes(' ') && ` ${name}`.endsWith(` ${label}`)),
  )
  return new Set(named && again.length > 1 ? again : [])
}
