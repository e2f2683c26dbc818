/** The tables as Kysely sees them. `''` stands for "none" where a column is part of a key. JSON is kept as text. */
export interface Tables {
  sources: SourceRow
  discarded_sources: DiscardedSourceRow
  sightings: SightingRow
  readings: ReadingRow
  annotations: AnnotationRow
  documents: DocumentRow
  passages: PlacedPassage
  facets: FacetRow
  digests: DigestRow
  texts: TextRow
  fingerprints: FingerprintRow
  pledge_keys: PledgeKeyRow
  telling_keys: TellingKeyRow
  follow_ups: FollowUpRow
  runs: RunRow
  overlaps: OverlapRow
  hosts: HostRow
  host_pages: HostPageRow
  reports: ReportRow
  stories: StoryRow
  memberships: MembershipRow
  decisions: DecisionRow
  decision_subjects: DecisionSubjectRow
  state: StateRow
  accounts: AccountRow
  credentials: CredentialRow
  additions: AdditionRow
  addition_parts: AdditionPartRow
  addition_steps: AdditionStepRow
  stemma_migrations: { name: string }
}

export interface SourceRow {
  sha256: string
  /** None where they lie in a store. */
  bytes: Uint8Array
  format: string
  size: number
  /** The folder of a store that the bytes lie in, `''` where they lie here. */
  store: string
}

/** Bytes in a store that no source has any longer and that are to go. */
export interface DiscardedSourceRow {
  sha256: string
  store: string
}

export interface SightingRow {
  sha256: string
  name: string
  url: string
  at: string
  media_type: string
  /** Of the response, as a JSON list of names and values. */
  headers: string
}

/** What one version of the reader made of a source under one sighting. Kept when a newer one is made. */
export interface ReadingRow {
  /** Made from what the reading depends on: source, version, sighting. */
  id: string
  sha256: string
  reader: string
  json: string
}

/** What one version of the annotators made of a reading, counting from the day `as_of` where one was given. */
export interface AnnotationRow {
  /** Made from what the annotations depend on: reading, version, day. */
  id: string
  reading: string
  annotator: string
  as_of: string
  json: string
}

/** Which reading and annotations of a source count now. */
export interface DocumentRow {
  id: string
  sha256: string
  reading: string
  annotation: string
  as_of: string
  /** As stated, or the id. */
  title: string
  /** The stated day of publication, `''` when there is none. */
  published: string
  /** Whether its digest is made of these annotations (1) or not (0). */
  digested: number
  /** Whether it is kept what this reading teaches of its host (1) or not (0). */
  learnt: number
}

/** A sentence, or a block without sentences, as it can be searched for. `begins`/`ends` in UTF-16 code units. */
export interface PassageRow {
  document: string
  begins: number
  ends: number
  words: string
}

/** A passage with what it can be narrowed down to: see `tagOf`. */
export interface TaggedPassage extends PassageRow {
  /** With blanks between them. */
  tags: string
}

/** A passage under its number: see `placed`. */
export interface PlacedPassage extends TaggedPassage {
  id: number
}

/** What a passage can be found by beside its words: that of the document that begins there. */
export interface FacetRow {
  document: string
  begins: number
  /** `speaker`, `place`, `figure`. */
  kind: string
  /** Without case, accents and marks: what is compared. */
  folded: string
  /** As the document has it. */
  name: string
}

/** What grouping into stories needs to know of a document, and which text it has. */
export interface DigestRow {
  document: string
  /** The annotations that it was made of. */
  made_of: string
  /** What the document is called in the index of follow-ups. */
  number: number
  /** Its slot; null until the digest is made anew, where an earlier Stemma made it. */
  text: number | null
  json: string
}

/** What the copy index holds of a text, once for all documents that have it. */
export interface TextRow {
  /** What it is called there. */
  slot: number
  /** Made from its words: see `textNumber`. */
  number: number
  /** How many it has. */
  fingerprints: number
  /** How far two documents that have it are copies; 0 where it is too short to say. */
  own: number
  /** Of its words, 4 bytes each. */
  codes: Uint8Array
}

