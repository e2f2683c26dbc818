/** The tabs of a story, in the order in which they are shown. */
export const STORY_TABS = {
  versions: 'Versions',
  'family-tree': 'Family tree',
  statements: 'Statements',
  times: 'Times',
  map: 'Map',
  figures: 'Figures',
  discrepancies: 'Discrepancies',
  commitments: 'Commitments',
} as const
export type StoryTab = keyof typeof STORY_TABS

/** What a reader can have the versions table show or leave out; each is off unless the address names it. */
export const VERSION_OPTIONS = {
  whole: 'Whole text of kept sentences',
  changed: 'Only rows with a change',
  trivial: 'Trivial changes',
} as const
export type VersionOption = keyof typeof VERSION_OPTIONS

/** A place in a document: UTF-16 code units of its text. */
export interface PlaceInText {
  document: string
  start: number
  end: number
}

/** How many sentences of a search are shown at first, and how many more at a time. */
export const SENTENCES_SHOWN = 50

/** What narrows a search down. */
export interface SearchFilter {
  /** Only what this speaker says. */
  speaker?: string
  /** Only sentences that name this place. */
  place?: string
  /** Only sentences in which an amount is stated that counts or measures this (`passenger`, `dollar`). */
  figure?: string
  /** Only documents that state a day from `from` to `to`, both included (`YYYY-MM-DD`). */
  from?: string
  to?: string
}

/** The view that an address names. What a reader chose (base, columns, an edge) is part of it, so that a link keeps it. */
export type Route =
  | { view: 'stories' }
  /** `shown`: at most so many sentences; `SENTENCES_SHOWN` where absent. */
  | ({ view: 'search'; words: string; shown?: number; beside?: PlaceInText } & SearchFilter)
  | { view: 'undated' }
  | { view: 'report' }
  | { view: 'decisions' }
  | {
      view: 'story'
      story: string
      tab: StoryTab
      /** The sentence that is read beside the view. */
      beside?: PlaceInText
      /** Versions: the witness that the others are compared with, and the columns beside it in order (the likely ones where absent). */
      base?: string
      columns?: readonly string[]
      /** Versions: columns that stay in sight beside the base. */
      pinned?: readonly string[]
      options?: readonly VersionOption[]
      /** Versions: the row of the collation at which the reader stands. */
      row?: number
      /** Family tree: the node, or the two ends of the edge, whose evidence is shown. */
      selected?: readonly string[]
      /** Family tree: drawn against the stated days instead of by descent. */
      drawn?: 'in-time'
      /** Family tree: the witness that a reader wants to see as the first. */
      root?: string
    }
  | {
      view: 'document'
      document: string
      /** UTF-16 code units of the document's text. */
      span?: { start: number; end: number }
      /** The story it was opened from. */
      story?: string
      /** Whether the source stands beside the text. */
      source?: true
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
  if (view === 'undated' || view === 'report' || view === 'decisions') return { view }
  if (view === 'search') {
    return withoutAbsent({
      view,
      words: id,
      speaker: asked.get('speaker') ?? undefined,
      place: asked.get('place') ?? undefined,
      figure: asked.get('figure') ?? undefined,
      from: day(asked.get('from')),
      to: day(asked.get('to')),
      shown: wholeNumber(asked.get('shown')),
      beside: placeInText(asked.get('beside')),
    })
  }
  if (view === 'story' && id !== '') {
    if (place !== '' && !Object.hasOwn(STORY_TABS, place)) return { view: 'nowhere', address }
    return withoutAbsent({
      view,
      story: id,
      tab: (place || 'versions') as StoryTab,
      beside: placeInText(asked.get('beside')),
      base: asked.get('base') ?? undefined,
      columns: list(asked.get('columns')),
      pinned: list(asked.get('pinned')),
      options: list(asked.get('options'))?.filter(isVersionOption),
      row: wholeNumber(asked.get('row')),
      selected: list(asked.get('selected')),
      drawn: asked.get('drawn') === 'in-time' ? 'in-time' : undefined,
      root: asked.get('root') ?? undefined,
    })
  }
  if (view === 'document' && id !== '') {
    const span = /^(\d{1,9})-(\d{1,9})$/.exec(place)
    return withoutAbsent({
      view,
      document: id,
      span: span ? { start: Number(span[1]), end: Number(span[2]) } : undefined,
      story: asked.get('story') ?? undefined,
      source: asked.get('source') === 'beside' || undefined,
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
      return `#/search/${encodeURIComponent(route.words)}${queryOf({
        speaker: route.speaker,
        place: route.place,
        figure: route.figure,
        from: route.from,
        to: route.to,
        shown: route.shown?.toString(),
        beside: written(route.beside),
      })}`
    case 'undated':
    case 'report':
    case 'decisions':
      return `#/${route.view}`
    case 'story':
      return `#/story/${encodeURIComponent(route.story)}/${route.tab}${queryOf({
        base: route.base,
        columns: route.columns?.join(','),
        pinned: route.pinned?.join(','),
        options: route.options?.join(','),
        row: route.row?.toString(),
        selected: route.selected?.join(','),
        drawn: route.drawn,
        root: route.root,
        beside: written(route.beside),
      })}`
    case 'document': {
      const span = route.span ? `/${route.span.start}-${route.span.end}` : ''
      return `#/document/${encodeURIComponent(route.document)}${span}${queryOf({
        story: route.story,
        source: route.source && 'beside',
      })}`
    }
    case 'nowhere':
      return `#${route.address}`
  }
}

/** The row at which the reader of a story stands: stepping through the rows changes the address, but opens no other view. */
export function rowIn(hash: string): { row?: number } {
  const here = parseRoute(hash)
  return here.view === 'story' && here.row !== undefined ? { row: here.row } : {}
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

function isVersionOption(name: string): name is VersionOption {
  return Object.hasOwn(VERSION_OPTIONS, name)
}

function day(value: string | null): string | undefined {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
}

function wholeNumber(value: string | null): number | undefined {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

function written(place: PlaceInText | undefined): string | undefined {
  return place && `${place.document}:${place.start}-${place.end}`
}

function placeInText(value: string | null): PlaceInText | undefined {
  const [, document, start, end] = /^(.+):(\d{1,9})-(\d{1,9})$/.exec(value ?? '') ?? []
  return document === undefined ? undefined : { document, start: Number(start), end: Number(end) }
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
