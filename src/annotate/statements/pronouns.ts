import type { Attribution } from '../../model/attribution.ts'
import type { Resolvable } from '../../model/basis.ts'
import type { Document } from '../../model/document.ts'
import type { Speaker } from '../../model/index.ts'
import { quotations } from '../quotations.ts'
import { pronoun } from './antecedents.ts'
import { type Context, contextOf, type Names, type Spoken } from './context.ts'
import { readDescription } from './description.ts'
import type { Range } from './finding.ts'

/** Whom a pronoun of the narrator means that is no source: its word in lower case and where it stands. */
export type PronounReader = (word: string, range: Range) => Resolvable<Speaker>

/**
 * A reader of pronouns by the same evidence as speakers are resolved: who spoke or was the subject last, as the statements of the document have
 * it. Made once for a document; the first pronoun makes the context.
 */
export function pronounReader(
  document: Document,
  attributions: readonly Attribution[],
  names: Names,
): PronounReader {
  let context: Context | undefined
  let spoken: Spoken[] = []
  return (word, range) => {
    if (context === undefined) {
      const statements = attributions.map(({ source, content }) => ({ source, content }))
      context = contextOf(document, statements, names, quotations(document.text, document.blocks))
      spoken = spokenIn(attributions, context)
    }
    // Only who spoke before it can be meant.
    context.spoken = spoken.filter(({ at }) => at < range.start)
    return pronoun(context, { word, range })
  }
}

function spokenIn(attributions: readonly Attribution[], { entities }: Context): Spoken[] {
  return attributions.flatMap(({ speaker, source, content, start }): Spoken[] => {
    if (speaker.absent) return []
    const entity = entities.get(speaker.value.entity ?? '')
    const at = source[0]?.start ?? content[0]?.start ?? start
    return [
      entity === undefined
        ? { speaker: speaker.value, at, kind: readDescription(speaker.value.name, false).kind }
        : {
            speaker: speaker.value,
            at,
            entity,
            kind: entity.type === 'person' ? 'person' : 'institution',
          },
    ]
  })
}
