/** Writes unmet.json anew and tells how many expectations of each section are met; `--show` lists what was seen instead. */
import { writeFileSync } from 'node:fs'
import { Comparison } from '../../../src/model/index.ts'
import { stemma } from '../run.ts'
import { expectedOf } from './expected.ts'
import { Found } from './found.ts'
import { SECTIONS } from './sections.ts'

const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const show = process.argv.includes('--show')
const ran = await stemma(['compare', 'examples/tarnhaven-lock', '--json'])
process.stderr.write(ran.stderr)
const found = new Found(Comparison.parse(JSON.parse(ran.stdout)))
const unmet: Record<string, string[]> = {}
for (const [section, check] of Object.entries(SECTIONS)) {
  if (only.length > 0 && !only.includes(section)) continue
  const findings = check(found, expectedOf('tarnhaven-lock'))
  const missed = findings.filter(({ met }) => !met)
  if (missed.length > 0) unmet[section] = missed.map(({ id }) => id)
  process.stdout.write(`${section}: ${findings.length - missed.length} of ${findings.length}\n`)
  if (show) for (const { id, saw } of missed) process.stdout.write(`   ${id}\n      saw: ${saw}\n`)
}
if (!show) writeFileSync(new URL('./unmet.json', import.meta.url), `${JSON.stringify(unmet, null, 2)}\n`)
