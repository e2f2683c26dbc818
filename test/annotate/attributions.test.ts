import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { attributions } from '../../src/annotate/attributions.ts'
import { names } from '../../src/annotate/names.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { Attribution } from '../../src/model/attribution.ts'
import { read } from '../../src/read/read.ts'
import { said, short, written } from './statements/written-document.ts'

const shorts = (text: string): string[] => said(text).map(short)

test('direct: a tag behind, before, inverted and between', () => {
  assert.deepEqual(shorts('"The bridge holds," Ann Reed said Tuesday.'), [
    'Ann Reed | said | "The bridge holds," | Ann Reed',
  ])
  assert.deepEqual(shorts('Ann Reed told reporters: “The bridge holds.”'), [
    'Ann Reed | told | “The bridge holds.” | Ann Reed',
  ])
  assert.deepEqual(
    shorts('“The bridge holds,” said Ann Reed, the mayor of Hill Valley. “It will for years.”'),
    ['Ann Reed, the mayor of Hill Valley | said | “The bridge holds,” … “It will for years.” | Ann Reed'],
  )
  assert.deepEqual(shorts('“The bridge,” Ann Reed said, “holds for now.”'), [
    'Ann Reed | said | “The bridge,” … “holds for now.” | Ann Reed',
  ])
  assert.deepEqual(shorts('“Who pays for the bridge?” Ann Reed asked.'), [
    'Ann Reed | asked | “Who pays for the bridge?” | Ann Reed',
  ])
})

test('indirect and mixed: the whole clause, with "that", is the content', () => {
  assert.deepEqual(
    shorts('Ann Reed said on Tuesday that the bridge “will hold for years” and cost little.'),
    ['Ann Reed | said | that the bridge “will hold for years” and cost little | Ann Reed'],
  )
  assert.deepEqual(shorts('According to Ann Reed, the bridge will open in May.'), [
    'Ann Reed | According to | the bridge will open in May | Ann Reed',
  ])
  assert.deepEqual(shorts('The bridge will open in May, according to Ann Reed.'), [
    'Ann Reed | according to | The bridge will open in May | Ann Reed',
  ])
  assert.deepEqual(shorts('The bridge, Ann Reed said, would open in May.'), [
    'Ann Reed | said | The bridge … would open in May | Ann Reed',
  ])
  assert.deepEqual(shorts('As Ann Reed noted, the bridge is old.'), [
    'Ann Reed | noted | the bridge is old | Ann Reed',
  ])
})

test('two statements in one sentence', () => {
  assert.deepEqual(shorts('Ann Reed said the bridge would open, though she acknowledged that it was late.'), [
    'Ann Reed | said | the bridge would open | Ann Reed',
    'she | acknowledged | that it was late | Ann Reed',
  ])
  assert.deepEqual(shorts('Ann Reed closed the bridge, saying that it was unsafe.'), [
    'Ann Reed | saying | that it was unsafe | Ann Reed',
  ])
  assert.deepEqual(shorts('Although Ann Reed says the bridge holds, others left the town.'), [
    'Ann Reed | says | the bridge holds | Ann Reed',
  ])
})

test('what somebody says that somebody said is one statement', () => {
  assert.equal(said('Ann Reed said Tom Hale believed that the bridge would hold.').length, 1)
})

test('judging, promising, passives and nouns as cues', () => {
  assert.deepEqual(shorts('Ann Reed denied the charge.'), ['Ann Reed | denied | the charge | Ann Reed'])
  assert.deepEqual(shorts('Ann Reed vowed to rebuild the bridge.'), [
    'Ann Reed | vowed | to rebuild the bridge | Ann Reed',
  ])
  assert.deepEqual(shorts('The plan was criticized by Ann Reed.'), [
    'Ann Reed | was criticized | The plan | Ann Reed',
  ])
  assert.deepEqual(shorts("Ann Reed's claim that the bridge was safe did not last."), [
    'Ann Reed | claim | that the bridge was safe did not last | Ann Reed',
  ])
})

test('a noun that looks like a verb of saying is no cue', () => {
  assert.deepEqual(shorts('The report by the council and the two claims were late.'), [])
  assert.deepEqual(shorts('The apple music show opened in the swing states.'), [])
})

