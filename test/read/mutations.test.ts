import { test } from 'node:test'
import fc from 'fast-check'
import { StemmaError } from '../../src/model/error.ts'
import { read } from '../../src/read/read.ts'

/** Pages tried; raise with STEMMA_MUTATIONS=10000 for the long run. */
const RUNS = Number(process.env['STEMMA_MUTATIONS'] ?? 150)

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry back | Post</title><script type="application/ld+json">{"@type":"NewsArticle",
"headline":"Ferry back","author":[{"name":"Mara Lind"}],"datePublished":"2024-05-03T10:00:00Z"}</script></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry back</h1><p class="byline">By Mara Lind, 3 May 2024</p><p>The ferry came back to the harbour on Friday after two days at sea.</p>
<table><tr><td>Boats</td><td>12</td></tr></table><ul><li><a href="/a">One more story</a></li></ul><p>“We are glad,” its captain said.<br><br>Nobody was hurt.</p></article></body></html>`

const bytes = new TextEncoder().encode(PAGE)
const mutation = fc.record({
  at: fc.nat(bytes.length - 1),
  length: fc.nat(400),
  kind: fc.constantFrom('flip', 'cut', 'repeat', 'soup', 'nest'),
  bit: fc.nat(7),
})

function mutated(
  page: Uint8Array,
  { at, length, kind, bit }: { at: number; length: number; kind: string; bit: number },
): Uint8Array {
  const head = page.slice(0, at % page.length)
  const tail = page.slice(at % page.length)
  if (kind === 'flip')
    return page.map((byte, index) => (index === at % page.length ? byte ^ (1 << bit) : byte))
  if (kind === 'cut') return Buffer.concat([head, tail.slice(length)])
  if (kind === 'repeat')
    return Buffer.concat([
      head,
      ...Array.from({ length: 1 + (length % 5) }, () => tail.slice(0, length)),
      tail,
    ])
  const piece =
    kind === 'nest'
      ? '<div><b>'.repeat(length)
      : '</p><table><a href=x><td></b><!--<script>'.repeat(1 + (length % 7))
  return Buffer.concat([head, Buffer.from(piece), tail])
}

test('a mutated page gives a document or an error of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const page = mutations.reduce<Uint8Array>(mutated, bytes)
      if (page.length === 0) return
      try {
        const { text, blocks } = await read(page, { name: 'page.html' })
        for (const { start, end } of blocks)
          if (end > text.length || start >= end) throw new Error('a block lies outside the text')
      } catch (error) {
        if (!(error instanceof StemmaError)) throw error
      }
    }),
    { numRuns: RUNS },
  )
})
