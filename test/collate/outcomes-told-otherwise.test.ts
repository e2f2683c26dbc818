/** What became of a commitment, told in other words than it was made in; domains of their own. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { outcomes } from '../../src/collate/outcomes.ts'
import { annotated } from './annotated.ts'

function became(
  promise: string,
  told: string,
  days: [string, string] = ['2024-03-05', '2024-03-20'],
): string {
  const first = annotated(promise, days[0])
  const found = outcomes([first, annotated(told, days[1])]).filter(
    ({ document }) => document === first.document.id,
  )
  assert.equal(found.length, 1, `one commitment in: ${promise}`)
  const [outcome] = found
  return outcome !== undefined && outcome.evidence.length > 1 ? outcome.status : 'not told'
}

describe('told in other words', () => {
  for (const [promise, told, status] of [
    [
      'The court will try the banker in March 2024.',
      'The trial of the banker took place on 12 March 2024.',
      'kept',
    ],
    [
      'Lawyers for Ada Brown will apply for bail by 12 March 2024.',
      'Ada Brown was granted bail on 11 March 2024 after an application by her lawyers.',
      'kept',
    ],
    [
      'The water company will restore supplies to Elm Street by 12 March 2024.',
      'Taps on Elm Street were running again on 10 March 2024, neighbours said.',
      'kept',
    ],
    [
      'The club will extend the contract of Leo Marsh by 12 March 2024.',
      'The extension of the contract of Leo Marsh was completed on 9 March 2024, the club said.',
      'kept',
    ],
    [
      'The minister will submit the pensions bill to parliament by 12 March 2024.',
      'Submission of the pensions bill is now scheduled for next month, the minister said.',
      'open',
    ],
    [
      'The museum will reopen its sculpture hall by 12 March 2024.',
      'The museum opened its doors again, and the sculpture hall was full, on 16 March 2024.',
      'late',
    ],
  ] as const)
    test(told, () => assert.equal(became(promise, told), status))
})

describe('told of something else', () => {
  for (const [promise, told] of [
    [
      'The port will dredge the east channel by 12 March 2024.',
      'The port dredged the west channel on 10 March 2024.',
    ],
    [
      'The city will build the first tram line by 12 March 2024.',
      'The city built the second tram line on 10 March 2024.',
    ],
    ['The airline will hire 300 pilots by 12 March 2024.', 'Fares of the airline rose on 10 March 2024.'],
  ] as const)
    test(told, () => assert.equal(became(promise, told), 'not told'))
})
