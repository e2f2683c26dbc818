import type { Segment } from '../../model/document.ts'
import type { Passage } from '../passage.ts'

/** A printed line of a source without markup, with its places; offsets of segments count in `text`. */
export interface Line {
  text: string
  segments: Segment[]
}

/**
 * Lines set as one passage. A word broken at the end of a line is put together again; its hyphen stays where it belongs to the
 * word: the hyphenated form or the second half by itself stands elsewhere in the source (`vocabulary`), or a name comes first.
 */
export function passageOf(lines: readonly Line[], vocabulary: Set<string>): Passage {
  const pieces: string[] = []
  const segments: Segment[] = []
  let length = 0
  for (const line of lines) {
    const before = pieces.at(-1)
    const seam = before === undefined ? KEPT : seamOf(before, line.text, vocabulary)
    if (seam === BROKEN && before !== undefined) {
      pieces[pieces.length - 1] = before.slice(0, -1)
      length -= 1
      shorten(segments, length)
    }
    if (seam === SPACE) {
      pieces.push(' ')
      length += 1
    }
    for (const segment of line.segments)
      segments.push({ ...segment, start: segment.start + length, end: segment.end + length })
    if (line.text) pieces.push(line.text)
    length += line.text.length
  }
  return { kind: 'paragraph', text: pieces.join(''), segments }
}

/** Code units at the end of a line that may hold the first part of a broken word. */
const LONGEST_WORD = 80

/** How two lines meet: with a space between, with the hyphen as it stands, or with the hyphen of a broken word left out. */
const SPACE = 'space'
const KEPT = 'kept'
const BROKEN = 'broken'

function seamOf(
  before: string,
  next: string,
  vocabulary: Set<string>,
): typeof SPACE | typeof KEPT | typeof BROKEN {
  const broken = /(\p{L}+)[-\u00AD\u2010]$/u.exec(before.slice(-LONGEST_WORD))
  const rest = /^\p{Ll}+/u.exec(next)
  if (!broken || !rest) return SPACE
  const [first = '', second = ''] = [broken[1], rest[0]]
  const whole = vocabulary.has((first + second).toLowerCase())
  const compound =
    vocabulary.has(`${first}-${second}`.toLowerCase()) || /^\p{Lu}/u.test(first) || vocabulary.has(second)
  return before.endsWith('-') && compound && !whole ? KEPT : BROKEN
}

/** The last segment without the character that its text lost at the end. */
function shorten(segments: Segment[], length: number): void {
  const last = segments.at(-1)
  if (!last || last.end <= length) return
  const place = last.place.kind === 'range' ? { ...last.place, end: last.place.end - 1 } : last.place
  segments[segments.length - 1] = { ...last, end: length, place }
}

/** The words of the lines in lower case, compounds also whole; without the halves that a line's end may have broken. */
export function vocabularyOf(lines: Line[]): Set<string> {
  const words = new Set<string>()
  let broken = false
  for (const line of lines) {
    const all = line.text.match(/\p{L}+(?:-\p{L}+)*-?/gu) ?? []
    for (const [at, word] of all.entries()) {
      if ((at === 0 && broken) || word.endsWith('-')) continue
      words.add(word.toLowerCase())
      for (const part of word.split('-')) words.add(part.toLowerCase())
    }
    broken = /[-\u00AD\u2010]$/.test(line.text)
  }
  return words
}
