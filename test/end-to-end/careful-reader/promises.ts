import type { Resolvable } from '../../../src/model/index.ts'
import type { Expected } from './expected.ts'
import { type Finding, Found } from './found.ts'

type Due = Expected['commitments'][number]['due']

/** Commitments with due date and actor. */
export function promises(found: Found, expected: Expected): Finding[] {
  const wanted = expected.commitments
    .filter(({ optional }) => optional !== true)
    .flatMap((want): Finding[] => {
      const sentence = found.sentence(want.file, want.sentence)
      const place = found.place(want.file, want.text, sentence) ?? found.place(want.file, want.text)
      const hits = found
        .witness(want.file)
        .annotations.commitments.filter((one) => place !== undefined && Found.overlap(one, place))
      const id = `${want.file} ${want.text.slice(0, 70)}`
      if (hits.length === 0) return [{ id, met: false, saw: 'not found' }]
      const dues = [want.due, ...(want.alsoDue === undefined ? [] : [want.alsoDue].flat())]
      const actors = [want.actor, ...(want.alsoActor ?? [])]
      return [
        { id, met: true, saw: '' },
        {
          id: `${id}, due`,
          met: hits.some((hit) => dues.some((due) => sameDue(hit.due, due))),
          saw: hits
            .map(({ due }) => (due.absent ? `absent: ${due.reason}` : `${due.value.from}..${due.value.to}`))
            .join(' | '),
        },
        {
          id: `${id}, actor`,
          met: hits.some(({ actor }) => actors.includes(actor.absent ? null : actor.value.name)),
          saw: hits
            .map(({ actor }) => (actor.absent ? `absent: ${actor.reason}` : actor.value.name))
            .join(' | '),
        },
      ]
    })
  const unwanted = expected.notCommitments.map(({ file, text }): Finding => {
    const place = found.place(file, text)
    const hits = found
      .witness(file)
      .annotations.commitments.filter((one) => place && Found.overlap(one, place))
    return {
      id: `${file} no promise: ${text.slice(0, 60)}`,
      met: hits.length === 0,
      saw: hits.map((hit) => hit.text).join(' | '),
    }
  })
  return [...wanted, ...unwanted]
}

/** What became of the promises. */
export function outcomes(found: Found, expected: Expected): Finding[] {
  return expected.outcomes.map((wanted) => {
    const place = found.place(wanted.file, wanted.commitment)
    const { annotations, document } = found.witness(wanted.file)
    const ids = annotations.commitments
      .filter((one) => place && Found.overlap(one, place))
      .map(({ id }) => id)
    const hits = found
      .report(wanted.file)
      .outcomes.filter((outcome) => outcome.document === document.id && ids.includes(outcome.commitment))
    const statuses = [wanted.status, ...(wanted.alsoStatus ?? [])]
    const told = (outcome: (typeof hits)[number]) =>
      wanted.evidenceFile === null ||
      outcome.evidence.some((anchor) => found.file(anchor.document) === wanted.evidenceFile)
    return {
      id: `${wanted.file} ${wanted.commitment.slice(0, 70)}: ${wanted.status}`,
      met: hits.some((outcome) => statuses.includes(outcome.status) && told(outcome)),
      saw: hits.map(({ status, reason }) => `${status} (${reason})`).join(' | ') || 'no outcome',
    }
  })
}

function sameDue(
  due: Resolvable<{ from?: string | undefined; to?: string | undefined }>,
  wanted: Due,
): boolean {
  if (wanted === null) return due.absent
  // What must be done by a day may also be told as from the day of the promise: the end is what counts.
  return (
    !due.absent &&
    (due.value.to ?? null) === wanted.to &&
    (wanted.from === null || due.value.from === wanted.from)
  )
}
