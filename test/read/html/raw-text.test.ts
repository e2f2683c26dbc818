import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { parseTree } from '../../../src/read/html/tree.ts'

type AnyNode = DefaultTreeAdapterTypes.Node

/** Text of these is not kept by `parseTree`. */
const UNREAD = new Set(['script', 'style', 'noscript'])

/** Whether a drawing holds shapes and nothing else: these are passed over. */
function isOfShapes(node: AnyNode): boolean {
  if ('value' in node) return node.value.trim() === ''
  return 'tagName' in node && /^(?:path|g|use)$/.test(node.tagName) && node.childNodes.every(isOfShapes)
}

/** A tree as lines: what stands where, the text of programs and styles and the shapes of drawings aside. */
function outline(node: AnyNode, depth = 0): string[] {
  const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined
  const at = place ? `${place.startOffset}-${place.endOffset}` : '-'
  const own = 'tagName' in node ? node.tagName : 'value' in node ? JSON.stringify(node.value) : node.nodeName
  const unread = 'tagName' in node && UNREAD.has(node.tagName) && !/json/i.test(node.attrs[0]?.value ?? '')
  const shapes = 'tagName' in node && node.tagName === 'svg' && node.childNodes.every(isOfShapes)
  const children = 'childNodes' in node && !unread && !shapes ? node.childNodes : []
  return [`${' '.repeat(depth)}${own} ${at}`, ...children.flatMap((child) => outline(child, depth + 1))]
}

function assertSame(html: string): void {
  const whole = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: true })
  assert.deepEqual(outline(parseTree(html, 'test')), outline(whole))
}

test('programs and styles are passed over, and what follows them keeps its place', () => {
  const page =
    '<script>let a = "<p>no</p>"</script><style>p > b { }</style ><noscript><p>no</p></noscript><p>yes'
  assertSame(page)
  const [html] = parseTree(page, 'test').childNodes
  assert.ok(
    html &&
      outline(html)
        .at(-1)
        ?.includes(`"yes" ${page.length - 3}-${page.length}`),
  )
})

test('data in a program element is read', () => {
  assertSame('<script type="application/ld+json">{"name": "<b>"}</script><p>yes</p>')
})

test('the shapes of a drawing are passed over, and what follows it keeps its place', () => {
  const page = '<p><svg a="b"> <g><path d="M0 1"/><use href=#i></use></g>\n</svg ><b>yes</b>'
  assertSame(page)
  const [html] = parseTree(page, 'test').childNodes
  const lines = html ? outline(html).map((line) => line.trim().split(' ')[0]) : []
  assert.deepEqual(lines, ['html', 'head', 'body', 'p', 'svg', 'b', '"yes"'])
  assert.ok(!JSON.stringify(lines).includes('path'))
})

test('a drawing with words, HTML or tags that do not fit is read whole', () => {
  for (const page of [
    '<svg><title>yes</title><path/></svg><p>yes',
    '<svg><path/>yes</svg>',
    '<svg><path/><p>yes</svg>',
    '<svg><g></svg><p>yes',
    '<g><svg></g><path/></svg>yes</g>',
    '<svg><path d="</svg>"/></svg>yes',
    '<svg><path d=a"x y="b></svg>yes">yes</svg>',
    '<svg><path/><!-- </svg> --></svg>yes',
    '<math><svg><path/></svg></math>yes',
    '<svg/><path/></svg>yes',
    '<svg><path/>',
  ])
    assertSame(page)
})

test('what only looks like a program is no border', () => {
  for (const page of [
    '<!-- <script> --><p>yes</p><script>no</script>',
    '<p title="<script>">yes</p><script>no</script>',
    '<textarea><script>yes</script></textarea><p>yes</p>',
    '<script>"<!-- <script>"</script><p>no</p></script> --></script><p>yes</p>',
    '<script>no</scripts></script ><p>yes</p>',
    '<svg><style>p</style><p>yes</svg>',
    '<style>no</style',
    '<script>no',
    '<p>yes<script>',
    '<script',
    '<table><script>no</script>yes<tr><style>no</style><td>yes</table>',
    '<template><script>no</script>yes</template>',
    '',
  ])
    assertSame(page)
})

test('any soup of tags gives the tree of the whole parser', () => {
  const piece = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '<noscript>',
      '</noscript >',
      '<script a=">">',
      '<p>',
      '</p>',
    ],
    ...[
      '<table>',
      '<td>',
      '<!--',
      '-->',
      '<svg>',
      '</svg>',
      '<g>',
      '</g>',
      '<path d="M0 1"/>',
      '<use>',
      '<math>',
      '<',
      '>',
      '"',
      '<textarea>',
      '</textarea>',
      '<b',
      ' x',
      '\r\n',
    ],
    ...[
      '<template>',
      '</template>',
      '<select>',
      '<title>',
      '</title>',
      '&amp;',
      '\u{1F30A}',
      '<head>',
      '<body>',
      '</script',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => assertSame(pieces.join(''))),
    { numRuns: 1000 },
  )
})
