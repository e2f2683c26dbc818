import type { Credit } from '../../model/document.ts'
import { bylineNames, isBody } from '../bylines.ts'
import { addCredit, agencyCredits, personCredit } from '../credits.ts'
import type { Passage } from '../passage.ts'

/** People of printed bylines and agencies that lines and datelines credit, in order of the text. */
export function flowCredits(passages: Passage[]): Credit[] {
  const credits: Credit[] = []
  for (const passage of passages) {
    const place = passage.segments[0]?.place
    if (!place || passage.cut?.reason === 'teaser-list') continue
    const names = passage.cut?.reason === 'byline' ? bylineNames(passage.text) : []
    const people = names
      .flatMap((name) => personCredit(name, 'byline', undefined, isBody(name)) ?? [])
      .map((credit) => ({ ...credit, place }))
    for (const credit of [...people, ...agencyCredits(passage.text, place, passage.cut?.reason)])
      addCredit(credits, credit)
  }
  return credits
}
