import type { Document, DocumentTime, Entry, Sentence, Timex } from '../model/index.ts'
import { isSame } from './entry-lines.ts'
import { languageOf } from './language/date-languages.ts'
import { sentenceLexemes } from './lexemes.ts'
import { openingContext } from './times/context.ts'
import { anchorToEvents, type Hanging, type TimedSentence } from './times/event-days.ts'
import { joinsRange } from './times/finders/lists.ts'
import type { Found } from './times/form.ts'
import { grammarOf } from './times/grammar.ts'
import { quotedWords } from './times/quoted.ts'
import { resolve } from './times/resolve.ts'

/** The day that relative times of a live blog's entry are counted from, where the entry states one. */
function entryTime({ day }: Entry): DocumentTime | undefined {
  return day === undefined ? undefined : { day, basis: 'stated' }
}

/**
 * The time expressions of a document in order of text, with TIMEX3 attributes; offsets in UTF-16 code units. Relative
 * ones are counted from `time`, the document's day, or from a date that the text mentions before; where neither is
 * there, the value keeps its X form, `interval` is absent and `reason` says why.
 */
export function timexes(document: Document, sentences: Sentence[], time: DocumentTime | undefined): Timex[] {
  const all: Timex[] = []
  const grammar = grammarOf(languageOf(document))
  let context = openingContext(time)
  const hanging: Hanging[] = []
  const timed: TimedSentence[] = []
  let block = -1
  let open = false
  let entry: Entry | undefined
  for (const sentence of sentences) {
    const words = sentenceLexemes(sentence)
    // A quotation that is open at the end of a paragraph begins anew in the next one.
    const quoted = quotedWords(words, sentence.block === block && open)
    if (sentence.block !== block) {
      const own = document.blocks[sentence.block]?.entry
      if (own && !(entry && isSame(own, entry))) {
        const day = entryTime(own)
        context = openingContext(day ?? time, day && 'entry')
      }
      entry = own ?? entry
    }
    block = sentence.block
    open = quoted.open
    const first = all.length
    let last: Found | undefined
    for (const found of grammar.find(words)) {
      const endsRange = last !== undefined && joinsRange(words, last, found, grammar.rangeLinks)
      const place = {
        document,
        grammar,
        sentence,
        words,
        found,
        endsRange,
        quoted: quoted.inside[found.from] === true,
      }
      const resolved = resolve(place, `t${all.length}`, context)
      last = found
      if (found.event !== undefined)
        hanging.push({ index: all.length, words, from: found.from, event: found.event })
      all.push(resolved.timex)
      context = resolved.context
    }
    if (all.length > first) timed.push({ words, timexes: all.slice(first) })
  }
  anchorToEvents(all, hanging, timed)
  return all
}
