import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { TypedName } from '../../../src/annotate/names/form.ts'
import { linkNames } from '../../../src/annotate/names/linking.ts'
import type { EntityType } from '../../../src/model/index.ts'

/** The groups into which names of one type fall, in a text that has them in this order. */
function groups(type: EntityType, ...given: string[]): string[][] {
  const text = given.join('. ')
  let at = 0
  const names = given.map((name): TypedName => {
    const start = text.indexOf(name, at)
    at = start + name.length
    return { start, end: at, text: name, type }
  })
  return groupsOf(text, names)
}

function groupsOf(text: string, names: readonly TypedName[]): string[][] {
  const byGroup = Map.groupBy(linkNames(names, { text }).forms, (form) => form.group)
  return [...byGroup.values()].map((forms) => forms.map((form) => form.text))
}

/** The groups of names of one type marked by brackets in a text: `[Ann Lee] said`. */
function marked(type: EntityType, text: string): string[][] {
  const plain = text.replace(/[[\]]/g, '')
  let shift = 0
  const names = [...text.matchAll(/\[([^\]]+)\]/g)].map((match): TypedName => {
    const name = match[1] ?? ''
    const start = match.index - shift
    shift += 2
    return { start, end: start + name.length, text: name, type }
  })
  return groupsOf(plain, names)
}

describe('persons put together', () => {
  for (const [long, short] of [
    ['William Harrower', 'Bill Harrower'],
    ['Joseph R. Harrower', 'Joe Harrower'],
    ['Dame Zora Vellor DBE', 'Zora Vellor'],
    ['Ansel Teller Jr.', 'Teller'],
  ] as const) {
    test(`${long}, ${short}`, () => assert.deepEqual(groups('person', long, short), [[long, short]]))
  }
  test('not two given names of which none is short for the other', () =>
    assert.equal(groups('person', 'William Harrower', 'Walter Harrower').length, 2))
})

describe('organisations put together', () => {
  for (const [long, short] of [
    ['Ministry of Defence of Kazakhstan', 'Kazakh Defense Ministry'],
    ['Ministry of Foreign Affairs', 'Foreign Ministry'],
    ['Albanian Government', 'Government of Albania'],
    ['Canadian Harbour Board', 'Harbour Board'],
    ['Labour Front of Velmora', 'Labour Front'],
    ['Church of Orrery', 'Orrery'],
    ['Pro-Harrow Lantern', 'Lantern'],
    ['United Nations', 'U.N.'],
    ['Untied Nations', 'United Nations'],
    ['Belgians', 'Belgium'],
  ] as const) {
    test(`${long}, ${short}`, () => assert.deepEqual(groups('organisation', long, short), [[long, short]]))
  }
  for (const [long, short] of [
    ['Ministry of Defence of Kazakhstan', 'Russian Defence Ministry'],
    ['Government of Albania', 'Government of Kosovo'],
    ['University of Lisbon', 'Lisbon'],
    ['Bank of China', 'Bank of India'],
    ['Northern Harbour Board', 'Southern Harbour Board'],
  ] as const) {
    test(`not ${long}, ${short}`, () => assert.equal(groups('organisation', long, short).length, 2))
  }
  test('an acronym that has the initials of the last words only is theirs', () =>
    assert.deepEqual(
      marked(
        'organisation',
        '[Harrow Reds of Tidal League Rowing] ([TLR]) won. [Tidal League Rowing] cheered.',
      ),
      [['Harrow Reds of Tidal League Rowing'], ['TLR', 'Tidal League Rowing']],
    ))
})

describe('what the text says is one', () => {
  for (const text of [
    '[Anna Leander] (born 1 May 1970), better known by her stage name [Vega Moon], sang.',
    '[Vega Moon] (born [Anna Leander]; 1 May 1970) sang.',
    '[Anna Leander], also known as [Vega Moon], sang.',
  ]) {
    test(text, () => assert.equal(marked('person', text).length, 1))
  }
  test('a company by its former name', () =>
    assert.equal(marked('organisation', '[Meridian Trust], formerly [Harrow Savings], fell.').length, 1))
  test('not: known as something else, or for something', () => {
    assert.equal(marked('person', '[Anna Leander] is known for her quarrel with [Vega Moon].').length, 2)
    assert.equal(marked('person', '[Anna Leander] was known. [Vega Moon] was not.').length, 2)
  })
})

test('places: a square without its word, never a town for its river', () => {
  assert.equal(groups('place', 'Velmorek Square', 'Velmorek').length, 1)
  assert.equal(groups('place', 'Hudson River', 'Hudson').length, 2)
})

test('a surname that is a place elsewhere in the text goes to its person, the place stays', () => {
  const text = 'George Lisbon met us in Lisbon. Lisbon was glad.'
  const at = (name: string, start: number, type: EntityType): TypedName => ({
    start,
    end: start + name.length,
    text: name,
    type,
  })
  const names = [at('George Lisbon', 0, 'person'), at('Lisbon', 24, 'place'), at('Lisbon', 32, 'person')]
  assert.deepEqual(groupsOf(text, names), [['George Lisbon', 'Lisbon'], ['Lisbon']])
})

describe('what is not the same', () => {
  test('like organs of two countries are one each', () => {
    assert.deepEqual(
      marked(
        'organisation',
        "Kazakhstan's [Foreign Ministry] agreed. The [Foreign Ministry] in Beijing did too.",
      ).length,
      2,
    )
    assert.deepEqual(
      marked('organisation', "China's [Foreign Ministry] agreed. The [Foreign Ministry] in Beijing did too.")
        .length,
      1,
    )
  })
  test('an abbreviation of the name in another language stands in brackets and is used again', () => {
    assert.deepEqual(
      marked('organisation', 'The [State Committee for Order] ([GKPB]) was asked. The [GKPB] was silent.'),
      [['State Committee for Order', 'GKPB']],
    )
  })
  test('born under another name', () => {
    assert.deepEqual(marked('person', '[Ann Reed] has died. Born [Ann Mary Marsh] in Harrow, she drew.'), [
      ['Ann Reed', 'Ann Mary Marsh'],
    ])
  })
})

describe('given names and spellings', () => {
  test('a given name that is brought in as somebody’s kin is a person of its own', () => {
    assert.deepEqual(
      marked(
        'person',
        'She was the child of [Joseph Marlow]. She is survived by a son, [Joseph], of Harrow.',
      ),
      [['Joseph Marlow'], ['Joseph']],
    )
    assert.deepEqual(marked('person', 'His wife, [Jane Marlow], left. His wife [Jane] said no more.'), [
      ['Jane Marlow', 'Jane'],
    ])
  })

  test('a surname is the person’s whose it is letter for letter, before one that is spelt otherwise', () => {
    assert.deepEqual(marked('person', '[Sadyr Zhaparov] met [Akylbek Japarov]. [Zhaparov] spoke first.'), [
      ['Sadyr Zhaparov', 'Zhaparov'],
      ['Akylbek Japarov'],
    ])
  })
})
