const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const keys = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((name) => name.trim().replace(/\s+/g, ' ')))

/** Letters before the name of a ship of a navy, a coast guard or a line. As written. */
export const SHIP_PREFIXES = words(
  'HMS HMAS HMCS HMNZS USS USNS USCGC RMS INS BRP KRI ROKS RFA MV M/V NRP LÉ PNS BAP TCG HNLMS HDMS HNoMS',
)

/** Vessels, right before whose name they stand: "the ferry Orlow Star". Not "boat" and "ship", behind which whoever sailed them is named as often. */
export const VESSELS = words(
  `ferry tanker supertanker frigate destroyer trawler freighter liner warship corvette cutter schooner ketch brig barge tugboat
  submarine yacht minesweeper icebreaker steamer steamship battleship gunboat lifeboat cruiser dreadnought galleon`,
)

/** What is called after the physician who described it: "Parkinson's disease". */
export const AFFLICTIONS = words(
  'disease syndrome lymphoma palsy chorea sarcoma dementia contracture thyroiditis encephalopathy ataxia tumour tumor',
)

/** Those whose name stands for them alone: "slowed Alzheimer's by a third". Keys as of `nameKey`, without the ending. */
export const BARE_AFFLICTIONS = keys('parkinson,alzheimer,crohn,hodgkin,tourette,asperger')

/** Heavenly bodies, which lie nowhere on the earth. */
export const HEAVENLY_BODIES = words('Earth Mars Venus Jupiter Saturn Uranus Neptune Pluto Moon')

/** Houses and bodies that are called after a person, by the last word of their names. */
export const HOUSES_OF_PERSONS = words(
  'Hospital University Museum Library Foundation Institute Theatre Theater School College Cathedral Orchestra Clinic Centre Center',
)

/** Prizes, contests, instruments and laws that are called so: no body, and nobody. */
export const THINGS_OF_PERSONS = words(
  'Prize Award Awards Trophy Medal Telescope Cup Open Championship Championships Festival Marathon Act Amendment Lecture Scholarship Fellowship',
)

/** Firms that are called like a person and hardly ever meant as one; keys as of `nameKey`. */
export const FIRMS_LIKE_PERSONS = keys(
  `morgan stanley,jp morgan,jpmorgan,j p morgan,merrill lynch,wells fargo,eli lilly,novo nordisk,pfizer,j sainsbury,philip morris,
  rolls royce,aston martin,harley davidson,mercedes benz,john deere,louis vuitton,hugo boss,jack daniel,johnnie walker,jim beam,
  credit suisse,booz allen hamilton,booz allen,dow jones,arthur andersen,bear stearns,fannie mae,freddie mac,sallie mae,ginnie mae,
  ofcom,ofgem,ofwat,ofsted,hewlett packard,lockheed martin,northrop grumman,morgan sindall,smith nephew,price waterhouse,marks spencer,procter gamble,ernst young,barnes noble,smith wesson,black decker,bang olufsen,pratt whitney,goldman sachs,
  lloyds,w h smith,wh smith,j crew,abercrombie fitch,sherwin williams,hyatt regency,taylor wimpey,legal general,balfour beatty,
  kraft heinz,rio tinto,jones lang lasalle,thomas cook,thomson reuters,wm morrison,d r horton,stanley black decker,
  wolters kluwer,ericsson,philips,heineken,michelin,peugeot,renault,citroen,porsche,bosch,thyssenkrupp`,
)

/** Works that have titles, right before which they stand: "the novel “The Salt Road”". */
export const WORKS = words(
  `novel film movie opera song album book play musical ballet series show memoir single painting sculpture exhibition poem documentary podcast
  game symphony drama comedy sequel prequel thriller autobiography biography essay anthem ballad track trilogy sitcom soap novella`,
)
