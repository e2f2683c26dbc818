import type { Comparison } from '../model/index.ts'
import { annotationRows, COLUMNS } from './annotation-rows.ts'

/**
 * Every annotation of a comparison as CSV (RFC 4180, UTF-8, CRLF), one row each: what it is, where it stands
 * (UTF-16 code units of the document's text), the words, the resolved value and its basis or the reason for none.
 */
export function csv(comparison: Comparison): string {
  const rows = annotationRows(comparison).map((row) => COLUMNS.map((column) => row[column]))
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

// A leading =, +, - or @ would run as a formula in a spreadsheet: an apostrophe keeps it text (OWASP, CSV injection).
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
