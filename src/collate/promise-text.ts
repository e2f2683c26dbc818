import type { Commitment } from '../model/index.ts'

/** Who is to do what, in the words of the text: the actor or what it is done to, then the act. */
export function promiseText({ actor, theme, negated, act }: Commitment): string {
  const subject = theme?.text ?? (actor.absent ? undefined : actor.value.name)
  const words = `${negated && !deniesItself(subject) ? 'not ' : ''}${act.text}`
  return subject === undefined ? words : `${subject}: ${words}`
}

/** Whether a subject denies by itself: "nobody will be left alone". */
export function deniesItself(subject: string | undefined): boolean {
  return /^(?:nobody|no one|none|no|neither)\b/i.test(subject ?? '')
}
