/**
 * Writes unmet.TIER.json anew (`--tier encoder`, else of the linear tier) and tells how many expectations of each section are met; `--show` lists what was seen instead and writes
 * nothing. Names of sections or collections narrow what is shown.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Comparison } from '../../../src/model/index.ts'
import { stemma } from '../run.ts'
import { COLLECTIONS, expectedOf } from './expected.ts'
import { Found } from './found.ts'
import { SECTIONS } from './sections.ts'

const { values, positionals: only } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false }, tier: { type: 'string', default: 'linear' } },
})
const { show, tier } = values
const asked = (name: string, among: readonly string[]) => {
  const named = only.filter((word) => among.includes(word))
  return !show || named.length === 0 || named.includes(name)
}
const unmet: Record<string, Record<string, string[]>> = {}
for (const collection of COLLECTIONS) {
  if (!asked(collection, COLLECTIONS)) continue
  const ran = await stemma(['compare', `examples/${collection}`, '--json'], { env: { STEMMA_TIER: tier } })
  process.stderr.write(ran.stderr)
  const found = new Found(Comparison.parse(JSON.parse(ran.stdout)))
  const sections: Record<string, string[]> = {}
  for (const [section, check] of Object.entries(SECTIONS)) {
    if (!asked(section, Object.keys(SECTIONS))) continue
    const findings = check(found, expectedOf(collection))
    const missed = findings.filter(({ met }) => !met)
    if (missed.length > 0) sections[section] = missed.map(({ id }) => id)
    if (findings.length > 0)
      process.stdout.write(
        `${collection} ${section}: ${findings.length - missed.length} of ${findings.length}\n`,
      )
    if (show) for (const { id, saw } of missed) process.stdout.write(`   ${id}\n      saw: ${saw}\n`)
  }
  unmet[collection] = sections
}
if (!show)
  writeFileSync(new URL(`./unmet.${tier}.json`, import.meta.url), `${JSON.stringify(unmet, null, 2)}\n`)
