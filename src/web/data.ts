import { storySummary } from '../collate/summary.ts'
import type {
  Comparison,
  DocumentSummary,
  Failure,
  SearchHit,
  StoryReport,
  StorySummary,
  StoryView,
  Witness,
} from '../model/index.ts'
import { disarmed } from './direction.ts'

/** What became of a file that was added. */
export interface AddedSource {
  id: string
  /** Whether these bytes were not in the library before. */
  isNew: boolean
}

/** Where the page's data comes from: the server's API, or a comparison that the page carries inside. */
export interface DataSource {
  stories(): Promise<StorySummary[]>
  story(id: string): Promise<StoryView>
  document(id: string): Promise<Witness>
  /** The text that the ranges of a document count in; undefined for a PDF, and in a report, which carries no sources. */
  sourceText(id: string): Promise<string | undefined>
  search(words: string): Promise<SearchHit[]>
  /** Ids of the documents that state no day of publication. */
  undated(): Promise<string[]>
  /** Inputs of a report that could not be read; a library holds none. */
  failures(): Promise<Failure[]>
  /** Puts a file into the library; a report can't take any. */
  add?(file: File): Promise<AddedSource>
}

/** The data source of this page: the embedded comparison of a report if there is one, else the API. */
export function dataSource(): DataSource {
  const embedded = document.getElementById('comparison')?.textContent
  return embedded ? fromComparison(JSON.parse(disarmed(embedded)) as Comparison) : fromApi()
}

function fromApi(): DataSource {
  const get = async <T>(path: string, sent: RequestInit = {}): Promise<T> => {
    const response = await fetch(path, {
      ...sent,
      headers: { Accept: 'application/json', ...sent.headers },
    }).catch(() => {
      throw new Error('The server does not answer. Is "stemma serve" still running?')
    })
    const body = JSON.parse(disarmed(await response.text())) as T & { detail?: string }
    if (!response.ok) throw new Error(body.detail ?? `The server answered ${response.status}.`)
    return body
  }
  /** All items of a list that the server tells page by page. */
  const all = async <T>(path: string): Promise<T[]> => {
    const items: T[] = []
    let cursor = ''
    for (;;) {
      const page: { items: T[]; next?: string } = await get(`${path}${cursor}`)
      items.push(...page.items)
      if (page.next === undefined) return items
      cursor = `&cursor=${encodeURIComponent(page.next)}`
    }
  }
  return {
    stories: () => all('/api/stories?limit=200'),
    story: (id) => get(`/api/stories/${encodeURIComponent(id)}`),
    document: (id) => get(`/api/documents/${encodeURIComponent(id)}`),
    sourceText: async (id) =>
      (await get<{ text?: string }>(`/api/documents/${encodeURIComponent(id)}/source-text`)).text,
    search: async (words) => {
      const asked = encodeURIComponent(words.slice(0, 500))
      return (await get<{ items: SearchHit[] }>(`/api/search?words=${asked}`)).items
    },
    undated: async () =>
      (await all<DocumentSummary>('/api/documents?undated=true&limit=200')).map(({ id }) => id),
    failures: async () => [],
    add: (file) =>
      get(`/api/sources?name=${encodeURIComponent(file.name.toWellFormed())}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      }),
  }
}

function fromComparison(comparison: Comparison): DataSource {
  const witness = (id: string): Witness => {
    const found = comparison.witnesses.find(({ document }) => document.id === id)
    if (!found) throw new Error(`This report holds no document ${id}.`)
    return found
  }
  const view = (report: StoryReport): StoryView => ({
    report,
    witnesses: report.story.witnesses.map(witness),
  })
  return {
    stories: async () => comparison.stories.map((report) => storySummary(view(report))),
    story: async (id) => {
      const report = comparison.stories.find(({ story }) => story.id === id)
      if (!report) throw new Error(`This report holds no story ${id}.`)
      return view(report)
    },
    document: async (id) => witness(id),
    sourceText: async () => undefined,
    search: async (words) => searchIn(comparison, words),
    undated: async () =>
      comparison.witnesses.flatMap(({ document }) => (document.published.absent ? [document.id] : [])),
    failures: async () => comparison.failures,
  }
}

/** Sentences that hold every searched word, case aside: what the library's index does, small enough for a report. */
function searchIn(comparison: Comparison, words: string): SearchHit[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  return comparison.witnesses.flatMap(({ document, annotations }) => {
    const story = comparison.stories.find((report) => report.story.witnesses.includes(document.id))?.story.id
    return annotations.sentences
      .filter((sentence) => wanted.every((word) => sentence.text.toLowerCase().includes(word)))
      .map(({ start, end, text }) => ({
        anchor: { document: document.id, start, end, text },
        title: document.title.absent ? document.id : document.title.value,
        ...(story === undefined ? {} : { story }),
      }))
  })
}
