import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** What a text is laid out for: the columns of the terminal, and whether it takes colour. */
export interface Page {
  columns: number
  paint(style: Style, text: string): string
}

/** The page that standard output is: colour on a terminal only (NO_COLOR and FORCE_COLOR respected), 100 columns otherwise. */
export function pageOf(stream: NodeJS.WriteStream = process.stdout): Page {
  return {
    columns: Math.min(Math.max(stream.columns ?? 100, 60), 200),
    paint: (style, text) => styleText(style, text, { stream }),
  }
}

/** Control characters other than line feed could steer the terminal: sources are hostile, so they are shown as marks. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** Breaks `text` into lines of at most `width` columns, at white space where there is any. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(/\s+/)) {
    let rest = word
    if (line !== '' && line.length + 1 + rest.length > width) {
      lines.push(line)
      line = ''
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width))
      rest = rest.slice(width)
    }
    line = line === '' ? rest : `${line} ${rest}`
  }
  if (line !== '') lines.push(line)
  return lines
}

/** `text` wrapped, every line after `indent` blanks. */
export function indented(text: string, indent: number, columns: number): string {
  const blank = ' '.repeat(indent)
  return wrap(text, columns - indent)
    .map((line) => `${blank}${line}`)
    .join('\n')
}
