import type { Failure } from '../../model/index.ts'
import { failureOf } from '../failure.ts'
import { tooLarge } from '../limit.ts'
import type { Obtained, Supply } from '../obtained.ts'
import type { Unpacked, Unpacking } from './unpacking.ts'

// "From ", an address, and the time of the delivery, which ends in a year: a sentence may begin with "From" too.
const FROM = /^From [^\r\n]{3,200}\d{4}[^\r\n]{0,20}\r?\n?$/
const LONGEST_FROM = 256
const BLANK = /^\r?\n?$/

/**
 * The mails of a mailbox (mbox, RFC 4155), each as it stands there without its "From " line, named by its number. A mail
 * over the limit is told of and passed over.
 */
export async function* unpackMailbox({ reader, name }: Supply, { maxBytes }: Unpacking): Unpacked {
  let lines: Buffer[] = []
  let size = 0
  let number = 0
  let afterBlank = true
  for (;;) {
    const line = await reader.line(Math.max(maxBytes, LONGEST_FROM))
    const begins =
      line === undefined || (afterBlank && FROM.test(line.bytes.toString('latin1', 0, LONGEST_FROM)))
    if (begins && number > 0) yield mail(`${name}#${number}`, lines, size, maxBytes)
    if (line === undefined) return
    afterBlank = line.size <= 2 && BLANK.test(line.bytes.toString('latin1'))
    if (begins) {
      lines = []
      size = 0
      number++
      continue
    }
    size += line.size
    if (size <= maxBytes) lines.push(line.bytes)
    else lines = []
  }
}

function mail(name: string, lines: Buffer[], size: number, maxBytes: number): Obtained | Failure {
  if (size > maxBytes) return failureOf(name, tooLarge(name, maxBytes, size))
  return { bytes: Uint8Array.from(Buffer.concat(lines)), name, mediaType: 'message/rfc822' }
}
