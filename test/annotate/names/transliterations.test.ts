import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isTransliteration } from '../../../src/annotate/names/transliterations.ts'

describe('spellings of one name', () => {
  for (const [a, b] of [
    ['tokayev', 'tokaev'],
    ['tokayev', 'toqaev'],
    ['yushchenko', 'yuschenko'],
    ['kaddafi', 'qaddafi'],
    ['lukashenko', 'loukachenko'],
    ['zelensky', 'zelenskyy'],
    ['zelensky', 'zelenskiy'],
    ['solovyov', 'soloviov'],
    ['kassym jomart tokayev', 'qasym zhomart toqaev'],
    ['teqaev', 'kassym tekayev'],
  ] as const) {
    test(`${a}, ${b}`, () => assert.ok(isTransliteration(a, b) || isTransliteration(b, a)))
  }
})

describe('two names', () => {
  for (const [a, b] of [
    ['tokayev', 'tokareva'],
    ['ivanov', 'ivanova'],
    ['chang', 'shang'],
    ['jansen', 'janssen'],
    ['anna tokayev', 'kassym tokaev'],
    ['petrov', 'petrova'],
  ] as const) {
    test(`${a}, ${b}`, () => assert.ok(!isTransliteration(a, b) && !isTransliteration(b, a)))
  }
})
