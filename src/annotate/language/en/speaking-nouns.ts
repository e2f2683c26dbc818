const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Common nouns of bodies that speak with one voice ("the fire brigade said"); lower case, singular or mass. */
export const INSTITUTIONS = list(`
  administration agency airline airport alliance army bloc coalition coastguard junta military militia regime arm assembly association authority automaker bank base board brand brewery
  brigade broadcaster bureau business cabinet campaign carmaker carrier centre center chain chamber charity chipmaker church city
  clinic club college command commission committee community company conference congress consortium contractor
  corporation council county court courthouse daily delegation department developer division drugmaker embassy employer exchange
  family federation firm force foundation fund garrison government group hospital household housebuilder industry inquiry institute
  institution insurer investigation jail jury league legislature lender library lobby magazine maker manufacturer media mill
  ministry mission journal monastery mosque movement museum navy network newspaper office operator opposition organisation organization
  outlet outfit palace panel paper parish parliament party patrol planemaker plant platform port practice precinct presidency
  press prison prosecution publisher regiment regulator restaurant retailer school secretariat senate service shipyard
  shop society squad staff startup start-up station store studio supplier syndicate synagogue team theatre theater
  town treasury tribunal trust union university utility village watchdog wing wire workforce zoo`)

/** Of those, what the other word may also name: "the union" may be an association. Each line is one kind of body. */
export const BODIES_OF_ONE_KIND: readonly ReadonlySet<string>[] = [
  list(
    'company firm corporation business corp inc ltd llc plc co gmbh ag ab oyj asa spa nv bv incorporated limited enterprises industries',
  ),
  list('company firm carrier airline airlines airways lines railways ferries'),
  list(
    'company firm holdings group partners ventures motors systems technologies electronics pharmaceuticals',
  ),
  list('union association federation brotherhood'),
  list(
    'newspaper paper daily times post gazette herald tribune journal chronicle courier echo observer examiner guardian',
  ),
  list('agency administration bureau service directorate inspectorate'),
  list('university college institute'),
  list('network broadcaster channel television broadcasting radio'),
  list('party'),
  list('team club united athletic rovers'),
  list('charity foundation trust'),
  list('watchdog regulator commission authority'),
  list('force police constabulary'),
  list('bank lender bancorp'),
  list('court tribunal'),
]

/** Nouns for a body of which there are many kinds, and those kinds; `any` where it may be said of every body. */
export const BROAD_BODIES: ReadonlyMap<string, ReadonlySet<string> | 'any'> = new Map<
  string,
  ReadonlySet<string> | 'any'
>([
  ...['company', 'firm', 'business'].map(
    (noun) =>
      [
        noun,
        list(`airline brewery carmaker automaker chipmaker drugmaker planemaker carrier chain contractor developer
          housebuilder insurer lender bank maker manufacturer operator plant publisher retailer start-up startup studio
          supplier utility corp inc ltd llc plc co gmbh ag ab oyj asa spa nv bv group holdings industries enterprises
          motors systems technologies electronics pharmaceuticals airlines airways lines railways ferries`),
      ] as const,
  ),
  ['operator', list('company firm carrier airline ferries railways lines utility contractor')],
  ['developer', list('company firm housebuilder contractor')],
  ['club', list('team side united athletic rovers')],
  ['team', list('club side united athletic rovers')],
  ['group', 'any'],
  ['organisation', 'any'],
  ['organization', 'any'],
])

/** People named by what they are, in the plural or as a mass. Regular plurals of roles need no line here. */
export const GROUPS = list(`
  police people sides parties insurgents gunmen separatists jihadists residents officials authorities witnesses eyewitnesses firefighters firemen rescuers medics paramedics
  neighbours neighbors families relatives parents children women men students teachers doctors nurses workers staff
  employees villagers locals townspeople islanders fishermen farmers drivers passengers survivors victims protesters
  demonstrators activists campaigners critics supporters opponents allies aides advisers advisors analysts experts
  scientists researchers economists historians observers lawyers prosecutors investigators detectives inspectors
  troops soldiers rebels militants lawmakers legislators senators councillors ministers diplomats democrats republicans
  conservatives liberals voters citizens consumers customers shareholders investors traders organisers organizers
  volunteers journalists reporters editors colleagues friends fans owners bosses executives managers directors leaders
  spokesmen spokeswomen spokespeople businessmen businesswomen businesspeople policemen congressmen crew crews
  countries nations states surrogates public opposition unions companies ministries agencies governments tenants landlords migrants refugees pilots captains
  counsel sources insiders members youths girls boys majority`)

