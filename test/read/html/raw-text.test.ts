import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { parseTree } from '../../../src/read/html/tree.ts'

type AnyNode = DefaultTreeAdapterTypes.Node

/** Text of these is not kept by `parseTree`. */
const UNREAD = new Set(['script', 'style', 'noscript'])

/** A tree as lines: what stands where, the text of programs and styles aside. */
function outline(node: AnyNode, depth = 0): string[] {
  const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined
  const at = place ? `${place.startOffset}-${place.endOffset}` : '-'
  const own = 'tagName' in node ? node.tagName : 'value' in node ? JSON.stringify(node.value) : node.nodeName
  const unread = 'tagName' in node && UNREAD.has(node.tagName) && !/json/i.test(node.attrs[0]?.value ?? '')
  const children = 'childNodes' in node && !unread ? node.childNodes : []
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
