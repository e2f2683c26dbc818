/**
 * `npm run bench -- AREA [--data DIR] [--set NAME]…`: makes predictions for every set found in DIR (default
 * ../shared/bench/AREA/dev), scores them with the area's scorer and prints ours beside the peers' figures.
 * The last line is one JSON object: {"area": …, "sets": {"SET": {…metrics}}}.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Area, PlannedSet } from './area.ts'

const AREAS = ['reading', 'times', 'statements', 'names', 'versions', 'commitments', 'discrepancies']

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' }, set: { type: 'string', multiple: true } },
  })
  const name = positionals[0]
  if (name === undefined || !AREAS.includes(name)) {
    process.stderr.write(`bench: name an area: ${AREAS.join(', ')}\n`)
    return 2
  }
  const directory = resolve(values.data ?? `../shared/bench/${name}/dev`)
  if (!existsSync(directory)) {
    process.stderr.write(`bench: no data at ${directory}; give another place with --data\n`)
    return 3
  }
  const area = ((await import(`./areas/${name}.ts`)) as { default: Area }).default
  const sets: Record<string, unknown> = {}
  const asked = values.set
  for (const planned of await area.plan(directory, asked?.length === 1 ? asked[0] : undefined)) {
    if (asked !== undefined && !asked.includes(planned.set)) continue
    sets[planned.set] = await measure(name, planned)
  }
  process.stdout.write(`${JSON.stringify({ area: name, sets })}\n`)
  return 0
}

async function measure(area: string, planned: PlannedSet): Promise<unknown> {
  const out = resolve('bench/out', area)
  mkdirSync(out, { recursive: true })
  const before = process.cpuUsage()
  const { predictions, units } = await planned.predict()
  const used = process.cpuUsage(before)
  const milliseconds = (used.user + used.system) / 1000
  const file = resolve(out, `${planned.set}.predictions.jsonl`)
  writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const printed = execFileSync(process.execPath, planned.score(file), {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const cost = {
    cpuMilliseconds: round(milliseconds / Math.max(units, 1e-9)),
    per: planned.unit,
    peakMegabytes: round(process.resourceUsage().maxRSS / 1024),
  }
  process.stdout.write(
    `\n## ${area} ${planned.set} — ${cost.cpuMilliseconds} CPU ms a ${cost.per}, peak ${cost.peakMegabytes} MB\n`,
  )
  process.stdout.write(`${printed.trimEnd()}\n`)
  for (const [metric, peers] of Object.entries(planned.peers ?? {})) {
    const figures = Object.entries(peers).map(([peer, figure]) => `${peer} ${figure}`)
    process.stdout.write(`peers, ${metric}: ${figures.join(' · ')}\n`)
  }
  return { ...metrics(printed), ...cost }
}

/** Scorers print their metrics as JSON, either as the whole output or as its last line. */
function metrics(printed: string): Record<string, unknown> {
  for (const text of [printed, printed.trimEnd().split('\n').at(-1) ?? '']) {
    try {
      const parsed: unknown = JSON.parse(text)
      if (parsed !== null && typeof parsed === 'object') return parsed as Record<string, unknown>
    } catch {
      // Not JSON: try the next form.
    }
  }
  return { printed }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

process.exitCode = await main()
