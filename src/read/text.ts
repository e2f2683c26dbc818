import type { Reading } from './reading.ts'
export function readText(_text: string): Reading {
  throw new Error('text')
}
