/** Words that direct and indirect speech put for one another, a group a line: persons, tenses of auxiliaries, nearness. */
const ALIKE = `
i me we us you he him she her they them it
my our your his their its mine ours yours theirs
myself ourselves yourself himself herself itself themselves
am is are was were be been being 'm 're
have has had having 've
do does did
will would 'll 'd shall should
can could ca
may might
not n't
this that these those
today day
`

/** The group's word for each of them. */
export const SPOKEN_ALIKE: ReadonlyMap<string, string> = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
)

/** Words of the first and second person: running text that has them is somebody's speech, printed without marks. */
export const SPEECH_PERSON = /\b(?:i|me|my|we|us|our|you|your)\b/i
