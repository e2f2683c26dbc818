import { type DefaultTreeAdapterMap, type Parser, TokenizerMode } from 'parse5'

const OPENS = /<(script|style|noscript|svg)[\s/>]/gi
const CLOSES = {
  script: /<\/script[\s/>]/gi,
  style: /<\/style[\s/>]/gi,
  noscript: /<\/noscript[\s/>]/gi,
}
type RawTag = keyof typeof CLOSES

/** A tag that may open raw text or a drawing, as it stands in the source: `end` is behind its first `>`. */
export interface RawOpening {
  tag: RawTag | 'svg'
  end: number
}

/**
 * Where programs, styles, their stand-ins for browsers without programs, and drawings may begin, in order. Some are none (in a comment, a
 * program, an attribute): the parser knows.
 */
export function* rawOpenings(html: string): Generator<RawOpening> {
  for (const match of html.matchAll(OPENS)) {
    const border = html.indexOf('>', match.index)
    if (border < 0) return
    yield { tag: (match[1] ?? '').toLowerCase() as RawOpening['tag'], end: border + 1 }
  }
}

/**
 * Where the last character stands of the raw text that a parser is at after `opening`; undefined where it is at no such text, or where
 * its end is no matter of the next end tag: a program that holds `<!--` (WHATWG HTML, 13.2.5.18, script data escaped), or none follows.
 * The last character is left to the parser: so the end of the start tag and the beginning of the end tag are two places to it.
 */
export function lastOfRawText(
  parser: Parser<DefaultTreeAdapterMap>,
  html: string,
  { tag, end }: RawOpening,
): number | undefined {
  if (tag === 'svg') return undefined
  const expected = tag === 'script' ? TokenizerMode.SCRIPT_DATA : TokenizerMode.RAWTEXT
  if (parser.tokenizer.state !== expected || parser.tokenizer.lastStartTagName !== tag) return undefined
  const closes = CLOSES[tag]
  closes.lastIndex = end
  const close = closes.exec(html)?.index
  if (close === undefined || close === end || (tag === 'script' && html.slice(end, close).includes('<!--')))
    return undefined
  return close - 1
}

/** Offsets of a source of which stretches were passed over, by the offsets in what is left. */
export class PassedOver {
  private readonly stretches: { at: number; before: number }[] = []
  private total = 0

  /** Passes over `length` code units that stand at `start` of the source. */
  pass(start: number, length: number): void {
    this.stretches.push({ at: start - this.total, before: this.total })
    this.total += length
  }

  /** The offset in the source. Callers ask for what was read last: the search starts there. */
  inSource(offset: number): number {
    let before = this.total
    for (let at = this.stretches.length - 1; at >= 0; at--) {
      const stretch = this.stretches[at]
      if (!stretch || offset > stretch.at) break
      before = stretch.before
    }
    return offset + before
  }
}
