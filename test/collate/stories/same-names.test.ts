import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared } from '../../../src/collate/stories/compared.ts'
import { storyDigest } from '../../../src/collate/stories/digest.ts'
import { annotated } from '../annotated.ts'

test('the same town in the news again is no follow-up: weeks later, names without a word for what was done make no story', () => {
  const jailed = annotated(
    'A court sentenced the former mayor of Port Ellin, Carrick Dunne, to five years in prison for bribery on Thursday. His lawyer said he would appeal.',
    '2026-05-21',
  )
  const robbed = (day: string) =>
    annotated(
      'A woman of 67 was robbed at the station of Port Ellin on Thursday night. Police are looking for a man on a bicycle.',
      day,
    )
  const likeness = (day: string) =>
    [...compared([jailed, robbed(day)].map(storyDigest), []).found.values()][0]?.likeness ?? 0
  assert.ok(likeness('2026-06-05') < 0.05, `${likeness('2026-06-05')}`)
  // Two reports of one day may tell one event in other words.
  assert.ok(likeness('2026-05-22') > 0.25, `${likeness('2026-05-22')}`)
})

test('the Thursday of a report is not that of another one, two weeks later', () => {
  const sank = annotated(
    'The ferry Halden Star sank off Skarv on Thursday. The harbour was closed.',
    '2026-05-22',
  )
  const opens = (day: string) =>
    annotated(
      'The harbour of Skarv opens on Thursday again. The Halden Star lies there, where the ferry sank.',
      day,
    )
  const likeness = (day: string) =>
    [...compared([sank, opens(day)].map(storyDigest), []).found.values()][0]?.likeness ?? 0
  // A tenth more is for the common week.
  const [soon, later] = [likeness('2026-05-28') / 1.1, likeness('2026-06-05')]
  assert.ok(soon - later > 0.02, `${soon} ${later}`)
})