/** That a text has a fingerprint, and in which stretch. */
export interface FingerprintRow {
  hash: number
  text: number
  place: number
}

/** That a commitment of a document stands under a key. */
export interface PledgeKeyRow {
  hash: number
  number: number
  commitment: string
}

/** That a document tells something under a key. */
export interface TellingKeyRow {
  hash: number
  number: number
}

/** That the document `later` has a key of a commitment, and may tell what became of it. */
export interface FollowUpRow {
  number: number
  commitment: string
  later: number
  hash: number
}

/** That the text of a number has a run of words. */
export interface RunRow {
  run: number
  number: number
}

/** Two texts that share passages, the lower slot first, and how far they are copies. */
export interface OverlapRow {
  a: number
  b: number
  likeness: number
  /** How many of the fingerprints that they share may become too common before the two must be looked at again. */
  spare: number
}

/** A host, and whether its furniture may have changed since its pages were compared with it (1) or not (0). */
export interface HostRow {
  host: string
  stale: number
}

/** What a document teaches of its host; `host` is `''` where it has no address. */
export interface HostPageRow {
  document: string
  host: string
  /** The same for all versions of a page. */
  page: string
  /** The reading of the document by itself. */
  plain: string
  /** The reading that counts: the same, or the one without the host's furniture. */
  reading: string
  /** The furniture that it was last compared with. */
  known: string
  /** Codes of its blocks and of its most frequent words, 4 bytes each. */
  blocks: Uint8Array
  subject: Uint8Array
}

/** A story of today, and which report is its. */
export interface StoryRow {
  id: string
  report: string
  /** The latest day that it states, `''` when there is none. */
  latest: string
}

/** What collating made of one story. */
export interface ReportRow {
  /** Made from what the report depends on: the story, its members' annotations, the version. */
  id: string
  /** Made from what collating it depends on: its members' annotations, the version. */
  collated: string
  json: string
  summary: string
}

export interface MembershipRow {
  story: string
  document: string
}

/** What a reader decided (this is one story, these two are not the same man). Rows are never changed or removed. */
export interface DecisionRow {
  id: string
  /** Of the verdict. */
  kind: string
  /** The first document that it is about. */
  subject: string
  json: string
}

/** Which documents a decision is about. */
export interface DecisionSubjectRow {
  document: string
  decision: string
}

/** Small facts of the library itself: `revision` (counts changes), `grouped` (what the stories were made of). */
export interface StateRow {
  name: string
  value: string
}

/** Somebody who may use the library from elsewhere. */
export interface AccountRow {
  name: string
  /** In the PHC string format. */
  password: string
  /** With blanks between them. */
  scopes: string
  made: string
}

/** A session or a token. */
export interface CredentialRow {
  /** SHA-256 of the secret, which is not kept. */
  hash: string
  kind: string
  account: string
  label: string
  scopes: string
  made: string
  expires: string
}

/** An order to add sources that any worker may carry out. */
export interface AdditionRow {
  id: string
  /** In the order in which they were made, from 1. */
  number: number
  /** That it was made under, to know it again; `''` for none. */
  key: string
  /** Of what is ordered. */
  digest: string
  as_of: string
  /** Addresses, or the name of the file, as a JSON list. */
  inputs: string
  state: string
  because: string
}

/** What is left to do of an order: a job of its own. */
export interface AdditionPartRow {
  addition: string
  number: number
  /** `address`, `packed`, `source`; `obtained` where only the order's end is left. */
  kind: string
  /** How the bytes were obtained, or the address as the name: JSON. */
  sighting: string
  bytes: Uint8Array
  /** How many of the sources in it are told of already. */
  told: number
  job: string
  /** The number of the worker that has it in hand, 0 for none. */
  taken_by: number
}

export interface AdditionStepRow {
  addition: string
  number: number
  json: string
}
