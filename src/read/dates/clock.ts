const BEHIND =
  /^[\s,|·•–—-]{0,4}(?:(?:at|um|à|às|kl\.?|klo|om|alle|в|о)\s)?(\d{1,2})[:.h](\d{2})(?!\d)(?::\d{2})?(?:\s?([ap])\.?\s?m\b)?/iu
const BEFORE =
  /(?:^|[^\d:.])(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?\s?m\.?)?[\s,|·•–—-]{0,4}(?:on\s|(?:Uhr\s)?am\s)?$/iu
const REACH = 30

/** The time of day printed beside a date in its line, as `HH:MM`; undefined where none stands there. */
export function clockBeside(
  line: string,
  { start, end }: { start: number; end: number },
): string | undefined {
  const found =
    BEHIND.exec(line.slice(end, end + REACH)) ?? BEFORE.exec(line.slice(Math.max(0, start - REACH), start))
  if (found === null) return undefined
  const half = found[3]?.toLowerCase()
  const printed = Number(found[1])
  if (half !== undefined && (printed < 1 || printed > 12)) return undefined
  const hour = half === undefined ? printed : (printed % 12) + (half === 'p' ? 12 : 0)
  const minute = found[2] ?? ''
  return hour < 24 && Number(minute) < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : undefined
}
