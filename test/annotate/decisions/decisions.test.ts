import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decidedDocument } from '../../../src/annotate/decisions/fields.ts'
import { annotate } from '../../../src/annotate/pipeline.ts'
import type { Document, Verdict } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'
import { decision } from './decision.ts'

const read: Document = {
  ...documentOf([
    'Mayor Ilse Brandt said the bridge would open on Friday.',
    'Brandt spoke to reporters at the dam. "We are ready," she said.',
    'Jonas Brandt, her brother, runs the water board.',
  ]),
  credits: [{ name: 'Read More', kind: 'person', of: 'text', evidence: 'byline' }],
}
const { id, text } = read
const decided = (...verdicts: Verdict[]) => ({
  decisions: verdicts.map((verdict, number) => decision(verdict, `2025-01-0${1 + number}`)),
})

test('a day that a reader gives is assumed, says so, and dates what the text leaves open', () => {
  const options = decided({ kind: 'published', document: id, day: '2025-06-03' })
  const { published } = decidedDocument(read, options.decisions)
  assert.ok(!published.absent && published.basis === 'assumed')
  assert.match(published.chain[0]?.says ?? '', /^Ada Reader decided at 2025-01-01T12:00:00Z/)
  const annotations = annotate(read, options)
  assert.deepEqual(annotations.documentTime, { day: '2025-06-03', basis: 'assumed' })
  const friday = annotations.timexes.find((timex) => timex.text === 'Friday')
  assert.deepEqual(friday?.interval, { from: '2025-06-06', to: '2025-06-06' })
  assert.equal(annotate(read).timexes.find((timex) => timex.text === 'Friday')?.interval, undefined)
})

test('a stated day can be denied, and the page’s evidence stays with the reason', () => {
  const stated: Document = {
    ...read,
    published: { absent: false, value: '2026-01-14', basis: 'stated', chain: [] },
    dateCandidates: [
      {
        value: '2026-01-14',
        text: '14 Jan 2026',
        role: 'published',
        where: 'teaser list',
        taken: true,
        why: 'alone',
      },
    ],
  }
  const denied = decidedDocument(stated, decided({ kind: 'published', document: id }).decisions)
  assert.ok(denied.published.absent)
  assert.equal(denied.dateCandidates[0]?.taken, false)
  assert.match(denied.dateCandidates[0]?.why ?? '', /Ada Reader/)
  assert.equal(stated.dateCandidates[0]?.taken, true)
})

test('authors come and go by the latest decision, compared as names are', () => {
  const credits = (...verdicts: Verdict[]) =>
    decidedDocument(read, decided(...verdicts).decisions).credits.map(({ name }) => name)
  const not: Verdict = { kind: 'not-author', document: id, name: 'READ MORE' }
  assert.deepEqual(credits(not), [])
  assert.deepEqual(credits(not, { kind: 'author', document: id, name: 'Ann Ray' }), ['Ann Ray'])
  assert.deepEqual(credits(not, { kind: 'author', document: id, name: 'Read More' }), ['Read More'])
  assert.deepEqual(credits({ kind: 'not-author', document: 'f'.repeat(16), name: 'Read More' }), [
    'Read More',
  ])
})

test('two names of a document are put together, and one is taken out again', () => {
  const bearers = (...verdicts: Verdict[]) =>
    annotate(read, decided(...verdicts)).entities.map(({ name, forms }) => [name, ...forms])
  const a = { document: id, name: 'Ilse Brandt' }
  const plain = bearers()
  assert.ok(plain.some(([name]) => name === 'Ilse Brandt') && plain.some(([name]) => name === 'Jonas Brandt'))
  const one = bearers({ kind: 'same-entity', a, b: { document: id, name: 'jonas brandt' } })
  assert.equal(one.length, plain.length - 1)
  assert.ok(one.some((forms) => forms[0] === 'Ilse Brandt' && forms.includes('Jonas Brandt')))
  const short: Verdict = { kind: 'same-entity', a, b: { document: id, name: 'Brandt' } }
  const apart: Verdict = { kind: 'other-entity', a, b: { document: id, name: 'Brandt' } }
  assert.ok(bearers(short).some((forms) => forms[0] === 'Ilse Brandt' && forms.includes('Brandt')))
  assert.ok(bearers(short, apart).some((forms) => forms.join() === 'Brandt,Brandt'))
})

test('after a change of names every id still leads to its own, in order of text', () => {
  const b = { document: id, name: 'Jonas Brandt' }
  const verdict: Verdict = { kind: 'same-entity', a: { document: id, name: 'Ilse Brandt' }, b }
  const { mentions, entities, attributions } = annotate(read, decided(verdict))
  assert.deepEqual(
    entities.map((entity) => entity.id),
    entities.map((_, number) => `e${number}`),
  )
  const firsts = entities.map(
    (entity) => mentions.find((mention) => mention.entity === entity.id)?.start ?? -1,
  )
  assert.deepEqual(
    firsts,
    firsts.toSorted((x, y) => x - y),
  )
  for (const entity of entities) {
    const own = mentions.filter((mention) => mention.entity === entity.id).map((mention) => mention.id)
    assert.deepEqual(own, entity.mentions)
  }
  for (const { speaker } of attributions) {
    const named = !speaker.absent && speaker.value.entity
    if (named) assert.ok(entities.some((entity) => entity.id === named))
  }
})

test('a statement is given to another speaker, by its words', () => {
  const words = 'We are ready,'
  const start = text.indexOf(words)
  const statement = { start, end: start + words.length, text: words }
  const speaker = (verdict: Verdict) =>
    annotate(read, decided(verdict)).attributions.find(({ content }) => content[0]?.text.includes('ready'))
      ?.speaker
  const given = speaker({ kind: 'speaker', document: id, statement, name: 'Jonas Brandt' })
  assert.ok(given && !given.absent && given.basis === 'assumed' && given.value.name === 'Jonas Brandt')
  assert.ok(given.value.entity?.startsWith('e'))
  const nobody = speaker({ kind: 'speaker', document: id, statement })
  assert.ok(nobody?.absent)
  const elsewhere = { ...statement, start: start + 1, end: start + 1 + words.length }
  const kept = speaker({ kind: 'speaker', document: id, statement: elsewhere, name: 'Jonas Brandt' })
  assert.ok(kept && (kept.absent || kept.basis !== 'assumed'), 'other words stand there')
})
