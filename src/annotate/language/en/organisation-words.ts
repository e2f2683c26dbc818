const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Head words of organisations; lower case. One of them as a word of a capitalised name makes it an organisation. */
export const ORGANISATION_HEADS =
  words(`academy administration agency airlines airways alliance army assembly associates
  association authority bank bar-association board brigade broadcasting brothers bureau cabinet campaign caucus center
  centre centers centres chamber charity church clinic club coalition college command commission committee community
  company confederation conference congress consortium consulate cooperative corp corporation corps council court
  department directorate division duma embassy enterprises exchange faculty federation fellowship force forces forum foundation
  front fund gazette government group guard guild herald holdings hospital house inc incorporated industries
  initiative inspectorate institute institution institutions international journal laboratories laboratory labs league
  legion library llc llp ltd limited magazine media military ministry mission movement museum navy network news newspaper
  observatory office orchestra organisation organization panel parliament partners partnership party patrol pharmaceuticals plc
  police politburo post press productions records regiment registry reserve resistance restaurant school secretariat senate
  seminary service services society squad squadron staff studio studios symphony syndicate systems team
  lines railways railway waterways shipping ferries canals ports courier chronicle examiner inquirer echo observer
  globe guardian dispatch
  technologies telegraph television theatre theater times treasury tribune tribunal troupe trust union united university
  watch ventures works workers athletic rovers wanderers hotspur airlines motors electronics software energy petroleum oil
  insurance securities capital investments bancorp ag gmbh sa nv spa oyj ab asa bhd pte pty co`)

/** Of those, words that make an organisation only as the last word or before "of"/"for" ("Green Party", "White House"). */
export const WEAK_ORGANISATION_HEADS =
  words(`bar center centre house force forces post times watch works oil energy
  capital united co international community front mission sa ab ag news team school church hospital library restaurant
  theatre theater court hotel office staff records trust service services group limited athletic workers press media
  conference campaign church exchange command house club society lines echo observer globe guardian dispatch ports canals shipping`)

/** Organisation heads that take "of …" or "for …" ("Ministry of Health and Welfare", "Centers for Disease Control"). */
export const HEADS_WITH_COMPLEMENT =
  words(`academy administration agency alliance association assembly authority bank board
  brotherhood bureau center centre centers centres chamber church college commission committee community company
  confederation conference congress corps council court department directorate division embassy faculty federation
  forum front foundation fund group guild house institute institutes institution international league library ministry
  movement museum office order organisation organization parliament party school secretariat senate society supreme
  university union army association front people republic kingdom state states gulf bay cape isle isles strait sea
  province city district university county commonwealth island islands straits duchy emirate sultanate principality
  battle treaty duke register journal observatory tribunal network knights daughters sons friends doctors reporters`)

/** Organisations that are known by one word or a bare acronym and could be taken for something else. */
export const KNOWN_ORGANISATIONS =
  words(`nato un unesco unicef unhcr who wto imf eu opec asean apec csto osce icc icj iaea
  fbi cia nsa doj dod epa fda cdc nih nasa noaa fcc ftc irs dea atf bbc cnn abc nbc cbs pbs npr msnbc afp ap reuters tass
  interfax xinhua itar-tass ria bloomberg google microsoft apple facebook twitter amazon youtube wikipedia intel ibm
  samsung sony toyota honda nissan hyundai volkswagen bmw daimler siemens boeing airbus lockheed gazprom rosneft lukoil
  exxon exxonmobil kremlin ryanair easyjet gardai gardaí chevron bp shell total enron walmart starbucks mcdonald's nike disney netflix tesla spacex uber
  huawei alibaba tencent nokia ericsson oracle cisco goldman citigroup hsbc barclays ubs jpmorgan deloitte kpmg pfizer
  moderna astrazeneca novartis roche merck bayer congress senate parliament pentagon kremlin knesset bundestag duma
  interpol europol frontex greenpeace oxfam hamas hezbollah fatah isis isil taliban boko al-qaeda al-shabaab farc eta ira plo pkk ypg
  wikinews wikimedia fifa uefa nfl nba nhl mlb fia ioc ecb fed opcw ohchr unrwa usaid dhs tsa ice nypd lapd idf irgc
  sec gop dnc rnc aclu naacp nra mit ucla usc nyu harvard stanford yale princeton oxfam yahoo ebay paypal linkedin instagram tiktok whatsapp`)

/**
 * Firms whose name ends in a possessive ending ("Moody's"), without it; keys as of `nameKey`. None that is a given name ("Wendy's"), of
 * which the text has to show it.
 */
export const NAMED_WITH_S: ReadonlySet<string> = new Set(
  `moody,macy,sotheby,christie,mcdonald,dillard,kohl,lowe,sainsbury,domino,arby,hardee,applebee,kellogg,cadbury,bloomingdale,
  popeye,harrod,selfridge,debenham,nando,bonham,zaxby,cabela,menard,papa john,ben & jerry,ben jerry,standard & poor,standard
  poor,trader joe,jimmy john,jersey mike,marie callender,fuddrucker,bojangle,wetherspoon,haldiram,jollibee`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
)
