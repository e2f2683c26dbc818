/** The containers that hold sources, by what unpacks them. */
export type ContainerKind = 'gzip' | 'zstandard' | 'zip' | 'warc' | 'mailbox' | 'feed' | 'json'

/** How many bytes of a supply tell what it is. */
export const HEAD_BYTES = 4096

const SIGNATURES: readonly [kind: ContainerKind, signature: readonly number[]][] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  // RFC 8878, section 3.1.1.
  ['zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  // Local file header, and the end record that an archive without entries begins with (APPNOTE 4.3.7, 4.3.16).
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
]

// What may stand before the root of a feed: a declaration, processing instructions, comments, a document type.
const XML_PROLOGUE = /^(?:\s+|<\?[^>]{0,400}>|<!--(?:[^-]|-[^-]){0,2000}-->|<!DOCTYPE[^>]{0,400}>)/i
const FEED_ROOT = /^<(?:rss|feed|rdf:RDF)[\s>]/i
// RFC 4155: "From ", an address, and the time of the delivery, which ends in a year; a header follows.
const MAILBOX = /^From [^\r\n]{3,200}\d{4}[^\r\n]{0,20}\r?\n[\w-]{1,60}:[ \t]/

/** Which container the first bytes show, by content and never by name; undefined where they are a source themselves. */
export function containerKind(head: Buffer): ContainerKind | undefined {
  for (const [kind, signature] of SIGNATURES)
    if (signature.every((byte, at) => head[at] === byte)) return kind
  const text = headText(head)
  if (/^WARC\/\d\.\d{1,2}\r?\n/.test(text)) return 'warc'
  if (MAILBOX.test(text)) return 'mailbox'
  if (/^\s*(?:\{\s*["}]|\[\s*\{)/.test(text)) return 'json'
  let root = text
  for (let before = XML_PROLOGUE.exec(root); before; before = XML_PROLOGUE.exec(root))
    root = root.slice(before[0].length)
  return FEED_ROOT.test(root) ? 'feed' : undefined
}

/** The head as letters, for ASCII alone: marks of byte order are dropped. */
function headText(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le').slice(1)
  if (head[0] === 0xfe && head[1] === 0xff)
    return Buffer.from(head.subarray(0, head.length & ~1))
      .swap16()
      .toString('utf16le')
      .slice(1)
  return head.toString('latin1').replace(/^\xef\xbb\xbf/, '')
}
