const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words right before "over" that call for a length, so that "over two days" is more than two days. */
export const LENGTH_CALLERS: ReadonlySet<string> = words(`
  for in of after within than by and or to at with a an the is are was were be been being
  take takes took taken taking last lasts lasted lasting spend spends spent spending wait waits waited waiting
  serve serves served serving live lives lived living work works worked working stay stays stayed staying
  need needs needed needing require requires required requiring
`)

/** What is spread over a time: changes, payments and plans, as nouns and as verbs. */
export const CHANGES: ReadonlySet<string> = words(`
  raise raises rise rises rose risen rising hike hikes increase increases increased increasing gain gains gained growth grow grew grown growing
  cut cuts cutting fall falls fell fallen falling drop drops dropped decline declines declined decrease decreases decreased loss losses lost
  pay paid payment payments instalments installments invest invested investment investments spending loan loans deal contract plan package
  spread phased stretched averaged repaid reduced doubled tripled halved shrank shrunk slipped jumped surged soared climbed tumbled
  killed died deaths arrested arrests held built
`)
