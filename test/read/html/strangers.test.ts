import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { judgedByRules } from '../../../src/read/html/judge.ts'
import { MEASURES, measuresOf } from '../../../src/read/html/measures.ts'
import { cutStrangers } from '../../../src/read/html/strangers.ts'
import { parseTree } from '../../../src/read/html/tree.ts'
import { oddsOf, saidBy, type Trees } from '../../../src/read/html/trees.ts'
import { PARAGRAPHS } from '../fixtures.ts'

const STORY = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')

function page(article: string): ReturnType<typeof judgedByRules> {
  const source = `<html><body><article><h1>Bridge to be repaired</h1><div class="k">${article}</div></article></body></html>`
  return judgedByRules(parseTree(source, 'test'), source)
}

/** One tree that says furniture where `measure` is above `limit`. */
function treesOn(measure: keyof typeof MEASURES, limit: number): Trees {
  const at = Object.keys(MEASURES).indexOf(measure)
  return {
    measures: Object.keys(MEASURES),
    base: 0,
    trees: [
      [
        [at, limit, 0.5, 1, 2],
        [-1, 0, -3, 0, 0],
        [-1, 0, 3, 0, 0],
      ],
    ],
  }
}

test('the trees that come with Stemma look at the measures that are taken', () => {
  const file = new URL('../../../models/story-blocks/trees.json', import.meta.url)
  const { measures } = JSON.parse(readFileSync(file, 'utf8')) as Trees
  assert.deepEqual(measures, Object.keys(MEASURES))
})

test('each step down a tree tells what its measure said', () => {
  const trees = treesOn('link', 0.5)
  const values = Object.keys(MEASURES).map((name) => (name === 'link' ? 1 : 0))
  const odds = oddsOf(trees, values)
  const said = saidBy(trees, values)
  assert.equal(odds, 3)
  assert.equal(said[Object.keys(MEASURES).indexOf('link')], 2.5)
})

test('measures compare a block with the story around it', () => {
  const {
    page: blocks,
    verdicts,
    container,
  } = page(`${STORY}<div class="q"><p>Zwölf Ausgaben kosten wenig</p></div>`)
  const measured = measuresOf(blocks, verdicts, container)
  const [first, last] = [measured[1], measured.at(-1)]
  assert.ok(first && last)
  assert.ok(first.holder > 0.9 && last.holder === 0)
  assert.ok(first.boxShare < 0.5 && last.last === 1)
  assert.equal(last.sharedWords, 0)
  assert.equal(measured[0], undefined, 'the headline is not measured')
})

test('what is unlike the story is cut with the measures that say so, its lede never', () => {
  const { page: blocks, verdicts, container } = page(`${STORY}<p>Twelve issues cost little</p>`)
  cutStrangers(blocks, verdicts, container, treesOn('sharedWords', -1))
  const cut = verdicts.map((verdict) => verdict.cut?.because)
  assert.equal(cut[1], undefined)
  assert.equal(cut[0], undefined)
  assert.equal(
    cut.at(-1),
    'unlike the story’s blocks (0.95), above all by how many of its words the story has elsewhere',
  )
})
