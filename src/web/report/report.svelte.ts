import type { PlaceInText } from '../route.ts'
import { type Finding, samePlace } from './finding.ts'

const KEPT = 'stemma-report'

/** The report that the reader is putting together. It stays in this browser, and nowhere else. */
export const report = $state<{ title: string; findings: Finding[] }>(kept())

/** Puts a finding at the end; the same words are not put in twice. */
export function pick(finding: Finding): void {
  if (!picked(finding.place)) report.findings.push(finding)
  keep()
}

export function picked(place: PlaceInText): boolean {
  return report.findings.some((finding) => samePlace(finding.place, place))
}

export function drop(at: number): void {
  report.findings.splice(at, 1)
  keep()
}

/** Exchanges a finding with the one before it. */
export function raise(at: number): void {
  const [finding] = report.findings.splice(at, 1)
  if (finding) report.findings.splice(Math.max(0, at - 1), 0, finding)
  keep()
}

/** Remembers the report where the browser allows it. */
export function keep(): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(report))
  } catch {}
}

function kept(): { title: string; findings: Finding[] } {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) ?? '') as { title: string; findings: Finding[] }
    if (Array.isArray(found.findings)) return found
  } catch {}
  return { title: 'Report', findings: [] }
}
