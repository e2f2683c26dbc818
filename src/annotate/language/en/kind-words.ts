const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that stand right before the name of a body of that kind: "the union IF Tarn", "chipmaker Orrery". */
export const BODY_NOUNS =
  words(`agency airline automaker bank brewer brewery broadcaster builder carmaker carrier charity
  chipmaker company conglomerate daily developer drugmaker firm grocer housebuilder insurer label lender magazine maker
  manufacturer miner network newspaper nonprofit planemaker platform producer publisher retailer shipbuilder startup
  start-up steelmaker supermarket supplier tabloid union utility watchdog website weekly`)

/** What a company has: "shares in Orrery", "analysts at Orrery". The preposition is the value. */
export const COMPANY_RELATIONS: ReadonlyMap<string, string> = new Map([
  ['shares', 'in'],
  ['stake', 'in'],
  ['shareholders', 'in'],
  ['shareholder', 'in'],
  ['analysts', 'at'],
  ['analyst', 'at'],
  ['economist', 'at'],
  ['economists', 'at'],
  ['strategist', 'at'],
])

/** What a company has: "Orrery's shareholders", "Orrery's chief executive". */
export const COMPANY_POSSESSIONS = words(
  `shares shareholders subsidiary subsidiaries headquarters board chairman chairwoman ceo shareprice profits turnover stock`,
)

/** Players and trainers, whose club stands before: "Tarnfield striker Ann Reed". */
export const PLAYERS = words(
  'striker midfielder defender goalkeeper keeper winger forward playmaker full-back fly-half scrum-half quarterback pitcher coach manager captain boss',
)

/** Storms that have names. */
export const STORMS = words('storm hurricane typhoon cyclone')
