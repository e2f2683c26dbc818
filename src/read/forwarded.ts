import type { CutReason } from '../model/document.ts'
import type { Passage } from './passage.ts'
import { FORWARD_FIELDS, FORWARD_HEADS } from './vocabulary/forwarding.ts'

/** A mail that stands in another one, and what its repeated head says. */
export interface Forwarded {
  /** Where its head begins in the text of the mail around it, and where what it says begins. */
  head: number
  start: number
  from?: string
  sent?: string
  subject?: string
}

const HEADS = new Set(FORWARD_HEADS.split(', '))
const FIELDS = new Map(
  Object.entries(FORWARD_FIELDS).flatMap(([field, words]) =>
    words.split(', ').map((word) => [word, field as keyof typeof FORWARD_FIELDS] as const),
  ),
)
const FIELD = /^\*?(\p{L}[\p{L} -]{0,20}?)\s?:\*?\s?(.*)$/u
/** Fewer fields under such a line are a text about mails. */
const FEWEST = 2

interface Line {
  text: string
  start: number
  end: number
}

function linesOf(text: string): Line[] {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    const before = line.length - line.trimStart().length
    return { text: line.trim(), start: start + before, end: start + line.trimEnd().length }
  })
}

/** The mail that a mail's text forwards: a line that says so, and under it the fields of its head. */
export function forwardedIn(text: string): Forwarded | undefined {
  const lines = linesOf(text)
  const at = lines.findIndex((line) => isHead(line.text))
  const head = lines[at]
  if (!head) return undefined
  const found: Omit<Forwarded, 'head' | 'start'> = {}
  let fields = 0
  let next = at + 1
  while (lines[next]?.text === '') next++
  // A long list of addresses goes on in the next line.
  for (; lines[next] && lines[next]?.text !== ''; next++) {
    const [, name = '', value = ''] = FIELD.exec(lines[next]?.text ?? '') ?? []
    const field = FIELDS.get(name.toLowerCase())
    if (field) fields++
    else if (fields === 0) return undefined
    if (field && field !== 'other') found[field] ??= value.trim()
  }
  if (fields < FEWEST) return undefined
  return { ...found, head: head.start, start: lines[next]?.start ?? text.length }
}

function isHead(line: string): boolean {
  const bare = line.replace(/^-{3,}\s?|\s?-{3,}$|\s?:$/g, '')
  return bare !== line && HEADS.has(bare.toLowerCase().replaceAll("'", '’'))
}

/** Where the earlier mail begins that a mail's text ends with, each line behind a ">"; undefined where it ends with none. */
export function quotedAtEnd(text: string): number | undefined {
  const lines = linesOf(text)
  let at = lines.length
  let first: number | undefined
  while (at > 0 && /^(?:>|$)/.test(lines[at - 1]?.text ?? '')) {
    at--
    if (lines[at]?.text !== '') first = at
  }
  if (first === undefined) return undefined
  // "On 5 March, Ann Lee wrote:"
  const before = lines.slice(0, first).findLastIndex((line) => line.text !== '')
  return lines[/:$/.test(lines[before]?.text ?? '') && before > 0 ? before : first]?.start
}

/** A stretch of a text as passages that are cut, a paragraph each. */
export function cutStretch(
  text: string,
  start: number,
  end: number,
  reason: CutReason,
  because: string,
): Passage[] {
  const groups: Line[][] = []
  let isOpen = false
  for (const line of linesOf(text)) {
    if (line.start < start || line.start >= end) continue
    if (line.text !== '' && isOpen) groups.at(-1)?.push(line)
    else if (line.text !== '') groups.push([line])
    isOpen = line.text !== ''
  }
  return groups.map((lines) => {
    const words = lines.map((line) => line.text.replace(/\s+/g, ' ')).join(' ')
    const place = { kind: 'range' as const, start: lines[0]?.start ?? start, end: lines.at(-1)?.end ?? end }
    return {
      kind: 'paragraph',
      text: words,
      segments: [{ start: 0, end: words.length, place }],
      cut: { reason, because },
    }
  })
}

/** A text with all but a stretch of it blank, so that what stands there keeps its place. */
export function only(text: string, start: number, end: number): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ')
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end))
}
