import { type Zippable, zipSync } from 'fflate'

// ZIP knows no time before this one; the same for every entry, so that the same data gives the same archive.
const MODIFIED = '1980-01-01T00:00:00'

/** Files by their path as one ZIP archive, in the order given; text is written as UTF-8. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const content: Zippable = {}
  for (const [path, bytes] of Object.entries(files)) {
    content[path] = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  }
  return zipSync(content, { mtime: MODIFIED })
}
