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

/** Abbreviations of common nouns, which name nobody and no place. As written. */
export const COMMON_ABBREVIATIONS = words(
  `CCTV DNA RNA GDP GNP HIV GPS VAR MRI ICU CEO CFO COO CTO MP MPs PM TV DVD USB SUV SUVs IPO IPOs ETF ETFs NGO NGOs VAT PPE CPR
  ATM ATMs EV EVs AI PR HR UFO UFOs PTSD ADHD MoU FAQ FAQs PCR FIR SMS PDF LED CPI PMI GMT BST`,
)

/** Storms that have names. */
export const STORMS = words('storm hurricane typhoon cyclone')

/** What a company has or employs, and no person as a rule: "Dallow's workforce", "Dallow workers". */
export const COMPANY_OWNED = words(
  `shares share shareholders subsidiary subsidiaries headquarters board chairman chairwoman ceo profits turnover stock
  workforce workers employees staff customers suppliers creditors factory factories plant plants stores shops fleet ships
  revenue revenues sales dividend pension executive executives director directors founder owner owners parent spokesman
  spokeswoman spokesperson operations bid merger takeover arm unit division business`,
)

/** What a person has, and no body: "Dallow's widow". */
export const OWN_OF_PERSONS = words(
  `wife husband widow widower son daughter sons daughters mother father parents brother sister grandfather grandmother
  uncle aunt great-aunt nephew niece cousin fiancee partner children child family friends lawyer lawyers solicitor
  attorney barrister doctor death birth funeral body home house childhood career memoir autobiography arrest trial bail
  sentence conviction words face eyes voice hands`,
)

/** What a country or a town has: "Jordan's foreign minister". */
export const OWN_OF_PLACES = words(
  `minister premier president king queen monarch parliament capital border borders mayor governor
  ambassador embassy economy population people citizens residents streets suburbs coast harbour harbor port airport
  cathedral constitution independence`,
)

/**
 * Trades that companies have for the last word of their names and persons do not: "Dallow Dredging", "Garrick Marine". Words that are
 * surnames, too, are left out.
 */
export const COMPANY_TRADES = words(
  `dredging shipping mining logistics engineering construction contractors contracting foods brewing breweries distillery
  distillers homes properties estates marine offshore aerospace aviation pharma biotech biosciences therapeutics chemicals
  plastics textiles ceramics fisheries dairies timber haulage freight transport removals catering bakeries developments
  retail wholesale stores supermarkets hotels resorts casinos entertainment pictures films publishing printing packaging
  recycling renewables telecom telecoms semiconductors instruments robotics automation analytics consulting advisers
  solicitors leasing mortgages trading manufacturing refining shipbuilding shipyard shipyards steelworks foundry ironworks
  airways railways motors tyres furniture interiors fashions apparel footwear cosmetics toys sportswear jewellers
  booksellers outfitters stationers metals minerals resources petroleum gas energy electric water utilities broadcasting`,
)

/** Newspapers and broadcasters that are called like persons: with an article in their own language; keys as of `nameKey`. */
export const NEWSPAPERS: ReadonlySet<string> = new Set(
  `le monde,le figaro,le soir,le parisien,le temps,les echos,la croix,la libre,la presse,la tribune,la repubblica,la stampa,
  la nacion,la tercera,la jornada,la vanguardia,la razon,el pais,el mundo,el periodico,el universal,el comercio,el tiempo,el
  mercurio,il giornale,il messaggero,il foglio,il fatto quotidiano,il sole 24 ore,corriere della sera,der spiegel,der
  standard,der tagesspiegel,die zeit,die welt,die presse,das bild,de telegraaf,de standaard,de morgen,de volkskrant,het
  parool,het nieuwsblad,het laatste nieuws,o globo,o estado de s paulo,folha de s paulo,novaya gazeta,al jazeera,al
  arabiya,al ahram,asahi shimbun,yomiuri shimbun,mainichi shimbun,gazeta wyborcza,aftenposten,dagens nyheter,helsingin
  sanomat,suddeutsche zeitung,frankfurter allgemeine zeitung,neue zurcher zeitung`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
)
