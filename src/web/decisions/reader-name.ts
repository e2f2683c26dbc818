const KEPT = 'stemma-reader'

/** Who decides on this page, as the reader calls himself; it stays in this browser. */
export function readerName(): string {
  try {
    return localStorage.getItem(KEPT)?.trim() || 'local reader'
  } catch {
    return 'local reader'
  }
}

/** Remembers the name where the browser allows it. */
export function keepReaderName(name: string): void {
  try {
    localStorage.setItem(KEPT, name.trim().slice(0, 200))
  } catch {}
}
