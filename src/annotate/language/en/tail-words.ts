const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** What a reporter calls somebody's words, or a figure in them, when going on to say what others think of it. */
export const CLAIMS = list(
  'claim claims allegation allegations accusation accusations assertion assertions suggestion suggestions contention charge charges report reports account accounts statement statements version figure figures view result results argument characterization characterisation',
)

/** What others do to words, or refuse to do: forms of verbs, lower case. */
export const ANSWERING = list(
  'deny denies denied dispute disputes disputed reject rejects rejected dismiss dismisses dismissed refute refutes refuted contest contests contested contradict contradicts contradicted confirm confirms confirmed answered corroborated verified substantiated debunked questioned declined refused',
)

/** What one does who says no more than that. */
export const WITHHOLDING = lines(`
  declined
  refused
  gave no
  offered no
  provided no
  stopped short of
  did not (?:give|say|elaborate|name|specify|provide|offer|identify|explain|comment|suggest|mention)
  didn[’']t (?:give|say|elaborate|name|specify|provide|offer|identify|explain|comment|suggest|mention)
  would not (?:give|say|elaborate|name|specify|provide|offer|identify|comment)
  wouldn[’']t (?:give|say|elaborate|name|specify|provide|offer|identify|comment)`)

/** What hearers answer with. */
export const AUDIENCE = list(
  'boos jeers cheers applause laughter whistles criticism condemnation ire rebuke gasps',
)
