import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agenda } from '../../src/collate/agenda.ts'
import { collate } from '../../src/collate/pipeline.ts'
import { atom } from '../../src/export/atom.ts'
import { icalendar } from '../../src/export/icalendar.ts'
import { annotated } from '../collate/annotated.ts'
import { elements, parsedXml, textOf } from './xml.ts'

const witnesses = [
  annotated(
    'The operator of the lock promised to mend the gate and the Über & Unter valves by 30 June. The ministry will publish a report by Friday.',
    '2024-06-03',
  ),
]
const stories = collate(witnesses)
const entries = stories.flatMap((report) => agenda({ report, witnesses }, '2024-06-20'))

test('iCalendar: lines of at most 75 octets, unfolded and unescaped they hold the acts and days', () => {
  const written = icalendar(entries, '2024-06-20')
  for (const line of written.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  const lines = written.replaceAll('\r\n ', '').split('\r\n')
  const values = (name: string) =>
    lines.flatMap((line) => (line.startsWith(name) ? [line.slice(line.indexOf(':') + 1)] : []))
  assert.deepEqual(values('DTSTART'), ['20240607', '20240630'])
  const unescaped = values('SUMMARY').map((text) => text.replace(/\\([\\;,])/g, '$1'))
  assert.match(unescaped[1] ?? '', /mend the gate and the Über & Unter valves/)
  assert.deepEqual([lines[0], lines.at(-2)], ['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  assert.equal(new Set(values('UID')).size, 2)
  assert.equal(icalendar(entries, '2024-06-20'), written)
})

test('Atom: an entry for each that is due or overdue, with what RFC 4287 demands, and no mark of the text left bare', () => {
  const feed = atom({ entries, comparison: { stories, witnesses }, asOf: '2024-06-20' })
  const titles = elements(parsedXml(feed), 'title').map(textOf)
  assert.equal(titles.length, 3)
  assert.match(titles[1] ?? '', /^overdue: .*publish a report/)
  assert.match(titles[2] ?? '', /^open: .*Über & Unter valves/)
  for (const entry of feed.split('<entry>').slice(1))
    assert.match(entry, /<id>urn:[^<]+<\/id>[\s\S]*<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/)
})

test('copies of a promise are one entry with all documents', () => {
  const both = [...witnesses, annotated(`${witnesses[0]?.document.text} That was all.`, '2024-06-03')]
  const all = collate(both).flatMap((report) => agenda({ report, witnesses: both }, '2024-06-20'))
  assert.deepEqual(
    all.map(({ documents }) => documents.length),
    [2, 2],
  )
})
