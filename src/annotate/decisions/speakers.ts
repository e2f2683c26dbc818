import type { Attribution, Decision } from '../../model/index.ts'
import { nameKey } from '../names/key.ts'
import type { Names } from '../names.ts'
import { type DecisionOf, decisionStep, ofKind } from './in-force.ts'

/**
 * The statements of one document with the speakers that readers decided. A decision is of the statements whose content
 * its span touches, where the words of the span still stand there. `decisions` are those in force, latest last.
 */
export function decidedSpeakers(
  attributions: readonly Attribution[],
  text: string,
  { entities }: Names,
  document: string,
  decisions: readonly Decision[],
): Attribution[] {
  const ours = ofKind(decisions, 'speaker').filter(
    ({ verdict: { document: of, statement } }) =>
      of === document && text.slice(statement.start, statement.end) === statement.text,
  )
  return attributions.map((attribution) => {
    const decision = ours.findLast(({ verdict: { statement } }) =>
      attribution.content.some(({ start, end }) => start < statement.end && statement.start < end),
    )
    return decision === undefined ? attribution : { ...attribution, speaker: speaker(decision) }
  })

  function speaker(decision: DecisionOf<'speaker'>): Attribution['speaker'] {
    const { name } = decision.verdict
    if (name === undefined) {
      return { absent: true, reason: decisionStep(decision, 'the speaker is not known').says }
    }
    const entity = entities.find(({ forms }) => forms.some((form) => nameKey(form) === nameKey(name)))
    return {
      absent: false,
      value: entity === undefined ? { name } : { name: entity.name, entity: entity.id },
      basis: 'assumed',
      chain: [decisionStep(decision, `${name} said this`)],
    }
  }
}
