/** Sentences of eleven words that no other topic has. */
export const sentences = (topic: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    Array.from({ length: 11 }, (__, word) => `${topic}${((at * 11 + word) * 37).toString(26)}`).join(' '),
  ).map((said) => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`)

const WIRE = sentences('wire', 24)

/** A wire story as so many clients print it: the words are the same, the white space is each one's own. */
export const printed = (count: number): string[] =>
  Array.from({ length: count }, (_, client) =>
    WIRE.join(client % 2 === 0 ? ' ' : '\n').concat(' '.repeat(client % 7), '\n'.repeat(client / 7)),
  )

/** The same as so many desks edit it: one word in twelve is the desk's own, at another place in each copy. */
export const edited = (count: number): string[] =>
  Array.from({ length: count }, (_, desk) =>
    WIRE.join(' ')
      .split(' ')
      .map((word, at) => ((at * 7 + desk * 5) % 12 === 0 ? `desk${desk}word${at}` : word))
      .join(' '),
  )

/** A report of something else that holds two sentences of the story. */
export const foreign = (topic: string): string =>
  [...sentences(topic, 9), ...WIRE.slice(9, 13), ...sentences(`${topic}more`, 9)].join(' ')
