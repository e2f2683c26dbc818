const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Forms of address that only stand before a person's name. */
export const HONORIFICS =
  words(`mr mrs ms miss mx dr prof sir dame lord lady sheikh shaikh hon rev fr imam ayatollah
  maulana mullah rabbi pope sultan emir emperor empress sens reps messrs drs king queen prince princess duke duchess baron baroness count
  countess earl tsar sri shri haji hajj hajji madam madame monsieur mme herr frau señor senor señora don doña sra capt
  captain col colonel cpl corporal gen general lt lieutenant maj major sgt sergeant pvt private adm admiral cmdr
  commander brig brigadier marshal officer detective inspector constable superintendent sen rep gov pres pastor father
  sister brother bishop archbishop cardinal deacon monsignor reverend alhaji alhaja hajia malam mallam barr engr adv datuk dato
  tengku smt shrimati pandit swami comrade cde amb atty cllr igp dig dgp adgp`)

/** Heads of offices and occupations that newspapers set before (or after) a name; lower case, singular. */
export const ROLES =
  words(`president minister premier taoiseach tanaiste chancellor secretary secretary-general governor mayor senator
  congressman congresswoman representative deputy lawmaker legislator councillor councilman councilwoman councilor
  commissioner ambassador envoy consul diplomat chairman chairwoman chairperson chair chief head leader boss director
  director-general manager executive ceo cfo coo cto founder co-founder cofounder owner officer official spokesman spokeswoman spokesperson
  aide adviser advisor attorney lawyer solicitor barrister prosecutor judge justice magistrate sheriff coroner marshal
  commander general colonel captain admiral lieutenant major sergeant brigadier inspector superintendent detective
  constable analyst economist strategist expert scientist researcher professor lecturer historian biologist
  epidemiologist physicist astronomer chemist psychologist sociologist anthropologist engineer architect doctor surgeon
  physician nurse teacher principal headteacher dean rector provost principal editor journalist reporter correspondent
  columnist broadcaster anchor author writer novelist poet playwright singer songwriter rapper musician guitarist
  drummer composer conductor actor actress comedian filmmaker producer artist painter photographer designer model coach
  trainer striker defender midfielder goalkeeper quarterback pitcher forward player footballer cricketer skipper
  sprinter swimmer boxer golfer jockey champion activist campaigner organiser organizer volunteer dissident militant
  rebel warlord whistleblower businessman businesswoman entrepreneur billionaire tycoon investor trader banker broker farmer
  resident witness survivor neighbour neighbor driver pilot astronaut cosmonaut soldier veteran firefighter policeman
  king queen prince princess emperor sultan emir sheikh pope cardinal archbishop bishop imam ayatollah cleric rabbi
  pastor priest whip treasurer speaker ombudsman auditor comptroller candidate nominee strongman dictator vice-president
  founder-president undersecretary counsellor counselor negotiator mediator regulator trustee governor-general supremo
  chief-of-staff congressperson superstar frontman vocalist technician planner specialist consultant administrator advocate
  coordinator co-ordinator organist prime-minister patriarch premier-designate president-elect opener bowler batsman`)

/** Words that stand inside a role before its head ("acting prime minister", "deputy foreign minister"); lower case. */
export const ROLE_MODIFIERS =
  words(`acting prime vice deputy assistant associate former ex ex- then outgoing incoming interim
  caretaker founding current late senior junior chief executive foreign interior defence defense finance justice health
  education environment energy trade transport labour labor agriculture culture sports tourism home national security intelligence state
  federal regional provincial local city county municipal general attorney press managing financial operating technical
  technology marketing medical military police fire army navy naval air force opposition party government parliamentary parliament presidential
  royal supreme high court district committee council commission cabinet union business community religious spiritual
  veteran retired disgraced ousted jailed exiled elected detained deposed embattled longtime long-time lead leading head team
  research science policy political campaign communications media news sports foreign economic economy human rights civil
  development planning public information affairs housing social science crown under permanent special envoy election
  independent democratic republican conservative liberal socialist communist labour green far-right left-wing
  right-wing centrist human-rights homeland co new first second third visiting presiding commanding ruling sitting speaker house minority majority
  senate congressional budget bank central market markets fund investment sales product design game club football cricket
  rugby basketball baseball tennis soccer assembly legislative budget water oil gas mining digital`)

/** Words that open an apposition of office after a name: "Ann Lee, the head of …". */
export const ROLE_OPENERS = words(`the a an its their his her former acting then current`)
