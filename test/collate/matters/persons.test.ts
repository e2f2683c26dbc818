import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { relations } from './shared.ts'

describe('whose people somebody is of', () => {
  const told = (a: string, b: string) => relations('name', a, b)

  test('beside the name, in an apposition, or in the sentence behind it', () => {
    assert.deepEqual(
      told('The Danish sailor Henrik Wold won the race.', 'Henrik Wold, a Norwegian sailor, won the race.'),
      ['contradict'],
    )
    assert.deepEqual(
      told(
        'The Danish sailor Henrik Wold won the race.',
        'Henrik Wold won the race. The Norwegian, who lives in Genoa, wept.',
      ),
      ['contradict'],
    )
  })

  test('one country by two words is one', () => {
    assert.deepEqual(told('The British climber Ann Hill fell.', 'Ann Hill, an Englishwoman, fell.'), [])
    assert.deepEqual(told('The British climber Ann Hill fell.', 'The Englishman Tom Reed fell.'), [])
  })
})

describe('who holds an office', () => {
  test('one office of one body, two holders', () => {
    assert.deepEqual(
      relations(
        'name',
        'The council will sit in May, said the chairman of the county council, Paul Dragan.',
        'The chairwoman of the county council, Berit Dragan, opened the hearing.',
      ),
      ['contradict'],
    )
  })

  test('a former holder, a deputy, another body and a shorter name are no other holder', () => {
    for (const other of [
      'The former chairman of the county council, Berit Lund, opened the hearing.',
      'The deputy chairman of the county council, Berit Lund, opened the hearing.',
      'The chairman of the football club, Berit Lund, opened the hearing.',
      'The chairman of the county council, P. Dragan, opened the hearing.',
    ])
      assert.deepEqual(
        relations('name', 'The chairman of the county council, Paul Dragan, spoke.', other),
        [],
        other,
      )
  })
})

describe('what somebody did or underwent', () => {
  const told = (a: string, b: string, days?: [string?, string?]) => relations('act', a, b, days)

  test('acts that exclude each other', () => {
    assert.deepEqual(
      told('Coach Ines Moreau resigned on Sunday.', 'Ines Moreau, the coach, was dismissed on Sunday.'),
      ['contradict'],
    )
    assert.deepEqual(told('The jury acquitted Dean Falk of fraud.', 'Dean Falk was convicted of fraud.'), [
      'contradict',
    ])
    assert.deepEqual(
      told(
        'Minister Sara Blom confirmed the talks with the rebels.',
        'Blom denied the talks with the rebels.',
      ),
      ['contradict'],
    )
  })

  test('an act and its denial', () => {
    assert.deepEqual(
      told('Dean Falk was arrested at the airport of Lisbon.', 'Dean Falk was not arrested at the airport.'),
      ['contradict'],
    )
  })

  test('acts that may follow one another, or are of two matters', () => {
    assert.deepEqual(told('Dean Falk fled to Portugal.', 'Police in Lisbon arrested Dean Falk.'), [])
    assert.deepEqual(told('Parliament rejected the budget.', 'Parliament approved a law on bees.'), [])
  })

  test('silence that ends later is an update, words that are forgotten a contradiction', () => {
    const spoke = 'Ines Moreau confirmed the transfer on local radio.'
    const silent = 'Ines Moreau has not commented on the transfer.'
    assert.deepEqual(told(silent, spoke, ['2024-03-05', '2024-03-06']), ['update'])
    assert.deepEqual(told(spoke, silent, ['2024-03-05', '2024-03-06']), ['contradict'])
  })
})

describe('names', () => {
  test('a slip made once in a report that has the right spelling too', () => {
    assert.deepEqual(
      relations(
        'name',
        '“It was dark,” said Magnus Tillar. Tiller has led the museum since May.',
        'Magnus Tiller leads the museum.',
      ),
      ['contradict'],
    )
  })

  test('accents, and a country and its people, are no other spelling', () => {
    assert.deepEqual(relations('name', 'Felipe Calderón spoke.', 'Felipe Calderon left.'), [])
    assert.deepEqual(relations('name', 'He coached in West Germany.', 'He coached the West German team.'), [])
  })
})