test('paragraphs: open quotations, pure quotations, announced ones', () => {
  assert.deepEqual(shorts('"We began in May.\n\n"We ended in June," Ann Reed said.'), [
    'Ann Reed | said | "We began in May. … "We ended in June," | Ann Reed',
  ])
  assert.deepEqual(shorts('“We began in May,” Ann Reed said.\n\n“It was hard work.”'), [
    'Ann Reed | said | “We began in May,” … “It was hard work.” | Ann Reed',
  ])
  assert.deepEqual(shorts('Ann Reed added:\n\n“It was hard work.”'), [
    'Ann Reed | added: | “It was hard work.” | Ann Reed',
  ])
  assert.deepEqual(shorts('Ann Reed said the work was done. “It was hard.”'), [
    'Ann Reed | said | the work was done | Ann Reed',
    'Ann Reed |  | “It was hard.” | Ann Reed',
  ])
  assert.deepEqual(shorts('“The bridge is all we have.” — Ann Reed'), [
    'Ann Reed | — | “The bridge is all we have.” | Ann Reed',
  ])
})

test('transcripts and headlines', () => {
  assert.deepEqual(
    shorts('HALE: Will the bridge hold?\n\nREED: It will.\n\nIt was tested twice.\n\nHALE: Thank you.').map(
      (line) => line.split(' | ').slice(0, 3).join(' | '),
    ),
    [
      'HALE | : | Will the bridge hold?',
      'REED | : | It will. … It was tested twice.',
      'HALE | : | Thank you.',
    ],
  )
  assert.match(
    shorts('# Reed: Bridge Will Hold for Years')[0] ?? '',
    /^Reed \| : \| Bridge Will Hold for Years/,
  )
  assert.match(
    shorts('# Bridge will hold for years, says minister')[0] ?? '',
    /^minister \| says \| Bridge will hold for years/,
  )
})

test('types follow the share of quoted letters', () => {
  const types = said(
    '“It holds,” Ann Reed said. Ann Reed said it “holds” for years. Ann Reed said it is old.',
  )
  assert.deepEqual(
    types.map(({ type }) => type),
    ['direct', 'mixed', 'indirect'],
  )
})

test('attributions keep the model and their anchors whatever the text', () => {
  const part = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    'said',
    'Ann Reed',
    'she',
    'that',
    'according to',
    ',',
    '.',
    ':',
    '\n\n',
    ' ',
    'the plan',
    'was',
    'told',
    '—',
    'REED:',
    'claim',
    'to',
    'saying',
    'who',
    '(',
    ')',
    'by',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const document = written(parts.join(' '))
      const found = sentences(document)
      const list = attributions(document, found, names(document, found))
      list.forEach((attribution, index) => {
        Attribution.parse(attribution)
        assert.equal(attribution.id, `a${index}`)
        for (const span of [...attribution.source, ...attribution.cue, ...attribution.content]) {
          assert.equal(document.text.slice(span.start, span.end), span.text)
          assert.ok(span.start >= attribution.start && span.end <= attribution.end)
        }
      })
    }),
  )
})

const SEEDS = new URL('../../../shared/seeds/', import.meta.url)
const PAGES = ['000_39dab5385e82f8aa.txt', '002_9cfd267ee36b9bd8.txt']

test('the two real pages: every quotation is the president’s', {
  skip: existsSync(SEEDS) ? false : 'the seed pages are not here',
}, async () => {
  for (const name of PAGES) {
    const document = await read(readFileSync(new URL(name, SEEDS)), { name })
    const found = sentences(document)
    const list = attributions(document, found, names(document, found))
    const direct = list.filter(({ type }) => type === 'direct')
    assert.ok(direct.length >= 2)
    for (const { speaker } of direct) {
      assert.equal(speaker.absent ? speaker.reason : speaker.value.name, 'Kassym-Jomart Tokayev')
    }
    const aide = list.find(({ source }) => source.some(({ text }) => text.includes('aide')))
    if (aide !== undefined)
      assert.equal(aide.speaker.absent ? '' : aide.speaker.value.name, "Nazarbayev's aide")
  }
})

