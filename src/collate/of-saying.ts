import type { Timex, Witness } from '../model/index.ts'

/**
 * Whether a time right behind a cue of reporting is when something was said, and not when it happened: "the union said on Wednesday".
 * Another report may have heard it on another day.
 */
export function isOfSaying({ document, annotations }: Witness, timex: Timex): boolean {
  const { start } = timex
  return annotations.attributions.some(({ cue }) =>
    cue.some(
      ({ start: from, end }) =>
        // A cue may reach over its day: "*said Tuesday* that".
        (from < start && timex.end <= end) ||
        (end <= start &&
          start - end <= LONGEST_LINK &&
          /^\s(?:on\s|late\s)?$/.test(document.text.slice(end, start))),
    ),
  )
}

/** Characters between "said" and its day: " late ". */
const LONGEST_LINK = 6
