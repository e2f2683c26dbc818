/**
 * The layout of `data/gazetteer.bin` before compression: four bytes with the length of a JSON head, the head, then
 * one column after another for `count` records in order of their keys. Numbers are little-endian; columns of wide
 * numbers are split into byte planes (all lowest bytes, then all second bytes, …), which compress far better.
 */
export interface PackedCountry {
  code: string
  name: string
  names: string[]
  demonyms: string[]
}

export interface GazetteerHead {
  count: number
  /** How many other names follow the records. */
  otherCount: number
  countries: PackedCountry[]
  /** Codes of first-level areas, `US.TX`. */
  admins: string[]
  /** Last parts of codes of second-level areas, `001`. */
  admin2Codes: string[]
  nameBytes: number
  otherBytes: number
}

/** One record as the packer hands it over. */
export interface GazetteerRecord {
  name: string
  kind: number
  /** GeoNames id; 0 where it is not known. Of a second-level area the index of its code. */
  id: number
  country: number
  admin: number
  latitude: number
  longitude: number
  population: number
}

/** Another name of a record: in another language, an older one. */
export interface OtherName {
  name: string
  record: number
}

export interface PackedGazetteer extends GazetteerHead {
  name(record: number): string
  otherName(index: number): string
  /** Record of each other name. */
  others: Uint32Array
  kinds: Uint8Array
  country: Uint8Array
  admin: Uint32Array
  ids: Uint32Array
  latitudes: Int32Array
  longitudes: Int32Array
  populations: Uint32Array
}

const NEWLINE = 10

function planes(values: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(values.length * width)
  values.forEach((value, i) => {
    for (let plane = 0; plane < width; plane += 1) {
      bytes[plane * values.length + i] = (value >>> (8 * plane)) & 255
    }
  })
  return bytes
}

const ADMIN_WIDTH = 2
const DEGREE_WIDTH = 2
const ID_WIDTH = 3
const POPULATION_WIDTH = 4
const RECORD_WIDTH = 3

/** Packs the head, the records and their other names; the same input gives the same bytes. */
export function pack(
  head: Omit<GazetteerHead, 'count' | 'otherCount' | 'nameBytes' | 'otherBytes'>,
  records: GazetteerRecord[],
  others: OtherName[],
): Uint8Array {
  const lines = (list: readonly { name: string }[]): Buffer =>
    Buffer.from(list.map(({ name }) => `${name}\n`).join(''), 'utf8')
  const names = lines(records)
  const otherNames = lines(others)
  const headBytes = Buffer.from(
    JSON.stringify({
      ...head,
      count: records.length,
      otherCount: others.length,
      nameBytes: names.length,
      otherBytes: otherNames.length,
    }),
    'utf8',
  )
  const length = Buffer.alloc(4)
  length.writeUInt32LE(headBytes.length)
  const column = (value: (record: GazetteerRecord) => number, width: number): Uint8Array =>
    planes(records.map(value), width)
  return Buffer.concat([
    length,
    headBytes,
    names,
    column((record) => record.kind, 1),
    column((record) => record.country, 1),
    column((record) => record.admin, ADMIN_WIDTH),
    column((record) => record.id, ID_WIDTH),
    column((record) => Math.round(record.latitude * 100) + 9_000, DEGREE_WIDTH),
    column((record) => Math.round(record.longitude * 100) + 18_000, DEGREE_WIDTH),
    column((record) => record.population, POPULATION_WIDTH),
    otherNames,
    planes(
      others.map(({ record }) => record),
      RECORD_WIDTH,
    ),
  ])
}

/** Where each of `count` lines begins, and one past the last. */
function lineStarts(bytes: Buffer, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  let line = 1
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== NEWLINE) continue
    starts[line] = at + 1
    line += 1
  }
  return starts
}

/** Reads what `pack` wrote; names stay bytes until they are asked for. */
export function unpack(bytes: Buffer): PackedGazetteer {
  const headLength = bytes.readUInt32LE(0)
  const head: GazetteerHead = JSON.parse(bytes.toString('utf8', 4, 4 + headLength))
  const { count, nameBytes, otherCount, otherBytes } = head
  let position = 4 + headLength
  const names = (size: number, lines: number): ((line: number) => string) => {
    const part = bytes.subarray(position, position + size)
    position += size
    const starts = lineStarts(part, lines)
    return (line) => part.toString('utf8', starts[line], (starts[line + 1] ?? 1) - 1)
  }
  const column = (width: number, size = count): Uint32Array => {
    const values = new Uint32Array(size)
    for (let plane = 0; plane < width; plane += 1) {
      const part = bytes.subarray(position, position + size)
      const factor = 2 ** (8 * plane)
      for (let i = 0; i < size; i += 1) values[i] = (values[i] ?? 0) + (part[i] ?? 0) * factor
      position += size
    }
    return values
  }
  // In the order in which `pack` wrote them.
  const name = names(nameBytes, count)
  const kinds = Uint8Array.from(column(1))
  const country = Uint8Array.from(column(1))
  const admin = column(ADMIN_WIDTH)
  const ids = column(ID_WIDTH)
  const latitudes = Int32Array.from(column(DEGREE_WIDTH), (value) => value - 9_000)
  const longitudes = Int32Array.from(column(DEGREE_WIDTH), (value) => value - 18_000)
  const populations = column(POPULATION_WIDTH)
  const otherName = names(otherBytes, otherCount)
  const others = column(RECORD_WIDTH, otherCount)
  return {
    ...head,
    name,
    otherName,
    others,
    kinds,
    country,
    admin,
    ids,
    latitudes,
    longitudes,
    populations,
  }
}