test('appositives, ages and times between a speaker and the verb', () => {
  assert.deepEqual(shorts('“It was loud,” Ann Reed, 67, a retired lock keeper, told the Echo.'), [
    'Ann Reed, 67, a retired lock keeper | told | “It was loud,” | Ann Reed',
  ])
  assert.deepEqual(shorts('Ann Reed on Tuesday said that it holds.'), [
    'Ann Reed | said | that it holds | Ann Reed',
  ])
  assert.deepEqual(shorts('Ann Reed, who on Tuesday spoke of “the worst hour”, visited the school.'), [
    'who | spoke of | “the worst hour” | Ann Reed',
  ])
  assert.deepEqual(
    shorts('It will be read by Friday, the board’s director, Ann Reed, said, but she warned against haste.'),
    [
      'the board’s director, Ann Reed | said | It will be read by Friday | Ann Reed',
      'she | warned against | haste | Ann Reed',
    ],
  )
})

test('a tag behind the setting of a sentence has the main clause too', () => {
  assert.deepEqual(
    shorts('Ann Reed woke at four. By the time she had dressed, she said, the street was a river.'),
    ['she | said | By the time she had dressed … the street was a river | Ann Reed'],
  )
  assert.deepEqual(shorts('Ann Reed answered that the sirens had not been tested.'), [
    'Ann Reed | answered | that the sirens had not been tested | Ann Reed',
  ])
})

test('the colon of a headline is no cue where nobody who can speak stands beside it', () => {
  assert.deepEqual(shorts('# Lock flood: the sirens were silent'), [])
  assert.deepEqual(shorts('# Seven weeks after the flood: what the town got'), [])
  assert.deepEqual(shorts('# Repairs to begin in two days: operator'), [
    'operator | : | Repairs to begin in two days | operator',
  ])
})

test('what stands around a tag does not take its quotations', () => {
  assert.equal(
    shorts('“It is old,” Ann Reed said, speaking of the lock. “It will not hold.”')[0],
    'Ann Reed | said | “It is old,” … “It will not hold.” | Ann Reed',
  )
  assert.deepEqual(shorts('Asked to describe the lock, Ann Reed said, “It is old.”'), [
    'Ann Reed | said | “It is old.” | Ann Reed',
  ])
  assert.deepEqual(shorts('The letter named one impact: “It opened the door,” Ann Reed wrote.'), [
    'Ann Reed | wrote | “It opened the door,” | Ann Reed',
  ])
  assert.deepEqual(shorts('Ann Reed shouted, “Don’t do it,” until help came.'), [
    'Ann Reed | shouted | “Don’t do it,” | Ann Reed',
  ])
})

test('interviews: Q and A, and labels that are names', () => {
  assert.deepEqual(
    shorts(
      'Ann Reed met us.\n\nQ: Will it hold?\n\nA: It will.\n\nIt was tested.\n\nQ: Who pays?\n\nA: We do.',
    ),
    [
      'Q | : | Will it hold? | -',
      'A | : | It will. … It was tested. | Ann Reed',
      'Q | : | Who pays? | -',
      'A | : | We do. | Ann Reed',
    ],
  )
  assert.deepEqual(
    shorts(
      'Ann Reed met Tom Hale.\n\nHale: Will it hold?\n\nReed: It will.\n\nHale: And then?\n\nReed: We see.',
    ).map((line) => line.split(' | ').at(-1)),
    ['Tom Hale', 'Ann Reed', 'Tom Hale', 'Ann Reed'],
  )
  assert.deepEqual(shorts('Date: 4 May\n\nPlace: the lock\n\nDate: 5 May\n\nPlace: the quay'), [])
})

test('dialogue behind dashes, and marks of other languages', () => {
  assert.deepEqual(shorts('— The lock will hold, said Ann Reed.\n\n— Who pays? asked Tom Hale.'), [
    'Ann Reed | said | The lock will hold | Ann Reed',
    'Tom Hale | asked | Who pays? | Tom Hale',
  ])
  assert.deepEqual(shorts('« The lock will hold », said Ann Reed.'), [
    'Ann Reed | said | « The lock will hold » | Ann Reed',
  ])
  assert.deepEqual(shorts('„It is old“, said Tom Hale.'), ['Tom Hale | said | „It is old“ | Tom Hale'])
})
