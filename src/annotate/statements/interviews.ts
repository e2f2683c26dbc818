import type { Entity } from '../../model/entity.ts'
import { type Context, firstMention } from './context.ts'
import { firstEndingBehind } from './order.ts'

/** Who is asked in an interview and who asks, where the text says so. */
export interface Interview {
  guest?: Entity
  /** What makes the guest the guest. */
  because: string
  interviewer?: Entity
}

const SPOKE = /\b(?:spoke|speaks|talked|talks|chatted|sat down)\s(?:to|with)\s|\binterviewed by\s/gu

/**
 * The persons of the interview whose first label stands at `at`: the only one of the document, or the only one that the headline
 * names, answers; the one other person named before whom the introduction has the guest speak to asks ("She spoke to Ann Reed").
 */
export function interviewOf(context: Context, at: number): Interview {
  const { persons, mentionsOf, document } = context
  const [only, second] = persons
  if (only === undefined || second === undefined)
    return { ...(only && { guest: only }), because: 'is the only person named' }
  const title = document.blocks.find(({ kind }) => kind === 'title')
  const titled = persons.filter((entity) =>
    (mentionsOf.get(entity.id) ?? []).some(
      ({ start, end }) => start >= (title?.start ?? 0) && end <= (title?.end ?? 0),
    ),
  )
  const [guest, other] = titled
  if (guest === undefined || other !== undefined) return { because: '' }
  const because = 'is the only person whom the headline names'
  const introduced = persons.filter((entity) => firstMention(mentionsOf, entity) < at && entity !== guest)
  const asked = [...document.text.slice(0, at).matchAll(SPOKE)].flatMap(({ index, 0: words }) => {
    const mention = context.mentions[firstEndingBehind(context.mentions, index + words.length)]
    const entity = context.entities.get(mention?.entity ?? '')
    return entity !== undefined && mention?.start === index + words.length ? [entity] : []
  })
  const [interviewer] = introduced.filter((entity) => asked.includes(entity))
  return { guest, because, ...(introduced.length === 1 && interviewer && { interviewer }) }
}
