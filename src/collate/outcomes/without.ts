/** The text of `span` with the stretches of `times` that lie in it left out; both in UTF-16 code units of one document, `times` in order. */
export function without(
  span: { start: number; end: number; text: string },
  times: readonly { start: number; end: number }[],
) {
  let text = span.text
  for (const time of [...times].reverse()) {
    if (time.start < span.start || time.end > span.end) continue
    text = `${text.slice(0, time.start - span.start)} ${text.slice(time.end - span.start)}`
  }
  return text
}
