/**
 * Weights of measures that no set at hand has: log-likelihood ratios set by judgement. Dates are the surest; re-posting and
 * time zones blur hours. An agency sends its copy out and takes none in: that is weaker where the other names no agency.
 */
export const JUDGED: Readonly<Record<string, number>> = {
  earlierDay: 2.5,
  earlierHour: 1.2,
  earlierHourOfOutlet: 2.5,
  beforeItsSource: 0.8,
  updatedLater: 1.5,
  creditsOwnPage: 3,
  agencyPage: 1.5,
  correctionNotice: 2.5,
  cutAtEnd: 1,
  orphanedName: 1.5,
  typedOff: 0.5,
}
