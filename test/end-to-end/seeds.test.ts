/** The two real inputs (they stay outside the project; without them these tests are skipped). */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Comparison, type Witness } from '../../src/model/index.ts'
import { stemma } from './run.ts'

const SEEDS = ['000_39dab5385e82f8aa.txt', '002_9cfd267ee36b9bd8.txt'].map((name) =>
  fileURLToPath(new URL(`../../../shared/seeds/${name}`, import.meta.url)),
)
const skip = SEEDS.every((path) => existsSync(path)) ? false : 'the real inputs are not on this machine'

async function compare(...options: string[]): Promise<Comparison> {
  const ran = await stemma(['compare', ...SEEDS, '--json', ...options])
  assert.equal(ran.code, 0, ran.stderr)
  return Comparison.parse(JSON.parse(ran.stdout))
}

function witness(comparison: Comparison, name: string): Witness {
  const found = comparison.witnesses.find(({ document }) => document.source.sightings[0]?.name.includes(name))
  assert.ok(found, name)
  return found
}

describe('two real prints of one wire copy, told that they are of 2022-01-11', { skip }, () => {
  let comparison: Comparison
  let print: Witness
  let site: Witness
  before(async () => {
    comparison = await compare('--as-of', '2022-01-11')
    print = witness(comparison, '000_')
    site = witness(comparison, '002_')
  })

  test('the body is the article and nothing else', () => {
    for (const { document } of [print, site]) {
      for (const furniture of [
        'Russian Defense Ministry / TASS',
        'Related article',
        'https://',
        'Latest news',
        'Oreshnik',
        '14 Jan 2026',
        '09.Jan.2026',
      ]) {
        assert.ok(!document.text.includes(furniture), `${furniture} in the body`)
      }
    }
    assert.ok(!print.document.text.startsWith('The CSTO mission'), 'the caption is no part of the body')
    assert.ok(
      print.document.text.includes('The withdrawal process of the contingent will take no more than 10 days'),
    )
    assert.deepEqual(
      site.document.title.absent ? null : site.document.title.value,
      'CSTO troops to begin leaving Kazakhstan in 2 days',
    )
    assert.equal(print.document.title.absent, true)
    assert.equal(print.document.language.absent ? null : print.document.language.value, 'en')
    assert.ok(print.document.text.trimEnd().endsWith('Saturday.'))
    assert.ok(site.document.text.trimEnd().endsWith('almost unrecognizable.'))
  })

  test('shared sentences are aligned, three paragraphs are added, neither is wholly the other', () => {
    const [report] = comparison.stories
    assert.equal(comparison.stories.length, 1)
    const [alignment] = report?.alignments ?? []
    assert.ok(report && alignment)
    const sentences = new Map(
      [print, site].map(({ document, annotations }) => [
        document.id,
        new Map(annotations.sentences.map((s) => [s.id, s.text])),
      ]),
    )
    const text = (id: string, ids: string[]) =>
      ids
        .map((one) => sentences.get(id)?.get(one))
        .join(' ')
        .replace(/\s+/g, ' ')
    const kept = alignment.links.filter((link) => link.a.length > 0 && link.b.length > 0)
    for (const shared of [
      'said Tuesday that a contingent',
      'main mission of the CSTO',
      'In two days a phased withdrawal',
      'withdrawal process',
      'mission of more than 2,000',
    ]) {
      assert.ok(
        kept.some(
          (link) => text(alignment.a, link.a).includes(shared) && text(alignment.b, link.b).includes(shared),
        ),
        `not aligned: ${shared}`,
      )
    }
    const siteIsA = alignment.a === site.document.id
    const onlySite = alignment.links
      .filter((link) => (siteIsA ? link.b : link.a).length === 0)
      .map((link) => text(site.document.id, siteIsA ? link.a : link.b))
      .join(' ')
    for (const added of [
      'coup attempts in Kazakhstan have failed',
      'not all law enforcement agencies',
      'cardinal re-organization',
      'new National Guard units',
    ]) {
      assert.ok(onlySite.includes(added), `not told as added: ${added}`)
    }
    assert.ok(!onlySite.includes('2,000 troops'))
    const [derivation] = report.derivations
    assert.equal(derivation?.degree, 'partly')
    assert.equal(derivation?.direction, 'common-ancestor')
    const hollow = report.stemma.nodes.filter((node) => node.kind === 'hollow')
    assert.equal(hollow.length, 1)
    assert.ok((hollow[0]?.evidence.length ?? 0) > 0)
    assert.deepEqual(
      report.stemma.edges.map((edge) => [edge.from, edge.to]).sort(),
      [print, site].map(({ document }) => [hollow[0]?.id, document.id]).sort(),
    )
  })

  test('every quotation is Tokayev’s, also as he, head of state, president, and misspelt', () => {
    for (const { annotations, document } of [print, site]) {
      const quoted = annotations.attributions.filter((a) => a.type !== 'indirect')
      assert.ok(quoted.length >= 2)
      for (const attribution of quoted) {
        assert.equal(
          attribution.speaker.absent ? attribution.speaker.reason : attribution.speaker.value.name,
          'Kassym-Jomart Tokayev',
          document.text.slice(attribution.start, attribution.end),
        )
      }
    }
    const words = site.annotations.attributions.flatMap((a) => a.content.map((span) => span.text)).join('\n')
    for (const quote of [
      'main mission',
      'phased withdrawal',
      'territorial integrity',
      'sufficient combat arsenal',
      'most efficient protection',
    ]) {
      assert.ok(words.includes(quote), `no statement holds: ${quote}`)
    }
  })

  test('times are counted from the given day, as assumed', () => {
    const values = (of: Witness) =>
      new Map(of.annotations.timexes.map((timex) => [timex.text.toLowerCase(), timex]))
    for (const [of, text, value] of [
      [print, 'tuesday', '2022-01-11'],
      [site, 'tuesday', '2022-01-11'],
      [site, 'two days', '2022-01-13'],
      [print, 'two days', '2022-01-13'],
      [print, 'last week', '2022-W01'],
      [site, 'last week', '2022-W01'],
      [print, 'saturday', '2022-01-08'],
    ] as const) {
      assert.equal(values(of).get(text)?.value, value, text)
      assert.equal(values(of).get(text)?.basis, 'assumed', text)
    }
    const limit = print.annotations.timexes.find((timex) => timex.value === 'P10D')
    assert.equal(limit?.mod, 'EQUAL_OR_LESS')
  })

  test('quantities carry their bounds', () => {
    for (const { annotations } of [print, site]) {
      const troops = annotations.quantities.find((quantity) => quantity.what === 'troop')
      assert.deepEqual([troops?.low, troops?.high, troops?.bound], [2000, undefined, 'more-than'])
      const days = annotations.quantities.find((quantity) => quantity.duration === 'P10D')
      assert.deepEqual([days?.low, days?.high, days?.bound], [undefined, 10, 'at-most'])
    }
    const age = print.annotations.quantities.find((quantity) => quantity.dimension === 'age')
    assert.equal(age?.low, 81)
  })

  test('commitments: withdrawal begun and finished by their days, the rest without a due date', () => {
    for (const { annotations } of [print, site]) {
      const due = annotations.commitments.map((c) => (c.due.absent ? null : c.due.value))
      assert.ok(
        due.some((days) => days?.from === '2022-01-13' && days.to === '2022-01-13'),
        'begins on 2022-01-13',
      )
      assert.ok(
        due.some((days) => days?.to === '2022-01-23'),
        'finished by 2022-01-23',
      )
    }
    for (const promised of ['National Guard', 'reform', 'guidelines']) {
      const found = site.annotations.commitments.find((commitment) => commitment.text.includes(promised))
      assert.ok(found, promised)
      assert.equal(found.due.absent, true, promised)
    }
  })

  test('names come with their short forms', () => {
    const forms = (of: Witness, name: string) =>
      of.annotations.entities.find((entity) => entity.name === name)?.forms ?? []
    assert.ok(forms(print, 'Kassym-Jomart Tokayev').includes('Tokayev'))
    assert.ok(forms(site, 'Kassym-Jomart Tokayev').includes('Tokayed'))
    assert.ok(forms(print, 'Nursultan Nazarbayev').includes('Nazarbayev'))
    assert.ok(forms(print, 'Collective Security Treaty Organization').includes('CSTO'))
    assert.ok(forms(print, 'Karim Masimov').length > 0)
    assert.ok(forms(print, 'Alikhan Smailov').length > 0)
  })
})

