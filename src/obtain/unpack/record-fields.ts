/**
 * The fields that a JSON record may state, first the one that is believed first. They are those of JSON Feed 1.1, of schema.org
 * and of what crawlers and readers write (news-please, trafilatura, newspaper4k, Common Crawl's and Hugging Face's news sets).
 * docs/reading.md lists them.
 */
export const RECORD_FIELDS = {
  html: ['content_html', 'html', 'raw_html', 'body_html'],
  text: ['content_text', 'text', 'maintext', 'articleBody', 'body', 'content', 'article', 'description'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'uri', 'source_url', 'canonical_url', 'requested_url'],
  authors: ['authors', 'author', 'byline', 'creator'],
  site: ['sitename', 'site', 'publisher', 'hostname', 'source_domain', 'source'],
  section: ['section', 'articleSection', 'category'],
  published: [
    'date_published',
    'datePublished',
    'date_publish',
    'publish_date',
    'publication_date',
    'published_at',
    'publishedAt',
    'publicationDate',
    'publishDate',
    'published',
    'pub_date',
    'pubDate',
    'date',
  ],
  updated: ['date_modified', 'dateModified', 'date_modify', 'updated_at', 'updatedAt', 'updated'],
  captured: ['date_download', 'captured_at', 'crawled_at', 'crawl_date', 'fetched_at', 'retrieved_at'],
} as const

export type RecordField = keyof typeof RECORD_FIELDS
export type JsonRecord = Record<string, unknown>

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first of a field's names that the record states, with what it states; undefined where it states none. */
export function fieldOf(
  record: JsonRecord,
  field: RecordField,
): { name: string; value: unknown } | undefined {
  for (const name of RECORD_FIELDS[field]) {
    const value = record[name]
    if (value !== undefined && value !== null && value !== '') return { name, value }
  }
  return undefined
}

/** As `fieldOf`, where what is stated is a string. */
export function textField(
  record: JsonRecord,
  field: RecordField,
): { name: string; value: string } | undefined {
  for (const name of RECORD_FIELDS[field]) {
    const value = record[name]
    if (typeof value === 'string' && value.trim() !== '') return { name, value }
  }
  return undefined
}
