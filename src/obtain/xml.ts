import { Parser, type ParserOptions } from 'htmlparser2'
import { LimitError } from '../model/index.ts'

type Handler = NonNullable<ConstructorParameters<typeof Parser>[0]>

// The parser's cost of a tag grows with the elements that are open; feeds and office documents are 20 deep.
const MAX_DEPTH = 1000

/**
 * Reads markup that need not be well-formed, tag by tag. `handlers` is given the parser, whose `startIndex` and `endIndex` are the
 * place of what is told just now (UTF-16 code units; `endIndex` is its last).
 *
 * @throws LimitError `page-too-deep`.
 */
export function parseMarkup(
  source: string,
  name: string,
  handlers: (parser: Parser) => Partial<Handler>,
  options: ParserOptions = { xmlMode: true },
): void {
  let depth = 0
  let told: Partial<Handler> = {}
  const parser: Parser = new Parser(
    {
      onopentag(...tag) {
        if (++depth > MAX_DEPTH) throw tooDeep(name)
        told.onopentag?.(...tag)
      },
      ontext: (text) => told.ontext?.(text),
      onclosetag(...tag) {
        depth--
        told.onclosetag?.(...tag)
      },
    },
    options,
  )
  told = handlers(parser)
  parser.end(source)
}

function tooDeep(name: string): LimitError {
  return new LimitError(
    'page-too-deep',
    name,
    `The tags of ${name} are nested more than ${MAX_DEPTH} deep: no feed or document is; it is not read.`,
  )
}
