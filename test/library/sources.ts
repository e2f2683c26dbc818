import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Obtained } from '../../src/obtain/obtain.ts'

/** A folder that goes when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-library-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const DAM = source(
  'dam.txt',
  `Engineers close the Varla dam

The dam above Varla will be closed on Friday after a crack was found in its wall, the water board said.
"We will lower the lake by three metres," engineer Ilse Brandt told reporters.
More than 400 people were asked to leave their homes.`,
)

export const DAM_REPRINT = source(
  'reprint.txt',
  `Engineers shut the Varla dam

The dam above Varla will be closed on Friday after a crack was found in its wall, the water board said.
"We will lower the lake by three metres," engineer Ilse Brandt told reporters.
More than 450 people were asked to leave their homes. Schools stay shut.`,
)

export const MARKET = source(
  'market.txt',
  `Fish market moves to the old tram shed

Traders of Ostby carried their stalls into the tram shed at dawn.
Café owners near the harbour hope for more guests, the guild’s chairman Per Lund said.`,
)

/** Several short reports in a folder, enough to be stopped in the middle of. */
export function writeReports(folder: string, count: number): void {
  for (let number = 0; number < count; number += 1) {
    const name = `report-${String(number).padStart(3, '0')}.txt`
    const text = `Bridge ${number} of Varla opens\n\nBridge ${number} will open in ${number + 2} days, the mayor said.\n`
    writeFileSync(join(folder, name), text)
  }
}

function source(name: string, text: string): Obtained {
  return { name, bytes: new TextEncoder().encode(text) }
}
