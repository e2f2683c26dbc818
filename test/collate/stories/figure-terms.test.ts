import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureTerm } from '../../../src/collate/stories/figure-terms.ts'

test('a large figure is one term however it is set', () => {
  const twelve = [
    figureTerm('12bn', undefined),
    figureTerm('12', 'billion'),
    figureTerm('12,000', 'million'),
    figureTerm('12.000', 'Millionen'),
    figureTerm('12', 'Milliarden'),
  ]
  assert.deepEqual([...new Set(twelve)], ['12000000000'])
  assert.equal(figureTerm('2.1', 'billion'), figureTerm('2.1bn', 'in'))
  assert.equal(figureTerm('2,1', 'Milliarden'), figureTerm('2.1bn', undefined))
})

test('a figure without a scale, a unit and a word are left as they are', () => {
  assert.equal(figureTerm('1,900', 'm'), undefined)
  assert.equal(figureTerm('85,000', 'dollars'), undefined)
  assert.equal(figureTerm('4.1', 'percent'), undefined)
  assert.equal(figureTerm('million', undefined), undefined)
  assert.equal(figureTerm('5km', undefined), undefined)
})
