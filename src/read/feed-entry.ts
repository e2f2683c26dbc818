import { parseMarkup } from '../obtain/xml.ts'
import { personCredit } from './credits.ts'
import { readHtml } from './html.ts'
import { plainText, readField } from './markup.ts'
import { readProse, statedField } from './prose.ts'
import type { Hints, Reading } from './reading.ts'
import { statedDate, withStated } from './stated-dates.ts'

/** A field of an entry: its letters with character references undone, and where its content stands in the source. */
interface Field {
  name: string
  text: string
  attributes: Record<string, string>
  start: number
  end: number
}

// Full content before summaries. RSS: content module; Atom: RFC 4287, 4.1.3 and 4.2.13.
const CONTENT = ['content:encoded', 'content', 'body', 'xhtml:body']
const SUMMARY = ['description', 'summary']
const PUBLISHED = ['pubDate', 'published', 'dc:date', 'dcterms:issued', 'issued', 'dcterms:created']
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'atom:updated']
const AUTHORS = ['dc:creator', 'author', 'itunes:author']
const ENTRY = /^\s*<(?:item|entry)[\s>]/

/** Whether a text is one entry of a feed. */
export function isFeedEntry(text: string): boolean {
  return ENTRY.test(text.slice(0, 400))
}

/**
 * Reads an entry of a feed (RSS, Atom): its full content where it is given, else its summary with a warning; title, authors and
 * dates as stated. Ranges count in the content's markup after character references are undone, for XHTML in the source itself.
 *
 * Throws as `readHtml`.
 */
export function readFeedEntry(source: string, hints: Hints): Reading {
  const fields = fieldsOf(source, hints.name)
  const first = (names: readonly string[]) =>
    names.flatMap((name) => fields.filter((field) => field.name === name && field.end > field.start)).at(0)
  const content = first(CONTENT) ?? first(SUMMARY)
  const url = fields.find(({ name }) => name === 'link')
  const address = hints.url ?? url?.attributes['href'] ?? url?.text.trim()
  const partText = content && contentText(content, source)
  const reading =
    content && partText !== undefined
      ? contentReading(content, partText, { ...hints, ...(address ? { url: address } : {}) })
      : readProse([], 'an entry of a feed')
  const title = first(['title'])
  const credits = fields
    .filter(({ name }) => AUTHORS.includes(name))
    .flatMap(({ name, text }) => personCredit(authorOf(text), name, undefined, false) ?? [])
  const date = (names: readonly string[], role: 'published' | 'updated') => {
    const field = first(names)
    return field && statedDate(field.text, role, field.name, 'the feed states it for the entry')
  }
  const isSummary = content !== undefined && SUMMARY.includes(content.name)
  return {
    ...reading,
    ...(content && partText !== undefined ? { part: content.name, partText } : {}),
    title: title ? statedField(plainText(title.text), 'title of the entry') : reading.title,
    credits: [
      ...credits,
      ...reading.credits.filter(({ name }) => !credits.some((other) => other.name === name)),
    ],
    dates: withStated([date(PUBLISHED, 'published'), date(UPDATED, 'updated')], reading.dates),
    warnings: [
      ...reading.warnings,
      ...(isSummary ? ['the feed gives a summary, not the whole article'] : []),
    ],
  }
}

function contentText(content: Field, source: string): string {
  return isXhtml(content) ? source.slice(content.start, content.end) : content.text
}

function contentReading(content: Field, text: string, hints: Hints): Reading {
  return isXhtml(content) ? readHtml(text, hints) : readField(text, hints)
}

function isXhtml({ attributes }: Field): boolean {
  return attributes['type'] === 'xhtml'
}

/** RSS wants "address (name)"; many write the name alone. */
function authorOf(text: string): string {
  return (/\(([^()]{2,80})\)\s*$/.exec(text)?.[1] ?? text).trim()
}

/** The fields of an entry, in order: the elements below its root; of nested ones (an author's name) the letters are the field's. */
function fieldsOf(source: string, name: string): Field[] {
  const fields: Field[] = []
  let depth = 0
  let open: Field | undefined
  let letters: string[] = []
  let inner = ''
  parseMarkup(source, name, (parser) => ({
    onopentag(tag, attributes) {
      depth++
      inner = depth > 2 ? tag : ''
      if (depth !== 2) return
      open = { name: tag, text: '', attributes, start: parser.endIndex + 1, end: parser.endIndex + 1 }
      letters = []
    },
    ontext(text) {
      // An author of Atom has an address beside the name.
      if (inner !== 'uri' && inner !== 'email') letters.push(text)
    },
    onclosetag() {
      if (depth === 2 && open !== undefined) {
        open.end = Math.max(open.start, parser.startIndex)
        open.text = letters.join('')
        fields.push(open)
        open = undefined
      }
      depth--
      inner = ''
    },
  }))
  return fields
}
