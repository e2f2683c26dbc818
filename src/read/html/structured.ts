import { parseFragment } from 'parse5'
import { attribute, type Element, elements, isElement, type Tree, textOf } from './tree.ts'

/** A value that the page states in its head or in structured data, with where it stands. */
export interface Statement {
  /** `JSON-LD datePublished`, `meta article:published_time`, … */
  where: string
  value: string
  start: number
  end: number
}

/** What a page says of itself to machines. */
export interface Structured {
  /** By meta name or property, lower case, in page order. */
  meta: Map<string, Statement[]>
  /** JSON-LD objects, flattened, article types first. */
  objects: JsonObject[]
  documentTitle: Statement | undefined
  canonical: string | undefined
  lang: string | undefined
}

export interface JsonObject {
  types: string[]
  fields: Record<string, unknown>
  article: boolean
  start: number
  end: number
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|OpinionNewsArticle)$/i
const MAX_JSON = 2_000_000
const MAX_OBJECTS = 500

/** Reads meta tags, `<title>`, canonical link and JSON-LD (schema.org) of a page; broken JSON is passed over. */
export function structuredData(tree: Tree): Structured {
  const meta = new Map<string, Statement[]>()
  const objects: JsonObject[] = []
  let documentTitle: Statement | undefined
  let canonical: string | undefined
  let lang: string | undefined
  for (const element of elements(tree)) {
    if (element.tagName === 'meta') {
      const name = (
        attribute(element, 'property') ??
        attribute(element, 'name') ??
        attribute(element, 'itemprop') ??
        ''
      ).toLowerCase()
      const value = attribute(element, 'content')?.trim()
      if (name && value)
        meta.set(name, [...(meta.get(name) ?? []), { where: `meta ${name}`, value, ...placeOf(element) }])
    } else if (element.tagName === 'title' && !documentTitle && element.namespaceURI.endsWith('xhtml')) {
      const value = textOf(element).replace(/\s+/g, ' ').trim()
      if (value) documentTitle = { where: '<title>', value, ...placeOf(element) }
    } else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      canonical ??= attribute(element, 'href')
    } else if (element.tagName === 'html') {
      lang = attribute(element, 'lang') ?? attribute(element, 'xml:lang')
    } else if (element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? '')) {
      const json = textOf(element)
      if (json.length <= MAX_JSON) collect(parseJson(json), placeOf(element), objects)
    }
  }
  objects.sort((a, b) => Number(b.article) - Number(a.article))
  return { meta, objects, documentTitle, canonical, lang }
}

function placeOf(element: Element): { start: number; end: number } {
  const place = element.sourceCodeLocation
  return { start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 }
}

/** JSON as sites write it: CDATA wrappers, raw line breaks inside strings and trailing semicolons are forgiven. */
function parseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '')
    .trim()
    .replace(/;$/, '')
  for (const candidate of [bare, bare.replace(/[\x00-\x1f]+/g, ' ')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // The next, more forgiving form is tried; a page with broken JSON-LD still has its visible text.
    }
  }
  return undefined
}

function collect(value: unknown, place: { start: number; end: number }, objects: JsonObject[]): void {
  const queue: unknown[] = [value]
  for (let at = 0; at < queue.length && objects.length < MAX_OBJECTS; at++) {
    const item = queue[at]
    if (Array.isArray(item)) for (const entry of item) queue.push(entry)
    else if (isRecord(item)) {
      const types = [item['@type']].flat().filter((type) => typeof type === 'string')
      if (types.length > 0)
        objects.push({
          types,
          fields: item,
          article: types.some((type) => ARTICLE_TYPE.test(type)),
          ...place,
        })
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'hasPart'])
        if (item[key]) queue.push(item[key])
    }
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The texts of a JSON-LD field of the page's article objects. */
export function articleField(structured: Structured, field: string): Statement[] {
  const found: Statement[] = []
  for (const object of structured.objects) {
    if (!object.article) continue
    for (const value of [object.fields[field]].flat())
      if (typeof value === 'string' && value.trim())
        found.push({
          where: `JSON-LD ${field}`,
          value: unescaped(value).trim(),
          start: object.start,
          end: object.end,
        })
  }
  return found
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i
/** Longer values are an article's body, whose markup is no matter of a field. */
const LONGEST_FIELD = 10_000

/** A text of JSON-LD with character references undone: many sites write `&#039;` there, as they do in markup. */
export function unescaped(value: string): string {
  if (value.length > LONGEST_FIELD || !REFERENCE.test(value)) return value
  // As an attribute's value, so that no tag in it is taken for one.
  const [element] = parseFragment(`<i title="${value.replaceAll('"', '&quot;')}">`).childNodes
  return element && isElement(element) ? (attribute(element, 'title') ?? value) : value
}
