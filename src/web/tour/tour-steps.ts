import { address, type StoryTab } from '../route.ts'

/** A step of the tour: where it stands, and what is to be seen there. */
export interface TourStep {
  title: string
  says: string
  hash: string
}

/** The tour through a library by one of its stories and that story's first document. */
export function tourSteps(story: string, document: string): TourStep[] {
  const tab = (name: StoryTab) => address({ view: 'story', story, tab: name })
  return [
    {
      title: 'Stories',
      says: 'Each card is one event, told by several reports. The number in red counts what they contradict each other on.',
      hash: address({ view: 'stories' }),
    },
    {
      title: 'Versions',
      says: 'Each column is a report, each row a sentence: kept, edited, moved, added or dropped. The keys j and k step from change to change.',
      hash: tab('versions'),
    },
    {
      title: 'Figures',
      says: 'Each line of a drawing is a value of one figure, each circle a report. A sloping line is a change, a level one a copy; below stands who copied whom.',
      hash: tab('figures'),
    },
    {
      title: 'Family tree',
      says: 'Who comes from whom. A dashed circle is a report that is not here but must have been; an arrow shows its evidence and what the copy changed.',
      hash: tab('family-tree'),
    },
    {
      title: 'The source beside the text',
      says: 'Every answer leads to its sentence, and every sentence to its place in the source: green was kept, red was cut as page furniture, with the reason.',
      hash: address({ view: 'document', document, story, source: true }),
    },
    {
      title: 'Your own work',
      says: 'Add to report, beside a sentence, picks it for a report with its citation. Corrections are kept as decisions with your name, and can be taken back.',
      hash: address({ view: 'report' }),
    },
  ]
}
