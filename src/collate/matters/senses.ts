import { SAME_PHRASES, SAME_THING } from '../../annotate/language/en/thing-words.ts'
import { type ContentWords, contentForm, contentWords } from './content-words.ts'

const BY_FORM = new Map<string, string>()
for (const line of SAME_THING.trim().split('\n')) {
  const words = line.split(' ')
  const sense = contentForm(words[0] ?? '')
  for (const word of words) if (!BY_FORM.has(contentForm(word))) BY_FORM.set(contentForm(word), sense)
}

/** What a content word stands for: the plainest word of those that reports use for one another, in the form of content words. */
export function senseOf(form: string): string {
  return BY_FORM.get(form) ?? form
}

/** The senses of the content words of `text`, each with the word as it first stands; phrases that stand for a word are counted as it. */
export function senses(text: string): ContentWords {
  const found = new Map<string, string>()
  for (const [form, word] of contentWords(text)) {
    const sense = senseOf(form)
    if (!found.has(sense)) found.set(sense, word)
  }
  for (const [phrase, word] of SAME_PHRASES) {
    const match = phrase.exec(text)
    const sense = senseOf(contentForm(word))
    if (match !== null && !found.has(sense)) found.set(sense, match[0])
  }
  return found
}
