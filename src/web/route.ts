/** The tabs of a story, in the order in which they are shown. */
export const STORY_TABS = {
  versions: 'Versions',
  'family-tree': 'Family tree',
  statements: 'Statements',
  times: 'Times',
  figures: 'Figures',
  discrepancies: 'Discrepancies',
  commitments: 'Commitments',
} as const
export type StoryTab = keyof typeof STORY_TABS

/** The view that an address names. What a reader chose (base, columns, an edge) is part of it, so that a link keeps it. */
export type Route =
  | { view: 'stories' }
  | { view: 'search'; words: string }
  | {
      view: 'story'
      story: string
      tab: StoryTab
      /** Versions: the witness that the others are compared with, and the columns shown beside it (all where absent). */
      base?: string
      columns?: readonly string[]
      /** Family tree: the node, or the two ends of the edge, whose evidence is shown. */
      selected?: readonly string[]
    }
  | {
      view: 'document'
      document: string
      /** UTF-16 code units of the document's text. */
      span?: { start: number; end: number }
      /** The story it was opened from. */
      story?: string
    }
  | { view: 'nowhere'; address: string }

/** The view that a location hash names; `nowhere` for an address that names none. Never throws. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#/, '')
  const [path = '', query = ''] = address.split('?', 2)
  const [before = '', view = '', id = '', place = ''] = path.split('/').map(decoded)
  const asked = new URLSearchParams(query)
  if (before !== '') return { view: 'nowhere', address }
  if (view === '') return { view: 'stories' }
  if (view === 'search') return { view, words: id }
  if (view === 'story' && id !== '') {
    if (place !== '' && !Object.hasOwn(STORY_TABS, place)) return { view: 'nowhere', address }
    return withoutAbsent({
      view,
      story: id,
      tab: (place || 'versions') as StoryTab,
      base: asked.get('base') ?? undefined,
      columns: list(asked.get('columns')),
      selected: list(asked.get('selected')),
    })
  }
  if (view === 'document' && id !== '') {
    const span = /^(\d{1,9})-(\d{1,9})$/.exec(place)
    return withoutAbsent({
      view,
      document: id,
      span: span ? { start: Number(span[1]), end: Number(span[2]) } : undefined,
      story: asked.get('story') ?? undefined,
    })
  }
  return { view: 'nowhere', address }
}

/** The hash of a view, for a link. `parseRoute(address(route))` gives the route again. */
export function address(route: Route): string {
  switch (route.view) {
    case 'stories':
      return '#/'
    case 'search':
      return `#/search/${encodeURIComponent(route.words)}`
    case 'story':
      return `#/story/${encodeURIComponent(route.story)}/${route.tab}${queryOf({
        base: route.base,
        columns: route.columns?.join(','),
        selected: route.selected?.join(','),
      })}`
    case 'document': {
      const span = route.span ? `/${route.span.start}-${route.span.end}` : ''
      return `#/document/${encodeURIComponent(route.document)}${span}${queryOf({ story: route.story })}`
    }
    case 'nowhere':
      return `#${route.address}`
  }
}

function queryOf(values: Record<string, string | undefined>): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return given.length === 0 ? '' : `?${given.join('&')}`
}

function list(value: string | null): string[] | undefined {
  return value === null ? undefined : value.split(',').filter((part) => part !== '')
}

function withoutAbsent<T extends Route>(route: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(route).filter(([, value]) => value !== undefined)) as T
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
