const LINE_FEED = 0x0a

/**
 * The lines of a stream of UTF-8, without those that are empty. Only U+000A ends a line: JSON may hold what `readline`
 * takes for line ends too (U+2028, U+2029).
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let pieces: Uint8Array[] = []
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      pieces.push(bytes.subarray(start, end))
      const line = Buffer.concat(pieces).toString('utf8')
      if (line !== '') yield line
      pieces = []
      start = end + 1
    }
    if (start < bytes.length) pieces.push(Uint8Array.from(bytes.subarray(start)))
  }
  const rest = Buffer.concat(pieces).toString('utf8')
  if (rest !== '') yield rest
}
