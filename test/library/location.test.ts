import assert from 'node:assert/strict'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { libraryLocation } from '../../src/library/location.ts'

test('what was given wins over the environment, and that over the data folder', () => {
  const environment = { STEMMA_LIBRARY: '/lib.sqlite', XDG_DATA_HOME: '/data' }
  assert.equal(libraryLocation('here.sqlite', environment), 'here.sqlite')
  assert.equal(libraryLocation(undefined, environment), '/lib.sqlite')
  assert.equal(
    libraryLocation(undefined, { XDG_DATA_HOME: '/data' }),
    join('/data', 'stemma', 'library.sqlite'),
  )
  const address = 'postgres://db.test/stemma'
  assert.equal(libraryLocation(undefined, { ...environment, STEMMA_DATABASE: address }), address)
  assert.equal(libraryLocation('here.sqlite', { STEMMA_DATABASE: address }), 'here.sqlite')
})

test('an unset, empty or relative data folder is the one of the home folder', () => {
  const usual = join(homedir(), '.local', 'share', 'stemma', 'library.sqlite')
  for (const environment of [{}, { XDG_DATA_HOME: '' }, { XDG_DATA_HOME: 'data' }, { STEMMA_LIBRARY: '' }]) {
    assert.equal(libraryLocation(undefined, environment), usual)
  }
})
