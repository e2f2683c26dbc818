import { attributions } from '../../../src/annotate/attributions.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import type { Attribution } from '../../../src/model/attribution.ts'
import type { Document } from '../../../src/model/document.ts'
import { documentOf } from '../document.ts'

/** A document of the paragraphs, separated by blank lines; "# " opens a title. */
export function written(text: string): Document {
  const titled = text.startsWith('# ')
  return documentOf(text.replace(/^# /, '').split(/\n{2,}/), titled)
}

/** The attributions of the text with the names that are found in it. */
export function said(text: string): Attribution[] {
  const document = written(text)
  const found = sentences(document)
  return attributions(document, found, names(document, found))
}

/** Source, cue, content and speaker in short: "Reed | said | it holds | Ann Reed"; an absent speaker is "-". */
export function short(attribution: Attribution): string {
  const words = (part: 'source' | 'cue' | 'content') => attribution[part].map((span) => span.text).join(' … ')
  const speaker = attribution.speaker.absent ? '-' : attribution.speaker.value.name
  return [words('source'), words('cue'), words('content'), speaker].join(' | ')
}
