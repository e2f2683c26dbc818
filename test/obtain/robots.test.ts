import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { robotsRules } from '../../src/obtain/robots.ts'

const allows = (robots: string, target: string) => robotsRules(robots, 'stemma').allows(target)

test('the longest pattern decides, allow where two are equally long', () => {
  const robots = 'User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /same\nAllow: /same'
  assert.equal(allows(robots, '/news/closed'), false)
  assert.equal(allows(robots, '/news/open/1'), true)
  assert.equal(allows(robots, '/same'), true)
  assert.equal(allows(robots, '/other'), true)
})

test('a group that names us hides the group of all; several groups that name us are one', () => {
  const robots = [
    'User-agent: *\nDisallow: /',
    'User-Agent: other\nUser-agent: Stemma/2.0 # with a version\nDisallow: /a',
    'User-agent: third\nDisallow: /c',
    'User-agent: STEMMA\nDisallow: /b',
  ].join('\n\n')
  assert.deepEqual(
    ['/a', '/b', '/c'].map((target) => allows(robots, target)),
    [false, false, true],
  )
})

test('an empty disallow forbids nothing and ends the list of agents', () => {
  const robots = 'User-agent: stemma\nDisallow:\nUser-agent: other\nDisallow: /'
  assert.equal(allows(robots, '/x'), true)
})

test('wildcards, the end mark, comments, other keys, a byte order mark and old line ends', () => {
  const robots =
    '\uFEFFSitemap: /s.xml\rUser-agent: *\rCrawl-delay: 9\rDisallow: /*.pdf$ # no PDF\rDisallow: /a*b*c'
  assert.equal(allows(robots, '/x.pdf'), false)
  assert.equal(allows(robots, '/x.pdf?page=1'), true)
  assert.equal(allows(robots, '/a-c-b-c'), false)
  assert.equal(allows(robots, '/a-c-b'), true)
})

test('percent encoding does not hide a path', () => {
  const robots = 'User-agent: *\nDisallow: /ж\nDisallow: /%e4'
  assert.equal(allows(robots, '/%D0%B6/1'), false)
  assert.equal(allows(robots, '/%E4'), false)
})

test('robots.txt itself may always be read, and no text makes the parser fail', () => {
  assert.equal(allows('User-agent: *\nDisallow: /', '/robots.txt'), true)
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.webPath(),
      (text, path) => typeof allows(text, path) === 'boolean',
    ),
  )
  fc.assert(
    fc.property(fc.webPath({ size: 'small' }), (path) => !allows(`User-agent: *\nDisallow: /`, path || '/')),
  )
})
