/** What the keys of the page do, as its help tells it. */
export const KEYS = {
  '?': 'This help',
  '/': 'Search',
  'j or n': 'Versions: next change',
  'k or p': 'Versions: previous change',
  Escape: 'Close what is read beside the view',
} as const

const SETTING = 'stemma-single-keys'

/** Whether keys of one letter do something: a reader can turn them off (WCAG 2.2, criterion 2.1.4). */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off'
  } catch {
    return true
  }
}

/** Remembers the reader's choice where the browser allows it; a report opened from disk may not. */
export function turnSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(SETTING, on ? 'on' : 'off')
  } catch {}
}

/** The letter that a key press asks the page for; none while a reader types, chooses in a dialog or holds a modifier key. */
export function singleKey(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !singleKeysAreOn()) return
  const at = event.target instanceof Element ? event.target : undefined
  return at?.closest('input, textarea, select, dialog, [contenteditable]') ? undefined : event.key
}
