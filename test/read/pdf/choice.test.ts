import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isStandfirst } from '../../../src/read/pdf/choice.ts'
import type { PdfParagraph } from '../../../src/read/pdf/paragraphs.ts'

function paragraph(text: string, fields: Partial<PdfParagraph> = {}): PdfParagraph {
  return {
    passage: { kind: 'heading', text, segments: [] },
    words: text.split(' ').length,
    linked: 0,
    size: 16,
    font: 'Serif',
    page: 1,
    level: 2,
    figure: false,
    ...fields,
  }
}

test('a sentence that a print tags as a heading may open the story', () => {
  const sentence = 'Four people were held on Monday over the sale of the old ferry terminal.'
  assert.ok(isStandfirst(paragraph(sentence)))
  assert.ok(isStandfirst(paragraph(sentence, { level: 0 })))
})

test('headings of parts, other articles and pictures are no standfirst', () => {
  assert.ok(!isStandfirst(paragraph('What comes next')))
  assert.ok(!isStandfirst(paragraph('Ferry terminal sold to a company that nobody here had ever heard of')))
  const linked = 'The council had promised to keep the terminal in public hands.'
  assert.ok(!isStandfirst(paragraph(linked, { linked: 11 })))
  assert.ok(!isStandfirst(paragraph(linked, { figure: true })))
})
