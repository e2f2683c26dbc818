import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quotedWords, spokenForms, wordingRelation } from '../../../src/collate/matters/quotation-wording.ts'
import { annotated } from '../annotated.ts'
import { relations, shared } from './shared.ts'

const quoted = (a: string, b: string) => relations('quotation', a, b)

describe('the same quotation found again', () => {
  test('words put in or dropped', () => {
    assert.deepEqual(
      quoted(
        'Coach Lena Ortiz said: “We were simply never good enough in front of goal tonight.”',
        '“We were never good enough in front of goal,” Ortiz told reporters.',
      ),
      ['rewording'],
    )
  })

  test('a gap that is marked by dots is a part, not another wording', () => {
    const whole = 'The reactor was shut down safely, the core is cooled and no radiation left the plant.'
    assert.equal(
      wordingRelation(whole, 'The reactor was shut down safely … and no radiation left the plant').relation,
      'compatible',
    )
    assert.equal(
      wordingRelation(whole, 'The reactor was shut down safely ... and some radiation left the plant')
        .relation,
      'rewording',
    )
  })

  test('split by its tag in one report, whole in the other', () => {
    assert.deepEqual(
      quoted(
        '“The vaccine works,” Dr. Amal Haddad said, “and we will publish every number that we have.”',
        'Haddad told the panel: “The vaccine works and we will publish every number that we have.”',
      ).sort(),
      ['same', 'same'],
    )
  })

  test('what a headline quotes belongs to the longer quotation of its body', () => {
    const [matter, ...others] = shared(
      annotated(
        '“Not a single shell” fell, says minister\n\n“Not a single shell fell on the hospital that night,” the minister said.',
      ),
      annotated('The minister said: “Not a single shell fell on the hospital that night.”'),
    ).filter(({ kind }) => kind === 'quotation')
    assert.equal(others.length, 0)
    assert.equal(matter?.mentions.length, 3)
  })

  test('told in indirect speech: persons and tenses shifted', () => {
    assert.deepEqual(
      spokenForms(quotedWords('I don’t think we will appeal')),
      spokenForms(quotedWords('he didn’t think they would appeal')),
    )
    assert.deepEqual(
      quoted(
        '“I don’t think any fines will be paid by the club this season,” the treasurer said.',
        'The treasurer said he didn’t think fines would be paid by the club.',
      ),
      ['rewording'],
    )
  })

  test('a letter printed without marks and quoted elsewhere', () => {
    const letter = 'You have forgotten the men and women who dug your coal.'
    assert.deepEqual(
      quoted(
        `The union sent the minister an open letter.\n\n${letter}`,
        `“${letter}” the union wrote to the minister.`,
      ),
      ['same'],
    )
  })

  test('like words of two people are two utterances', () => {
    assert.deepEqual(
      quoted(
        '“The voters of this county deserve to know the whole truth,” said Peter Crane.',
        '“The voters of this county deserve to see the whole file,” said Maria Osei.',
      ),
      [],
    )
  })

  test('a few words of which one differs are two utterances', () => {
    assert.deepEqual(
      quoted('The judge spoke of an “act of mercy” on Monday.', 'The judge spoke of an “act of folly”.'),
      [],
    )
  })
})

describe('who said it', () => {
  const words = '“We knew about the crack in the dam since January and told nobody,”'
  test('the same words given to two people', () => {
    assert.deepEqual(
      relations(
        'attribution',
        `${words} said Viktor Lund, the chief engineer.`,
        `${words} said Paula Reyes, the governor.`,
      ),
      ['contradict'],
    )
  })

  test('a shorter form of the name, a description or a slip of the pen is no other speaker', () => {
    for (const speaker of ['Lund', 'the chief engineer', 'Viktor Lundt', 'V. Lund'])
      assert.deepEqual(
        relations(
          'attribution',
          `${words} said Viktor Lund, the chief engineer.`,
          `${words} said ${speaker}.`,
        ),
        [],
        speaker,
      )
  })
})
