import type { Hints, Reading } from './reading.ts'
export async function readPdf(_bytes: Uint8Array, _hints: Hints): Promise<Reading> {
  throw new Error('pdf')
}
