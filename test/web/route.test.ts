import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { address, parseRoute, type Route, STORY_TABS, type StoryTab } from '../../src/web/route.ts'

describe('addresses of the page', () => {
  test('name their views', () => {
    assert.deepEqual(parseRoute(''), { view: 'stories' })
    assert.deepEqual(parseRoute('#/'), { view: 'stories' })
    assert.deepEqual(parseRoute('#/search/lost%20sheep'), { view: 'search', words: 'lost sheep' })
    assert.deepEqual(parseRoute('#/story/story-1'), { view: 'story', story: 'story-1', tab: 'versions' })
    assert.deepEqual(parseRoute('#/story/story-1/versions?base=a&columns=b,c'), {
      view: 'story',
      story: 'story-1',
      tab: 'versions',
      base: 'a',
      columns: ['b', 'c'],
    })
    assert.deepEqual(
      parseRoute('#/story/x/versions?pinned=a&options=whole,toString,trivial&row=7&beside=0f:1-2'),
      {
        view: 'story',
        story: 'x',
        tab: 'versions',
        pinned: ['a'],
        options: ['whole', 'trivial'],
        row: 7,
        beside: { document: '0f', start: 1, end: 2 },
      },
    )
    for (const view of ['undated', 'report', 'decisions'] as const)
      assert.deepEqual(parseRoute(address({ view })), { view })
    assert.deepEqual(parseRoute('#/search/gate?speaker=A%20B&from=2025-01-01&to=soon'), {
      view: 'search',
      words: 'gate',
      speaker: 'A B',
      from: '2025-01-01',
    })
    assert.deepEqual(parseRoute('#/document/0f/10-20'), {
      view: 'document',
      document: '0f',
      span: { start: 10, end: 20 },
    })
  })

  test('that name nothing say so and throw nothing', () => {
    for (const hash of [
      '#/story/',
      '#/story/x/nowhere',
      '#/story/x/toString',
      '#/nowhere',
      '#%E0%A4%A',
      '#x',
    ]) {
      assert.equal(parseRoute(hash).view, 'nowhere', hash)
    }
    assert.deepEqual(parseRoute('#/document/0f/10-x'), { view: 'document', document: '0f' })
  })

  const id = fc.string({ minLength: 1 }).filter((text) => text.isWellFormed())
  const ids = fc.array(fc.stringMatching(/^[0-9a-f-]{1,16}$/), { minLength: 1, maxLength: 3 })
  const optional = <T>(name: string, value: fc.Arbitrary<T>) =>
    fc.option(value).map((given): Record<string, T> => (given === null ? {} : { [name]: given }))
  const place = fc.record(
    { document: id, start: fc.nat({ max: 1e9 - 1 }), end: fc.nat({ max: 1e9 - 1 }) },
    { noNullPrototype: true },
  )
  const anyRoute: fc.Arbitrary<Route> = fc.oneof(
    fc.constant<Route>({ view: 'stories' }),
    id.map((words): Route => ({ view: 'search', words })),
    fc
      .tuple(
        id,
        fc.constantFrom(...(Object.keys(STORY_TABS) as StoryTab[])),
        optional('base', id),
        optional('columns', ids),
        optional('beside', place),
        optional('row', fc.nat({ max: 1e9 - 1 })),
      )
      .map(([story, tab, ...chosen]): Route => Object.assign({ view: 'story', story, tab }, ...chosen)),
    fc
      .tuple(
        id,
        optional('span', fc.record({ start: fc.nat(), end: fc.nat() }, { noNullPrototype: true })),
        optional('story', id),
        optional('source', fc.constant<true>(true)),
      )
      .filter(([, { span }]) => span === undefined || (span.start < 1e9 && span.end < 1e9))
      .map(
        ([document, span, story, source]): Route => ({
          view: 'document',
          document,
          ...span,
          ...story,
          ...source,
        }),
      ),
  )
  test('come back as they were written', () => {
    fc.assert(fc.property(anyRoute, (route) => assert.deepEqual(parseRoute(address(route)), route)))
  })
})