describe('the same two without a day', { skip }, () => {
  let comparison: Comparison
  before(async () => {
    comparison = await compare()
  })

  test('no relative expression becomes a day', () => {
    for (const { annotations } of comparison.witnesses) {
      for (const timex of annotations.timexes) {
        assert.equal(timex.interval, undefined, `${timex.text} → ${timex.value}`)
        assert.doesNotMatch(timex.value, /^\d{4}/, timex.text)
      }
      for (const commitment of annotations.commitments)
        assert.equal(commitment.due.absent, true, commitment.text)
    }
    const tuesday = witness(comparison, '000_').annotations.timexes.find((timex) => timex.text === 'Tuesday')
    assert.equal(tuesday?.value, 'XXXX-WXX-2')
  })

  test('the document date is absent, with the reason and the rejected candidates', () => {
    for (const { document } of comparison.witnesses) {
      assert.equal(document.published.absent, true)
      assert.ok(document.published.absent && document.published.reason.length > 10)
      assert.ok(document.dateCandidates.every((candidate) => !candidate.taken && candidate.why.length > 0))
    }
    const candidates = (name: string) =>
      witness(comparison, name).document.dateCandidates.map(({ value }) => value)
    assert.ok(candidates('000_').includes('2025-11-29'))
    for (const day of ['2026-01-09', '2026-01-02', '2026-01-14'])
      assert.ok(candidates('002_').includes(day), day)
  })

  test('the order of the inputs does not show', async () => {
    const reversed = await stemma(['compare', ...[...SEEDS].reverse(), '--json'])
    assert.deepEqual(JSON.parse(reversed.stdout), comparison)
  })
})
