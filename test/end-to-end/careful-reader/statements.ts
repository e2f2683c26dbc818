import type { Expected } from './expected.ts'
import { type Finding, Found, flat } from './found.ts'

/** Attributions with their speakers. */
export function statements(found: Found, expected: Expected): Finding[] {
  return expected.attributions
    .filter(({ optional }) => optional !== true)
    .map((wanted) => {
      const { annotations } = found.witness(wanted.file)
      const place = found.place(wanted.file, wanted.content)
      const hits = annotations.attributions.filter(
        ({ content }) => place !== undefined && content.some((span) => Found.overlap(span, place)),
      )
      const speakers = [wanted.speaker, ...(wanted.alsoSpeaker ?? [])]
      const saw = hits.map(({ speaker }) => (speaker.absent ? null : speaker.value.name))
      return {
        id: `${wanted.file} ${wanted.speaker}: ${wanted.content.slice(0, 60)}`,
        met: saw.some((name) => speakers.some((speaker) => same(name, speaker))),
        saw: hits.length === 0 ? 'not found' : saw.map((name) => name ?? 'speaker absent').join(' | '),
      }
    })
}

/** Entities with their forms. */
export function entities(found: Found, expected: Expected): Finding[] {
  return expected.entities.map((wanted) => {
    const { annotations } = found.witness(wanted.file)
    const entity = annotations.entities.find(({ name, type }) => name === wanted.name && type === wanted.type)
    return {
      id: `${wanted.file} ${wanted.name} with ${wanted.forms.join(', ')}`,
      met: entity !== undefined && wanted.forms.every((form) => entity.forms.includes(form)),
      saw: entity ? entity.forms.join(', ') : `not found as ${wanted.type}`,
    }
  })
}

// "the town’s fire brigade" and "fire brigade" are the same description: an article or owner before it does not matter.
function same(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const bare = (name: string) =>
    flat(name)
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/^(?:the|a|an|his|her|its|their) /, '')
  return bare(a) === bare(b)
}