/** Single persons named by what they are, beside roles and words in -er, -or, -ist, -ian, -man, -woman. */
export const PERSONS = list(`
  man woman boy girl father mother dad mum mom mam gran nan grandad grandma hubby paramedic medic hero toddler tot mate pal son daughter brother sister husband wife widow widower uncle aunt cousin nephew
  niece ex surrogate grandfather grandmother grandson granddaughter child teenager youth friend colleague critic ally rival aide
  guest patient student pupil tenant migrant refugee victim suspect defendant plaintiff complainant accused
  native veteran pensioner retiree nun monk priest chef clerk cook expert fan guard keeper parent partner person
  relative resident scholar source insider thief official mp member businessperson citizen
  hostage captive detainee inmate pilgrim athlete tourist recruit conscript cadet infant baby toddler adult nurse pilot cyclist`)

/** What bears words and does not speak itself: the one who made it does. Lower case. */
export const DOCUMENTS = list(`
  account accounts ad ads advertisement agenda agreement analysis announcement article articles assessment audit banner bill
  biography blog brief briefs book books briefing bulletin caption census chart charter check checks clip column complaint constitution
  contract count data database decree diary dispatch document documents draft editorial editorials email emails
  e-mail e-mails estimate estimates evidence exhibit figures file files filing filings film finding findings footage
  forecast forecasts guide guidelines headline indictment information interview invitation invoice invoices
  label law laws lawsuit leaflet letter letters list lists log logs manifesto manual map maps memo memoir
  memoirs memos message messages minutes note notes notice numbers op-ed order page papers petition photo
  photos pitch placard poll polling polls post posts poster posters proposal profile projections record recording
  recordings records register release report reports research resolution review reviews rule rules ruling rumor rumors
  rumour rumours schedule script series show sign signs site slide slides submission speech statement statements statistics story
  stories studies study subpoena suit summary survey surveys tape tapes testimony text texts timetable title transcript
  transcripts treaty tweet tweets verdict version video videos warrant website`)

/** Endings of nouns for somebody who does something. */
export const AGENT_ENDING = /(?:[a-z]{2}(?:er|or|ist|ian|ant|eer)|man|woman|person|keeper|maker)$/
/** Nouns with such an ending that are nobody. */
export const NOT_AGENTS = list(`
  matter murder manslaughter slander blunder plunder cancer supper hammer bladder number order letter answer paper water weather winter summer power corner river tower center quarter chapter
  dinner border cover computer counter disorder disaster error factor fever former laughter layer ladder manner
  motor offer order other poster slaughter rather remainder shelter shoulder soccer 
  super sweater thunder timber trigger whether wonder floor door labor labour horror terror mirror tumor harbour harbor
  color colour flavor favor behavior behaviour interior exterior humor armor elevator calculator christian restaurant
  instant distant important relevant plant grant want giant elephant warrant covenant brilliant pleasant
  vector sector tractor reactor meter filter gender december september october november newsletter
  register charter career list twist wrist mist fist checklist barrier banner flyer chamber
  after under over never later earlier sooner higher lower larger greater better either neither however
  merger takeover makeover changeover handover turnover hangover transfer theater theatre liter litre scooter ladder rubber copper silver
  whisper prayer ether cinder encounter quarter copter laser server printer router browser sensor monitor conveyor corridor razor vapor
  moreover hunger anger danger finger trailer oyster lobster freighter steamer cruiser tanker container helicopter`)
