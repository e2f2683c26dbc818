import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'parse5'
import { findingAt } from '../../src/web/report/finding.ts'
import { reportAnnotations, reportHtml, reportMarkdown } from '../../src/web/report/report-files.ts'
import { ferryComparison, HOSTILE } from './ferry-comparison.ts'

const [wire, copy] = ferryComparison().witnesses
assert.ok(wire && copy)

function finding(of: typeof wire, words: string, note = '') {
  assert.ok(of)
  const start = of.document.text.indexOf(words)
  return {
    ...findingAt(of, { document: of.document.id, start, end: start + words.length }),
    note,
  }
}

describe('the files of a report', () => {
  const report = {
    title: 'Who <said> it',
    findings: [
      finding(wire, '140 people', 'The wire’s *number*.'),
      { ...finding(copy, HOSTILE), url: 'https://copy.example/a b#top' },
    ],
  }

  test('anchor every finding by position and by quotation', () => {
    const page = JSON.parse(reportAnnotations(report))
    assert.deepEqual(page.items[0].target.selector[1].exact, '140 people')
    assert.equal(page.items[0].target.selector[1].prefix.endsWith('with '), true)
    assert.equal(page.items[0].body.value, 'The wire’s *number*.')
    assert.equal(page.items[1].target.source, 'https://copy.example/a b#top')
  })

  test('hold hostile words as words', () => {
    const html = reportHtml(report)
    assert.deepEqual(parse(html).childNodes.length, 2)
    assert.doesNotMatch(html, /<(img|script>window)/)
    assert.equal(html.match(/<script/g)?.length, 1)
    const markdown = reportMarkdown(report)
    assert.ok(markdown.includes('\\<script\\>window.\\_\\_pwned=1\\</script\\>'))
    assert.ok(markdown.includes('# Who \\<said\\> it'))
  })

  test('link to the words on the web where they were met there', () => {
    assert.match(reportMarkdown(report), /<https:\/\/copy\.example\/a%20b#:~:text=\S+>/)
    assert.doesNotMatch(reportMarkdown({ title: '', findings: [finding(wire, '140')] }), /https:/)
  })
})
