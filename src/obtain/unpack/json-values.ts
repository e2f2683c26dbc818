/** A value's place in a JSON text that was found to be valid. */
export interface JsonPlace {
  start: number
  end: number
  /** Of a member of an object. */
  key?: string
}

/** The values in the array or object that begins at `at`, in order. `text` must be valid JSON (RFC 8259). */
export function jsonValues(text: string, at = 0): JsonPlace[] {
  const places: JsonPlace[] = []
  let place = blank(text, at)
  const isObject = text[place] === '{'
  const closing = isObject ? '}' : ']'
  place = blank(text, place + 1)
  while (place < text.length && text[place] !== closing) {
    let key: string | undefined
    if (isObject) {
      const end = stringEnd(text, place)
      key = JSON.parse(text.slice(place, end)) as string
      place = blank(text, blank(text, end) + 1)
    }
    const end = valueEnd(text, place)
    places.push(key === undefined ? { start: place, end } : { start: place, end, key })
    place = blank(text, end)
    if (text[place] === ',') place = blank(text, place + 1)
  }
  return places
}

/** The first place at or after `at` that holds no white space. */
function blank(text: string, at: number): number {
  let place = at
  while (' \t\r\n\uFEFF'.includes(text[place] ?? '?')) place++
  return place
}

function stringEnd(text: string, at: number): number {
  let place = at + 1
  while (place < text.length && text[place] !== '"') place += text[place] === '\\' ? 2 : 1
  return place + 1
}

function valueEnd(text: string, at: number): number {
  let depth = 0
  let place = at
  do {
    const mark = text[place]
    if (mark === '"') {
      place = stringEnd(text, place)
      continue
    }
    if (mark === '{' || mark === '[') depth++
    else if (mark === '}' || mark === ']') {
      if (depth === 0) return place
      depth--
    } else if (depth === 0 && (mark === ',' || ' \t\r\n'.includes(mark ?? '?'))) return place
    place++
  } while (place < text.length && (depth > 0 || !',}] \t\r\n'.includes(text[place] ?? '?')))
  return place
}
