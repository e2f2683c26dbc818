/** A string in JSON text, with where it stands and what is around it. */
export interface JsonString {
  /** Keys and indices from the root. */
  path: (string | number)[]
  /** Its literal, quotation marks aside. */
  start: number
  end: number
}

/** What stands deeper is no article's. */
const DEEPEST = 60
const MOST_STRINGS = 200_000

// A string that is cut off is one up to the end: so no start of one is tried twice.
const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\],]/g

/**
 * The strings of JSON text that are values, in order, each with its place: what `JSON.parse` does not tell. Text that is no JSON gives what can be
 * told of it; nothing throws.
 */
export function jsonStrings(json: string): JsonString[] {
  const found: JsonString[] = []
  const path: (string | number)[] = []
  /** `{` waits for a key where the last is undefined. */
  const open: { array: boolean; key: string | undefined; index: number }[] = []
  for (const match of json.matchAll(TOKEN)) {
    const [token] = match
    const around = open.at(-1)
    if (token === '{' || token === '[') {
      if (open.length >= DEEPEST) return found
      if (around) path.push(around.array ? around.index : (around.key ?? ''))
      open.push({ array: token === '[', key: undefined, index: 0 })
    } else if (token === '}' || token === ']') {
      open.pop()
      path.pop()
    } else if (token === ',') {
      if (around?.array) around.index++
      else if (around) around.key = undefined
    } else if (around && !around.array && around.key === undefined) {
      around.key = token.slice(1, -1)
    } else {
      const at = match.index + 1
      const last = around ? [around.array ? around.index : (around.key ?? '')] : []
      found.push({ path: [...path, ...last], start: at, end: at + token.length - 2 })
      if (found.length >= MOST_STRINGS) return found
    }
  }
  return found
}

/** What a string's literal says, and where each of its characters stands. */
export interface Unescaped {
  text: string
  /** The place in the literal of the character at an offset of `text`. */
  inLiteral(offset: number): number
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))/g
const SHORT: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Undoes the escapes of a literal (RFC 8259, 7), keeping count of what they took. */
export function unescapedJson(literal: string): Unescaped {
  const pieces: string[] = []
  // After each escape, how much longer the literal is than what it says.
  const steps: { at: number; longer: number }[] = []
  let from = 0
  let length = 0
  let longer = 0
  for (const match of literal.matchAll(ESCAPE)) {
    const plain = literal.slice(from, match.index)
    const char = match[1]
      ? String.fromCharCode(Number.parseInt(match[1], 16))
      : (SHORT[match[2] ?? ''] ?? match[2] ?? '')
    pieces.push(plain, char)
    length += plain.length + char.length
    longer += match[0].length - char.length
    steps.push({ at: length, longer })
    from = match.index + match[0].length
  }
  pieces.push(literal.slice(from))
  return {
    text: pieces.join(''),
    inLiteral(offset) {
      let low = 0
      let high = steps.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((steps[middle]?.at ?? 0) <= offset) low = middle + 1
        else high = middle
      }
      return offset + (steps[low - 1]?.longer ?? 0)
    },
  }
}
