/** What a script makes from what it has made before. */
export interface Stage {
  name: string
  /** Whether it is a table of the result. */
  table?: boolean
  says: string
  select: string
}

/** Longest string of a line, in characters: Spark's own limit is below that of a document. */
const LONGEST = 512 * 1024 * 1024

/**
 * Runs a program over the column `line` of `from`, whose lines it answers with lines of JSON, and gives these as columns.
 * A line that is not of the columns ends the run: nothing is lost in silence. Only JSON passes, which escapes tabs and
 * line ends.
 */
export function transformed(program: string, from: string): (columns: string) => string {
  const format = "ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t'"
  return (columns) => `SELECT row.* FROM (
    SELECT from_json(line, ${literal(columns)}, map('mode', 'FAILFAST', 'maxStringLen', '${LONGEST}')) AS row
    FROM (
      SELECT TRANSFORM(line) ${format}
      USING ${literal(program)} AS (line STRING) ${format}
      FROM (${from})
    )
  )`
}

/** A string of Spark SQL, where a backslash escapes. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
