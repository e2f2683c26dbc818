import type { Resolvable } from '../../../src/model/index.ts'
import type { Expected } from './expected.ts'
import { type Finding, type Found, flat } from './found.ts'

/** Bodies, furniture, titles, dates, credits and languages. */
export function reading(found: Found, expected: Expected): Finding[] {
  return expected.documents.flatMap((wanted) => {
    const { document } = found.witness(wanted.file)
    const body = flat(document.text)
    const is = (field: string, resolvable: Resolvable<string>, value: string | null): Finding => {
      const saw = resolvable.absent ? `absent: ${resolvable.reason}` : resolvable.value
      return { id: `${wanted.file} ${field}`, met: value === null ? resolvable.absent : saw === value, saw }
    }
    const credited = document.credits.map(({ name }) => name)
    const cutWith = (text: string) =>
      document.cut.filter((cut) => flat(cut.text).includes(text)).map(({ reason }): string => reason)
    return [
      is('title', document.title, wanted.title),
      is('published', document.published, wanted.published),
      ...(wanted.updated === undefined ? [] : [is('updated', document.updated, wanted.updated)]),
      is('language', document.language, wanted.language),
      ...wanted.mustContain.map((sentence) => ({
        id: `${wanted.file} keeps: ${sentence.slice(0, 60)}`,
        met: body.includes(flat(sentence)),
        saw: 'not in the body',
      })),
      ...wanted.mustNotContain.map((furniture) => ({
        id: `${wanted.file} cuts: ${furniture}`,
        met: !body.includes(flat(furniture)),
        saw: 'in the body',
      })),
      ...wanted.cutReasons.map(({ contains, reasons }) => ({
        id: `${wanted.file} says why it cuts: ${contains}`,
        met: cutWith(contains).some((reason) => reasons.includes(reason)),
        saw: cutWith(contains).join(', ') || 'no cut block holds it',
      })),
      ...(wanted.occursOnce ?? []).map((once) => ({
        id: `${wanted.file} once: ${once}`,
        met: body.split(flat(once)).length === 2,
        saw: `${body.split(flat(once)).length - 1} times`,
      })),
      ...wanted.credits.map((agency) => ({
        id: `${wanted.file} credits ${agency}`,
        met: credited.some((name) => name === agency || name === expected.agencies[agency]),
        saw: credited.join(', '),
      })),
      ...wanted.people.map((person) => ({
        id: `${wanted.file} by ${person}`,
        met: document.credits.some(({ name, kind }) => name === person && kind === 'person'),
        saw: credited.join(', '),
      })),
      ...wanted.rejectedDates.map((day) => ({
        id: `${wanted.file} rejects ${day}`,
        met: !document.dateCandidates.some(
          ({ value, taken, role }) => taken && role === 'published' && value === day,
        ),
        saw: 'taken',
      })),
    ]
  })
}
