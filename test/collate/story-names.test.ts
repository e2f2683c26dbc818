import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyNames } from '../../src/collate/story-names.ts'

test('one person goes by one name in all documents of a story', () => {
  const nameOf = storyNames([
    {
      name: 'Tomás Araújo',
      type: 'person',
      forms: ['Tomás Araújo', 'Araujo'],
      members: { one: 'e1', two: 'e4' },
    },
  ])
  assert.equal(nameOf('one', 'e1'), 'Tomás Araújo')
  assert.equal(nameOf('two', 'e4'), 'Tomás Araújo')
  assert.equal(nameOf('two', 'e1'), undefined)
  assert.equal(nameOf('two', undefined), undefined)
})
