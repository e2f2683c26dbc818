/** What one does before one speaks, in base form: "Ann Reed laughed. “…”" */
export const GESTURES: ReadonlySet<string> = new Set(
  'laugh smile grin chuckle shrug nod sigh pause hesitate frown wince giggle blush'.split(' '),
)
