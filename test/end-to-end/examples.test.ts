/**
 * The example collections held against what a careful reader finds in them, once for each tier. What Stemma does not find
 * yet is listed in careful-reader/unmet.TIER.json: the list may only shrink. A finding on it that is met now fails the test until it is
 * taken off, and one that is not on it may not be missed. `node test/end-to-end/careful-reader/write-unmet.ts`
 * writes the list anew.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { encoderTagger } from '../../src/annotate/encoder/tagger.ts'
import { Comparison, Tier } from '../../src/model/index.ts'
import { COLLECTIONS, expectedOf } from './careful-reader/expected.ts'
import { Found } from './careful-reader/found.ts'
import { SECTIONS } from './careful-reader/sections.ts'
import { stemma } from './run.ts'

const installed = (await encoderTagger()) !== undefined

for (const tier of Tier.options) {
  const skip = tier === 'encoder' && !installed && 'the encoder is not installed'
  for (const collection of COLLECTIONS)
    describe(`examples/${collection}, as a careful reader finds it: ${tier} tier`, { skip }, () =>
      heldAgainst(collection, tier),
    )
}

function heldAgainst(collection: (typeof COLLECTIONS)[number], tier: Tier): void {
  const unmet: Record<string, Record<string, string[]>> = JSON.parse(
    readFileSync(new URL(`./careful-reader/unmet.${tier}.json`, import.meta.url), 'utf8'),
  )
  let found: Found
  before(async () => {
    const ran = await stemma(['compare', `examples/${collection}`, '--json'], {
      env: { STEMMA_TIER: tier },
    })
    assert.equal(ran.code, 0, ran.stderr)
    found = new Found(Comparison.parse(JSON.parse(ran.stdout)))
    for (const { annotations } of found.comparison.witnesses) assert.equal(annotations.tier, tier)
  })

  for (const [section, check] of Object.entries(SECTIONS)) {
    test(section, () => {
      const findings = check(found, expectedOf(collection))
      const known = new Set(unmet[collection]?.[section])
      const missed = findings
        .filter(({ id, met }) => !met && !known.has(id))
        .map(({ id, saw }) => `${id}: ${saw}`)
      const solved = findings.filter(({ id, met }) => met && known.has(id)).map(({ id }) => id)
      assert.deepEqual(missed, [], 'no longer found')
      assert.deepEqual(solved, [], `found now: take it off unmet.${tier}.json`)
    })
  }

  test('something is looked at', () => {
    const findings = Object.values(SECTIONS).flatMap((check) => check(found, expectedOf(collection)))
    assert.ok(findings.length > 50)
  })

  test('every anchor holds the words that it quotes', () => {
    const texts = new Map(found.comparison.witnesses.map(({ document }) => [document.id, document.text]))
    for (const { document, annotations } of found.comparison.witnesses) {
      const spans = [
        ...annotations.sentences,
        ...annotations.timexes,
        ...annotations.quantities,
        ...annotations.mentions,
        ...annotations.commitments,
        ...annotations.events,
        ...annotations.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
      ]
      for (const span of spans) assert.equal(document.text.slice(span.start, span.end), span.text)
    }
    for (const { matters, outcomes, timeline } of found.comparison.stories) {
      const anchors = [
        ...matters.flatMap(({ mentions }) => mentions.map(({ anchor }) => anchor)),
        ...outcomes.flatMap(({ evidence }) => evidence),
        ...timeline.flatMap(({ anchors }) => anchors),
      ]
      for (const anchor of anchors) {
        assert.equal(texts.get(anchor.document)?.slice(anchor.start, anchor.end), anchor.text)
      }
    }
  })
}

test('two copies without the wire: a careful reader infers a lost ancestor', async () => {
  const directory = 'examples/tarnhaven-lock'
  for (const { files, hollow, stories } of expectedOf('tarnhaven-lock').subsets) {
    const ran = await stemma(['compare', ...files.map((file) => `${directory}/${file}`), '--json'])
    const comparison = Comparison.parse(JSON.parse(ran.stdout))
    const nodes = comparison.stories.flatMap(({ stemma: tree }) => tree.nodes)
    if (hollow === true)
      assert.ok(
        nodes.some(({ kind }) => kind === 'hollow'),
        files.join(),
      )
    if (stories !== undefined) assert.equal(comparison.stories.length, stories, files.join())
  }
})
