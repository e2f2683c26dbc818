import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressesReaders } from '../../../src/collate/stories/address.ts'
import { compared } from '../../../src/collate/stories/compared.ts'
import { storyDigest } from '../../../src/collate/stories/digest.ts'
import { stories } from '../../../src/collate/stories.ts'
import { annotated } from '../annotated.ts'
import { witness } from '../witness.ts'

const SEEDLINGS =
  'Seedlings need light. Set your trays on a sill that faces south and turn them each morning, so that tomato and pepper grow straight. Water them from below. If you must, feed little. Harden off whatever you raised before it moves into your beds.'
const TRAYS =
  'How does a beginner raise tomato and pepper? Fill a few trays with compost, keep them warm, and wait for your seedlings. You can water with a spoon. Your reward comes in June, when the seedlings are hardened off and your beds are full.'

test('guides to one topic are no reports of one event, and the page says why they are apart', () => {
  const guides = [annotated(SEEDLINGS), annotated(TRAYS, '2024-03-01')]
  const [pair] = [...compared(guides.map(storyDigest), []).found.values()]
  assert.equal(pair?.apart?.why, 'topic')
  assert.ok((pair?.apart?.looks ?? 0) > 0.28)
  const found = stories(guides)
  assert.equal(found.length, 2)
  assert.ok(
    found.some(({ chain }) =>
      chain.some(({ rule, says }) => rule === 'one-topic' && says.includes('one topic')),
    ),
  )
})

test('a text that speaks to its readers goes with a report of its week, and with one of the same people and days', () => {
  const report =
    'Nora Hald won the Orrin regatta on Sunday by three lengths in the storm, and her boat Petrel sank at the pier.'
  const column = `${report} You should have seen your harbour then, and you will not see it so again.`
  const why = (a: string, b: string, days: [string?, string?]) =>
    [...compared([annotated(a, days[0]), annotated(b, days[1])].map(storyDigest), []).found.values()][0]
      ?.apart?.why
  assert.equal(why(report, column, ['2024-06-03', '2024-06-05']), undefined)
  assert.equal(why(report, column, []), undefined)
})

test('“you” in what others say addresses nobody', () => {
  const { document } = witness({
    text: '“You did it, and your boat, and you,” she told the crew. The crowd cheered.',
  })
  assert.equal(addressesReaders(document), false)
  const { document: guide } = witness({ text: 'You did it, and your boat, and you. The crowd cheered.' })
  assert.equal(addressesReaders(guide), true)
})

test('where no background knows a language, its short words tell nothing', () => {
  const danish = (text: string) => {
    const { document, annotations } = witness({ text, language: 'da' })
    return { document, annotations }
  }
  const found = stories([
    danish(
      'Kommunen lukker skolen i Hvide Sande, og det er ikke til at forstå, siger forældrene. »Det er trist, og jeg ved ikke, hvor børnene skal gå hen,« fortæller læreren, som har undervist dér i tyve somre.',
    ),
    danish(
      'Fiskerne vender hjem fra bankerne med tomme garn, og det er ikke første gang, viser målinger. »Det er havet, og jeg ved ikke, hvad vi skal gøre,« forklarer skipperen, som har ejet kutteren siden sin fars død.',
    ),
  ])
  assert.equal(found.length, 2)
})
