import type { Block } from '../model/document.ts'
import { ELISIONS } from './language/en/elisions.ts'

/** A stretch inside quotation marks. `start`/`end`/`text` are the words; the outer range has the marks too. */
export interface Quotation {
  start: number
  end: number
  text: string
  outerStart: number
  outerEnd: number
  /** Index in `document.blocks`; a quotation never crosses a block. */
  block: number
  /** Whether its own closing mark stands there. */
  closed: boolean
  /** Unclosed, and the next block opens with a mark: the same words go on there. */
  continues: boolean
}

type Family = 'double' | 'guillemet' | 'single'
type Role = 'open' | 'close' | 'either'

interface Mark {
  at: number
  /** 2 where two straight apostrophes stand for one double mark. */
  length: number
  family: Family
  role: Role
  /** Of a single closing mark: it may as well be a plural possessive ("workers’ rights"). */
  weak: boolean
}

interface Pair {
  open: Mark
  close: Mark | undefined
  /** Where an unclosed one ends, before the mark that opens its next part; the end of the block where it is absent. */
  until?: number
}

const MARKS = /''|["“”„‟«»‹›‘’‚‛']/g
const LETTER = /[\p{L}\p{N}]/u
const OPENS_AFTER = /[\s([{—–\-/:]|^$/
const CLOSES_BEFORE = /[\s)\]},.;:!?…—–-]|^$/

/**
 * Quotations of the text in order, the outermost of nested ones only. Marks: straight, curly, guillemets both ways
 * round, German low marks, and single marks told apart from apostrophes. They pair within a block; an opening mark
 * without a partner runs to the end of the block, unless closed pairs stand behind it (then it is a stray mark) or another
 * opens a sentence behind it: paragraphs of one quotation each open with a mark and only the last closes, also where the
 * breaks between them were lost.
 */
export function quotations(text: string, blocks: readonly Pick<Block, 'start' | 'end'>[]): Quotation[] {
  const found: Quotation[] = []
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    const goesOn = next !== undefined && opensWithMark(text, next.start)
    for (const { open, close, until } of pairs(marks(text, block), text, block.start, goesOn)) {
      const outerEnd = until ?? (close === undefined ? block.end : close.at + close.length)
      const innerStart = open.at + open.length
      const inside = text.slice(innerStart, until ?? close?.at ?? block.end)
      if (!LETTER.test(inside)) continue
      const start = innerStart + (inside.length - inside.trimStart().length)
      found.push({
        start,
        end: start + inside.trim().length,
        text: inside.trim(),
        outerStart: open.at,
        outerEnd,
        block: index,
        closed: close !== undefined,
        continues: until !== undefined || (close === undefined && goesOn),
      })
    }
  })
  return found
}

