import type { Segment } from '../../model/document.ts'
import { joined, type Passage } from '../passage.ts'

/** A printed line of a source without markup, with its places; offsets of segments count in `text`. */
export interface Line {
  text: string
  segments: Segment[]
}

/**
 * Lines set as one passage. A word broken at the end of a line is put together again; its hyphen stays where it belongs to the
 * word: the hyphenated form or the second half by itself stands elsewhere in the source (`vocabulary`), or a name comes first.
 */
export function passageOf(lines: Line[], vocabulary: Set<string>): Passage {
  let passage: Passage = { kind: 'paragraph', text: '', segments: [] }
  for (const line of lines) {
    const next: Passage = { kind: 'paragraph', ...line }
    if (!passage.text) passage = next
    else passage = continued(passage, next, vocabulary)
  }
  return passage
}

/** Code units at the end of a line that may hold the first part of a broken word. */
const LONGEST_WORD = 80

/** `next` set right behind `passage`: with a space, or as the rest of a broken word. */
export function continued(passage: Passage, next: Passage, vocabulary: Set<string>): Passage {
  // Only the end is looked at: a paragraph of many lines would else be searched whole at each of them.
  const broken = /(\p{L}+)[-\u00AD\u2010]$/u.exec(passage.text.slice(-LONGEST_WORD))
  const rest = /^\p{Ll}+/u.exec(next.text)
  if (!broken || !rest) return joined(passage, next, ' ')
  const [first = '', second = ''] = [broken[1], rest[0]]
  const whole = vocabulary.has((first + second).toLowerCase())
  const compound =
    vocabulary.has(`${first}-${second}`.toLowerCase()) || /^\p{Lu}/u.test(first) || vocabulary.has(second)
  if (passage.text.endsWith('-') && compound && !whole) return joined(passage, next, '')
  return joined(withoutLastCharacter(passage), next, '')
}

function withoutLastCharacter(passage: Passage): Passage {
  const text = passage.text.slice(0, -1)
  const segments = passage.segments.map((segment) => {
    if (segment.end <= text.length) return segment
    const place =
      segment.place.kind === 'range' ? { ...segment.place, end: segment.place.end - 1 } : segment.place
    return { ...segment, end: text.length, place }
  })
  return { ...passage, text, segments }
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
