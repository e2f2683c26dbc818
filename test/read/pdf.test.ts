import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../src/read/read.ts'
import { cut, kept, PARAGRAPHS, pdfOf } from './fixtures.ts'

/** Sets a text in lines of at most `width` characters, 14 points apart. */
function wrapped(
  text: string,
  width: number,
  top: number,
): { text: string; x: number; y: number; size: number }[] {
  const lines: string[] = []
  for (const word of text.replace(/[“”]/g, '"').split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, index) => ({ text: line, x: 72, y: top - index * 14, size: 11 }))
}

const stamp = (page: number) => [
  { text: '3/14/22, 9:12 AM', x: 24, y: 775, size: 8 },
  { text: 'Bridge to be repaired', x: 280, y: 775, size: 8 },
  { text: 'https://example.org/bridge', x: 24, y: 15, size: 8 },
  { text: `${page}/2`, x: 580, y: 15, size: 8 },
]

const [first = '', second = '', third = ''] = PARAGRAPHS

test('lines become paragraphs, the largest line the headline, heads and feet of the print are cut', async () => {
  const document = await read(
    pdfOf([
      [
        ...stamp(1),
        { text: 'Bridge to be repaired', x: 72, y: 700, size: 22 },
        ...wrapped(first, 60, 650),
        ...wrapped(second, 60, 590),
      ],
      [...stamp(2), ...wrapped(third, 60, 700)],
    ]),
    { name: 'print.pdf' },
  )
  assert.deepEqual(kept(document), [
    'title: Bridge to be repaired',
    ...PARAGRAPHS.map((text) => `paragraph: ${text.replace(/[“”]/g, '"')}`),
  ])
  assert.equal(cut(document).filter((line) => line.startsWith('page-')).length, 8)
  assert.equal(document.captured.absent ? '' : document.captured.value, '2022-03-14')
  assert.ok(document.published.absent)
})

test('boxes lie on their page', async () => {
  const document = await read(
    pdfOf([[...stamp(1), ...wrapped(first, 60, 650), ...wrapped(second, 60, 590)]]),
    { name: 'print.pdf' },
  )
  const places = [
    ...document.blocks.flatMap((block) => block.segments.map((segment) => segment.place)),
    ...document.cut.flatMap((block) => block.places),
  ]
  assert.ok(places.length > 0)
  for (const place of places) {
    assert.ok(place.kind === 'box' && place.page === 1)
    assert.ok(
      place.x >= 0 && place.y >= 0 && place.x + place.width <= 612.01 && place.y + place.height <= 792.01,
    )
  }
})

test('a PDF without text is called a scan', async () => {
  await assert.rejects(read(pdfOf([[]]), { name: 'scan.pdf' }), { name: 'InputError', code: 'scanned-pdf' })
})

test('a truncated PDF is called damaged', async () => {
  const whole = pdfOf([wrapped(first, 60, 650)])
  await assert.rejects(read(whole.subarray(0, 200), { name: 'cut.pdf' }), {
    name: 'InputError',
    code: 'damaged-pdf',
  })
})

test('an encrypted PDF is called so', async () => {
  const key = '<'.concat('41'.repeat(32), '>')
  const encrypted = pdfOf(
    [wrapped(first, 60, 650)],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`,
  )
  await assert.rejects(read(encrypted, { name: 'locked.pdf' }), { name: 'InputError', code: 'encrypted-pdf' })
})