function opensWithMark(text: string, start: number): boolean {
  return /^(?:''|["“„«»‘‚'])[\p{L}\p{N}[(.…]/u.test(text.slice(start, start + 3))
}

/** Marks of the block with the role that their neighbours allow; apostrophes and inch marks are left out. */
function marks(text: string, block: Pick<Block, 'start' | 'end'>): Mark[] {
  const found: Mark[] = []
  const inside = text.slice(block.start, block.end)
  // »…« (German, Danish) where the first guillemet points inwards, «…» otherwise.
  const inverted = /[«»]/.exec(inside)?.[0] === '»'
  for (const match of inside.matchAll(MARKS)) {
    const sign = match[0]
    const at = block.start + match.index
    const before = at > block.start ? text.charAt(at - 1) : ''
    const after = at + sign.length < block.end ? text.charAt(at + sign.length) : ''
    const mark = { at, length: sign.length, weak: false }
    const guillemet = '«‹'.includes(sign) ? 'open' : '»›'.includes(sign) ? 'close' : undefined
    if (guillemet !== undefined) {
      const role = inverted ? (guillemet === 'open' ? 'close' : 'open') : guillemet
      found.push({ ...mark, family: 'guillemet', role })
    } else if (/^[‘’‚‛']$/.test(sign)) {
      const single = singleRole(sign, before, text.slice(at + 1, Math.min(at + 8, block.end)))
      // "workers’ rights": only a closing mark when no better one follows.
      const weak = single === 'close' && before === 's' && /\s/.test(after)
      if (single !== undefined) found.push({ ...mark, family: 'single', role: single, weak })
    } else {
      const weak = (sign === '"' || sign === "''") && /\d/.test(before)
      found.push({ ...mark, family: 'double', role: doubleRole(sign, before, after), weak })
    }
  }
  return found
}

function doubleRole(sign: string, before: string, after: string): Role {
  const canOpen = (OPENS_AFTER.test(before) || /["“„«‘'‚]/.test(before)) && after !== '' && !/\s/.test(after)
  const canClose =
    before !== '' && !/\s/.test(before) && (CLOSES_BEFORE.test(after) || /["”»’'“«]/.test(after))
  const byShape: Role = canOpen === canClose ? 'either' : canOpen ? 'open' : 'close'
  // „…“ closes with the mark that opens elsewhere, and ”…” opens with the one that closes elsewhere.
  if (sign === '“') return byShape === 'close' ? 'either' : 'open'
  if (sign === '„' || sign === '‟') return 'open'
  if (sign === '”') return byShape === 'open' ? 'either' : 'close'
  return byShape
}

function singleRole(sign: string, before: string, after: string): 'open' | 'close' | undefined {
  const letterAfter = LETTER.test(after.charAt(0))
  if (letterAfter && LETTER.test(before)) return undefined
  if (letterAfter) {
    const word = /^\p{L}{1,5}(?!\p{L})/u.exec(after)?.[0].toLowerCase()
    if (sign === '’' || /^\d/.test(after) || (word !== undefined && ELISIONS.has(word))) return undefined
    return OPENS_AFTER.test(before) || /["“„]/.test(before) ? 'open' : undefined
  }
  if (sign === '‘' || sign === '‚' || sign === '‛') return 'open'
  return before === '' || /\s/.test(before) ? undefined : 'close'
}

/** Outermost pairs in order. `goesOn`: the next block opens with a mark, so the last opening mark may stay open. */
function pairs(found: readonly Mark[], text: string, blockStart: number, goesOn: boolean): Pair[] {
  const closes = nestedCloses(found)
  const lastOf = new Map(found.map((mark, index) => [mark.family, index]))
  const done: Pair[] = []
  let index = 0
  while (index < found.length) {
    const open = found[index]
    if (open === undefined) break
    if (open.role === 'close' || (open.weak && open.role === 'either')) {
      index++
      continue
    }
    const close = open.family === 'single' ? closeSingle(found, index) : closes.get(index)
    const atStart = open.at === blockStart
    if (close !== undefined) {
      done.push({ open, close: found[close] })
      index = close + 1
    } else if ((atStart && goesOn) || (open.family !== 'single' && lastOf.get(open.family) === index)) {
      done.push({ open, close: undefined })
      break
    } else {
      const next = nextPart(found, index, text)
      if (next !== undefined) done.push({ open, close: undefined, until: next })
      index++
    }
  }
  return done
}

/** Where the next part of a quotation opens, if the next mark of the family of the unclosed one at `index` opens a sentence. */
function nextPart(found: readonly Mark[], index: number, text: string): number | undefined {
  const open = found[index]
  if (open?.family !== 'double' || open.role !== 'open') return undefined
  const next = found.slice(index + 1).find(({ family }) => family === 'double')
  if (next?.role !== 'open') return undefined
  return /[.!?…]\s+$/.test(text.slice(Math.max(0, next.at - 4), next.at)) ? next.at : undefined
}

/** Index of each double mark or guillemet that opens → index of the one that closes it, pairs nested by family. */
function nestedCloses(found: readonly Mark[]): Map<number, number> {
  const closes = new Map<number, number>()
  const stacks = { double: [] as number[], guillemet: [] as number[] }
  found.forEach(({ family, role, weak }, index) => {
    if (family === 'single') return
    const stack = stacks[family]
    const open = role === 'open' ? undefined : stack.pop()
    if (open !== undefined) closes.set(open, index)
    else if (role !== 'close' && !(weak && role === 'either')) stack.push(index)
  })
  return closes
}

/** Index of the mark that closes the single mark at `index`: a sure one before the next opening, else a weak one. */
function closeSingle(found: readonly Mark[], index: number): number | undefined {
  let weak: number | undefined
  for (let at = index + 1; at < found.length; at++) {
    const mark = found[at]
    if (mark === undefined || mark.family !== 'single') continue
    if (mark.role === 'open') break
    if (!mark.weak) return at
    weak ??= at
  }
  return weak
}
