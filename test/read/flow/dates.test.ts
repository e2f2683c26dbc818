import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PARAGRAPHS, readString } from '../fixtures.ts'

const STORY = PARAGRAPHS.join('\n')
const MENU = ['Home', 'News', 'Sport', 'Weather', 'Harbour', 'Schools', 'Letters', 'Archive', 'Sign in'].join(
  '\n',
)

/** The visible text of a page: one line an element, no blank lines between. */
async function dayOf(...lines: string[]): Promise<string> {
  const { published } = await readString(lines.join('\n'))
  return published.absent ? 'absent' : published.value
}

const HEADLINE = 'Swing bridge in the old harbour to be repaired'

test('the day by the headline goes before the day that the site prints over its menu', async () => {
  assert.equal(
    await dayOf('Friday, March 5, 2021', MENU, HEADLINE, 'By Ann Lee', 'March 2, 2021', STORY),
    '2021-03-02',
  )
})

test('the day over the menu alone is not the text’s', async () => {
  assert.equal(await dayOf('The Harbour Post', 'Friday, March 5, 2021', MENU, HEADLINE, STORY), 'absent')
})

for (const [what, lines, day] of [
  ['byline and day in one line', ['Ann Lee15:35, Mar 2 2021'], '2021-03-02'],
  ['names and marks around the day', ['Ann Lee (Harbour Post) - March 2, 2021 - 12:00am'], '2021-03-02'],
  [
    'the label in the line above',
    ['Published', '07:34, 2 MAR 2021', 'Updated', '09:52, 3 MAR 2021'],
    '2021-03-02',
  ],
  ['a weekday and a time behind the label', ['Published Tuesday 7:40 p.m. ET March 2, 2021'], '2021-03-02'],
  ['published before changed, neither labelled', ['March 2, 2021', 'March 3, 2021'], '2021-03-02'],
  ['a day that only the last change gives', ['Updated March 3, 2021'], 'absent'],
  ['a caption', ['Lorries wait before the closed bridge on March 1, 2021 as engineers look at it'], 'absent'],
] as const)
  test(`under the headline: ${what}`, async () => {
    assert.equal(await dayOf(MENU, HEADLINE, ...lines, STORY), day)
  })

test('comments, posts shown in the story and lists of other articles date nothing', async () => {
  assert.equal(
    await dayOf(
      MENU,
      HEADLINE,
      STORY,
      '— Ann Lee (@annlee) March 2, 2021',
      'Bo Ray says',
      '14/04/2021 at 3:00 pm',
      'Good news at last.',
      'Cy Dow says',
      '15/04/2021 at 8:10 am',
      'About time, too.',
    ),
    'absent',
  )
})

test('the only day that lines under the story give is the text’s; of several none is', async () => {
  assert.equal(await dayOf(MENU, HEADLINE, STORY, 'Written by', 'Ann Lee', '2 March 2021 9:02'), '2021-03-02')
  assert.equal(
    await dayOf(
      MENU,
      HEADLINE,
      STORY,
      'Ferry line ends',
      '2 March 2021',
      'School roof leaks',
      '1 March 2021',
    ),
    'absent',
  )
})

test('numbers in doubt are read in the order that the text uses elsewhere, or not at all', async () => {
  const doubtful = '02/11/2023 02:00pm'
  assert.equal(await dayOf(MENU, HEADLINE, doubtful, STORY), 'absent')
  assert.equal(await dayOf(MENU, HEADLINE, doubtful, STORY, 'Bo Ray, 24/11/2023 at 3:00 pm'), '2023-11-02')
  assert.equal(await dayOf(MENU, HEADLINE, doubtful, STORY, 'Bo Ray, 11/24/2023 at 3:00 pm'), '2023-02-11')
  assert.equal(
    await dayOf(MENU, HEADLINE, doubtful, STORY, '— Ann Lee (@annlee) November 2, 2023'),
    '2023-11-02',
  )
})

test('outside English the day comes first', async () => {
  const german =
    'Der Hafenausschuss hat am Montag beschlossen, die alte Drehbrücke im kommenden Frühjahr für mehrere Monate zu sperren und gründlich zu erneuern.'
  assert.equal(
    await dayOf('Drehbrücke im alten Hafen wird erneuert', '02/11/2023', german, german, german),
    '2023-11-02',
  )
})

test('each date of a text is listed, with why it was or was not taken', async () => {
  const { dateCandidates } = await readString(
    ['Friday, March 5, 2021', MENU, HEADLINE, 'Published: March 2, 2021', STORY].join('\n'),
  )
  assert.deepEqual(
    dateCandidates.map(({ value, role, taken }) => [value, role, taken]),
    [
      ['2021-03-02', 'published', true],
      ['2021-03-05', 'other', false],
    ],
  )
  assert.match(dateCandidates[0]?.why ?? '', /label “published”/)
})
