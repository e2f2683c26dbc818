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
  countries: PackedCountry[]
  /** Codes of first-level areas, `US.TX`. */
  admins: string[]
  /** Last parts of codes of second-level areas, `001`. */
  admin2Codes: string[]
  nameBytes: number
}

/** One record as the packer hands it over. */
export interface GazetteerRecord {
  name: string
  kind: number
  id: number
  country: number
  admin: number
  latitude: number
  longitude: number
  population: number
}

export interface PackedGazetteer extends GazetteerHead {
  name(record: number): string
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

/** Packs the head and the records; the same input gives the same bytes. */
export function pack(
  head: Omit<GazetteerHead, 'count' | 'nameBytes'>,
  records: GazetteerRecord[],
): Uint8Array {
  const names = Buffer.from(records.map((record) => `${record.name}\n`).join(''), 'utf8')
  const headBytes = Buffer.from(
    JSON.stringify({ ...head, count: records.length, nameBytes: names.length }),
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
  ])
}

/** Reads what `pack` wrote; names stay bytes until they are asked for. */
export function unpack(bytes: Buffer): PackedGazetteer {
  const headLength = bytes.readUInt32LE(0)
  const head: GazetteerHead = JSON.parse(bytes.toString('utf8', 4, 4 + headLength))
  const { count, nameBytes } = head
  const names = bytes.subarray(4 + headLength, 4 + headLength + nameBytes)
  const starts = new Uint32Array(count + 1)
  for (let record = 1, at = names.indexOf(NEWLINE); record <= count; record += 1) {
    starts[record] = at + 1
    at = names.indexOf(NEWLINE, at + 1)
  }
  let position = 4 + headLength + nameBytes
  const column = (width: number): Uint32Array => {
    const values = new Uint32Array(count)
    for (let plane = 0; plane < width; plane += 1) {
      for (let i = 0; i < count; i += 1, position += 1) {
        values[i] = (values[i] ?? 0) + (bytes[position] ?? 0) * 2 ** (8 * plane)
      }
    }
    return values
  }
  const kinds = Uint8Array.from(column(1))
  const country = Uint8Array.from(column(1))
  return {
    ...head,
    name: (record) => names.toString('utf8', starts[record], (starts[record + 1] ?? 1) - 1),
    kinds,
    country,
    admin: column(ADMIN_WIDTH),
    ids: column(ID_WIDTH),
    latitudes: Int32Array.from(column(DEGREE_WIDTH), (value) => value - 9_000),
    longitudes: Int32Array.from(column(DEGREE_WIDTH), (value) => value - 18_000),
    populations: column(POPULATION_WIDTH),
  }
}
