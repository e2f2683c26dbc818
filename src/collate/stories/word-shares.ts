/**
 * In what share of English news texts a word stands, in classes. Made by `training/words/count.ts` from the 840
 * texts of the training part of PolNeAR (2012 to 2016), forms as `termOf` gives them; names are left out. Words that are
 * in no row are rare.
 */
export const WORD_SHARES: readonly (readonly [number, string])[] = [
  [
    0.95,
    `
  a and as for has in is it of on that the to with`,
  ],
  [
    0.72,
    `
  about an are at be been but by candidate from had have he his more not one or out president presidential said state
  than their they this was what which who will would`,
  ],
  [
    0.49,
    `
  after against all also because before campaign can could do even first former going her him how if into its just
  last like made make many most national no now only other our over party people political she so some support them
  there think those time two up we week were when while year you`,
  ],
  [
    0.31,
    `
  according among another any asked attack back being between big both call called change come country did don't down
  during election far get go good group here including interview issue know leader long may me member million month
  much need never next nomination nominee number off own part percent point policy poll primary public question race
  recent right same say saying says secretary see senator should show since still such supporter take then these thing
  three through told very vote voter want way well where whether win work`,
  ],
  [
    0.19,
    `
  added again ago almost already around away become behind believe best better business came can't care case chief
  clear close comment conservative contest continue convention day days deal debate decision despite didn't director
  does doesn't doing done earlier early economic effort email end enough event ever every executive face fact federal
  few fight find found four front-runner full general give given got government governor great having held help
  himself hold home hope however idea important job keep kind later law lead leading least left less let likely line
  little live look lot major majority making matter mean media message might money my name nation nearly night office
  official often once past place plan politic position press private problem put real really recently record released
  remain report reported rival run running second security seen set several side something speech statement strong
  system talk they're though today too took top trying turn under us use used view we're went why without won working
  world wrote yet your`,
  ],
  [
    0.12,
    `
  able abstract account across action actually address administration adviser ahead aide allie along although alway am
  announced answer anyone anything appeal appear appeared attempt attention audience bad ban based battle became began
  beyond biggest billion billionaire black border bring build building calling candidacy cannot caucuse certainly
  chairman challenge chance children choice citizen city claim college coming community company concern conference
  congressional continued control countrie course court criticism crowd current decade delegate difference different
  difficult dollar each economy eight either elected else endorsed especially establishment everyone everything
  example expected experience failed fall familie family favor fear feel field figure final financial firm five focu
  follow following force foreign free friend further future gave getting ground growing half hand happen hard head
  health helped high higher history host hour husband immigrant immigration include increasingly independent
  information instead interest international isn't jobs key known large largely late latest leadership leave led legal
  level liberal life looking lost man manager meeting men middle military mind moment morning move movement must
  needed network note noted nothing offer open opponent opportunity order organization outside paid particularly pay
  perhap person personal play pledged policie politician possible potential power presidency presumptive primarie
  probably process program proposal provide raise raised rally rather reason received remark reporter represent
  response result rise risk role rule school seem seemed senior sent service showed showing sign significant similar
  six small social someone speak speaking spending spent spoke spokesman staff stage stand start started step stop
  story strategy suggested super supported supporting sure taken taking talking team television tell telling term
  terrorism terrorist themselve third thought threat together toward trade trail tried try turned tweet understand
  union until using vice victory video violence voice voted voting wanted war wasn't ways whom whose winning wins
  within woman women won't word worked worker wrong you're young`,
  ],
  [
    0.067,
    `
  ability above accept access accused acknowledged activist ad adding additional advantage advocate affair age agency
  agenda aggressive agree agreed agreement air allow allowed alone amount analyst appearance approach area aren't
  argue argued argument article ask asking attacked attacking attorney author average avoid backed backing ballot bank
  base beat becoming begin beginning benefit bid bigger bit board book break brought built businessman camp
  campaigning capital career cast caucu cause certain chair changed charge check choose cited civil class clearly
  closely closer coalition commitment common communication communitie companie compared concluded condition conducted
  conflict consider considered contender contrast conversation core cost create created credit criminal crisi critic
  critical criticized currently cut cycle data daughter death decide decided declared declined deep defeat defend
  defense degree democracy described detail development direct directly discuss discussion district document donation
  donor door doubt dozen draw drive easy editor effect electorate employee ended endorse endorsement energy ensure
  entering entire estate evening everybody evidence exactly exchange expand expect expert explain explained expressed
  faced facing fair familiar father favorite feeling fellow fighting finally finding floor focused followed form
  forward freedom front fund fundraising gain game generally generation gets giving global goal goes gone greater
  growth gun guy hall happened hasn't hate hear heard hearing heart herself hit holding huge hundred illegal image
  immediately impact incident included income increase individual industry influence inside instance investigation
  investment involved issued itself joined judge keeping kept killed labor lack larger largest lawmaker laws lawsuit
  lawyer leaving legislation letter list living local longer longtime looked lose losing loss love low lower margin
  mark market mass maybe mayor meant meanwhile measure meet mention met minority minute mistake mogul mostly moved
  moving multiple named near necessary negative neither newspaper nine nobody nominating none nuclear offered officer
  old ones online opening operation opinion oppose opposed opposition overall page parent particular partie passed
  path percentage performance period phone pick planned platform played playing pointed police politically polling
  poor popular population positive posted powerful practice present pressure pretty prevent previou previously price
  principle professor progressive project prominent promise proposed prospect protect provided publicly push pushed
  putting quickly quite radical radio raising rallie ran rate rating reach read ready reality referring reform refugee
  refused registered relationship release religion remaining remember repeatedly representative request require
  research resource respect respond responded responsible rest return revealed rhetoric rising room roughly safe saw
  scandal scheduled season seat secret secure seek seeking send sense serie seriou serve served server seven share
  shared shift shooting short shot shown signed simply single site situation solution somebody sometime son soon sort
  sought source speaker special specific speeche spend stake stance standard standing star statu stay strategist
  strength strongly struggle student subject success successful suggest summer superdelegate surprise survey swing
  target tax test thank thinking thousand throughout ties tone total tough town track traditional trouble true trust
  truth tweeted twice ultimately unlikely value veteran victim visit wage watch we've weapon weekend whatever whole
  widely wife willing winner worse wouldn't write year-old yes`,
  ],
  [
    0.037,
    `
  abortion abroad absolutely accusation achieve acknowledge acting active actor add addition admit admitted adopted
  ads advice advocacy afford afternoon agent aimed allegation alleged allowing ally alternative ambassador amid
  analysi anger angry announcement annual anonymity anti-trump anybody apparent apparently approval arguing arms aside
  assault asset attended available award aware backer background balance barely basi bear begun behalf behavior belief
  believed below bipartisan birth blame block blow body boost born bottom brand breaking brief bringing broad broader
  broke brother budget businesse buy cable campaigned captured car card carried carry cash caught caused challenger
  challenging chamber champion changing channel character charged cheer child chosen church circle circumstance citie
  citing claimed claiming classified climate closed closing colleague column combat commander committed compete
  competition competitive complete completely complicated comprehensive concerned conclusion conduct confidence
  confident connection consequence consistent constitutional consultant contested continuing contributed contribution
  contributor controversial controversy corporate corporation correct couldn't count couple cover coverage creating
  crime criticizing crucial culture cuts damage danger dangerou date dead dealing debt decline deeply defended
  defending deliver delivered demand demographic denied deputy describe deserve designed determine determined died
  digital diplomatic directed direction dismissed dispute diverse divide divided division divisive domestic dominated
  double drawing drawn drew drop dropped drug due earned earning easily economist edge education effective effectively
  electoral elite elsewhere embrace emerged ending enforcement engaged enormou enter entered enthusiasm entirely
  environment environmental equal era error essentially eventually except exception exist existing exit expanded
  expectation extreme extremely factor fail failure faith fallen false fast favored fees feet fell felt female fewer
  fifth file filed filing finance fine finish fire fired fit folk follower forced fought founded founder fraud
  frustration fully funding fundraiser gained gap gathered gathering gay giant gotten greatest green grew grow guns
  guys handful handle handling happening happy harder haven't he'd he'll heading headline headquarter heat heavily
  hell helping highest highly hired honest hoped hopeful hoping hosted hotel human hurt identified identify identity
  ignored immediate importance impossible improve increased increasing indeed indicated inequality influential
  infrastructure initial initially insider insist insisted institution insult insurance intelligence intended intense
  interested internal interviewed introduced investor involvement join joint journalist judgment kids killing knew
  knowledge lady laid land language launched learn learned legacy lesson liar light limit limited link losse main
  mainstream managed management massive match mate material math mentioned mile minimum minister minoritie mission
  moderate modern momentum moral mother narrative narrow nationally nationwide natural nature necessarily neurosurgeon
  nice nor noting notion numerou obviously odds offering oh oil older ongoing onto opened operative opportunitie
  option otherwise outcome outsider oversea overwhelming overwhelmingly owner p panel paper participate partisan
  partner pass paying peace per personally photo picked picture piece placed planning pledge plus pointing poised
  pollster popularity populist possibility possibly potentially praise praised predicted prefer prepared presence
  prime prioritie priority prison privately product professional progress promised promising prompted prosecutor
  protection protest protester proud prove proved providing published pull pursue pushing puts qualified quarter
  questioned quick racial racist range rank reached reaction recalled receive receiving recession recognize red
  reference referred reflect region register regular regularly regulation rejected related relation relatively relief
  religiou remained repeated replied reporting represented reputation required resident responsibility retired
  returned revenue review revolution rich road roll root rose round ruling runs safety sale save scene science
  scrutiny sector seeing sees select sell sending sentiment separate seriously serving session setting sharp shortly
  shouldn't signal signature significantly simple sit sitting size skeptical skill slightly smaller smart so-called
  socialist society solid somewhat sound specifically split spoken spokeswoman spot spread spring staffer starting
  stated station stock stood stopped storie strategic stretch stronger struck struggled struggling study stump style
  suddenly suggesting suggestion supposed surge surrogate table tactic talked targeted targeting task taxe technology
  temporary tend terrible territory terror they've ticket tied tonight tool topic tour train trip truly turning
  turnout tweet-id type typically unclear understanding undocumented unity unless unlike unusual upcoming upon urged
  urging usually variety variou vast version via victorie viewed violent virtually vision volunteer vowed vulnerable
  wait waiting wake walk warned warning watching water wave we'll weak wealthy website welcome wide wing wish
  working-class worried worry worst worth writing written you've younger`,
  ],
  [
    0.021,
    `
  absolute abuse academic acceptance accepted accepting accomplishment accuse achievement acted activitie activity
  actual addressed addressing adult advance advanced advertising advise advised affect affected afraid afterward
  agencie aggressively aid aim aired airing airport alive allegiance alliance alongside amazing ambitiou announce
  announcing answered anti-establishment anti-immigrant anxiety anymore anywhere apart appealing appearing applauded
  applause apply appointed appointment appreciate approache appropriate approved arena arm armed array arrived aspect
  assertion assessment assistance assistant associate assume assured attempted attend attendee attending attitude
  attract attracted attributed authoritie authority authorized awkward baby badly band banker banking banning bar
  barrier basic basically battleground beating benefited beside bet birther blamed blasted blocked blue blue-collar
  blunt bold bomb booed bought bound breakfast bridge briefly broadcast broadly broken broker bureau buying calendar
  camera capacity capture careful carefully carrying casting catch celebrated celebrating celebrity centrist century
  chairwoman challenged chao cheered choosing chose cite citizenship civilian clash classic clinch clip closest
  co-founder code collapse color columnist combined comeback comfort comfortable commanding commercial comparison
  compelling competing competitor complained complaint complex compromise computer concerning concrete confirmed
  confront congressman connect connected consensu conservatism considering consistently constant construction
  consulting consumer contact content contention contentiou contract contributing conventional convince cooperation
  corner counsel counted counter counting covered covering crack crash crazy creation credential credibility credible
  criticize critique crossed crushed cultural cutting damaging dark de deadline deadly decisive declaration declare
  declaring dedicated deemed deeper defeated defeating deficit define defined definitely delay delegation delivering
  demonstrate demonstrated denounced denouncing depend depending deport deportation describing description desire
  desperate destroy detailed determination devastating developed developer devoted differently digit dinner diplomat
  disagree disagreement disaster disclosed disclosure discourse discovered discrimination discussed discussing display
  distance diversity doctor dominate donated double-digit downtown draft dramatic dream driven driver driving dropping
  drove duty dynamic eager earn easier echoed editorial elder elect electing element eligible emailed embraced
  embracing emerging emotional emphasi employer employment empty encourage encouraged encouraging endorsing ends
  enemie enemy engage engagement enjoy enjoyed enthusiastic entrepreneur episode equally erupted established estimate
  estimated ethnic evangelical eve everywhere exclusive expanding expansion expense expensive experienced explaining
  explanation exposed express extend extended extensive extent extraordinary extremist eye eyes failing fairly falling
  famou famously fan fans fate fault favorable feature featured fierce fighter fill filled film finished firearm fix
  flag flight flying focusing food forcing forget formal formally formidable forth fortune forum fourth frankly
  frequently fresh friendly frontrunner frustrated fuel fueled fun function fundamental fundamentally funded gaining
  gas gender generated genuine girl golf grab graduate grant granted grass-root grassroot grown guarantee guard guess
  guest guilty hadn't handed hardly harm harsh hatred headed heated heavy hedge hey high-profile highlight highlighted
  highlighting hint hire historic hits hitting honor horrible hostile hot household housing http id ideological
  ideology ignore illegally imagine impressed improved improvement incite incumbent independence indicate industrial
  industrie inevitable initiative inspired insurgent intend intent intention interaction interesting invest invested
  investigative investigator invited involving joining joke journalism jump jumped kill knock knowing laugh lay laying
  lean leaning legislative legitimate lengthy leverage libertie liberty lie lies lift liked linked listed listen
  listening literally lived loan lobbyist location lock locked long-term loser lots loud lowest machine magazine mail
  maintain maintained majoritie maker male manage managing mandate manner manufacturer manufacturing map marked
  marriage married massacre matchup meaning meantime medical memo method middle-class migrant militant mine minu
  misogynist missed missing mix mixed mocked model moderator modest movie murder music myself naming narrowly native
  negotiating negotiation neighbor neighborhood neighboring net neutral newly nightclub nominate nominated nonetheless
  nonprofit norm normal notable noticed obligation observer obstacle obtain obtained obviou occur occurred offensive
  officially okay openly opposing opposite optimistic ordered organize organized organizer organizing original ought
  outlet outreach outright overcome overhaul owned owns pace pack pain painting pair participant participation partly
  passage passion pattern payment perceived perception perfect performed permanent personnel perspective persuade
  phrase pic picking pitch pivot pivotal plane planet player please plenty podcast portrayed pose posed positioned
  poverty precedent precinct predict preference preferred prepare preparing presented pressed primarily prior probe
  procedure proceed produce produced production profile profit projected promote promoting proof property proposing
  prosecution protected provision pulled purchase purpose pursuing quality questioning quiet quietly quit quote racism
  rallying rampant ranking rapid rapidly rapist rare re-election reaching reader reading realistic realize reasonable
  recalling recognition recognized recommendation reduce reelection reflecting refusal refuse refusing regard
  regarding regardless regime regional registration regret reiterated reject relative releasing relevant reliable rely
  remind reminder removed replace replaced reportedly representing requested requirement reserved resign resistance
  resolution respected respectively respondent responding restriction resulted retail returning reveal revelation
  reversed rigged right-wing risen rolled route row rural rush sat saving scale schedule scientist score screen seal
  search secured securing seemingly segment seized self-described selling sensitive sentence serial settle sexual
  shape she'd she'll shifted shifting shock shocked shut sick sight sister sits sizable slam slammed slogan slot slow
  smile sold soldier sorry sounded space spirit sport spotlight standard-bearer stark statewide stayed staying stepped
  stick stopping store straight stream strengthen strike striking string strongest stuck studie stuff subsequent
  substantial succeed succeeded successe successfully successor suit surprised surprising surrounding surveyed survive
  survived suspect suspended sway sweeping tank teacher tear tech telephone temperament temporarily tens tension
  tenure testimony theater theme theory they'd they'll threaten threatened threatening threshold throw throwing thrown
  thus tide tie tight title titled tomorrow totally touch touched tougher trading tradition trailing training
  transcript transgender transition travel treat treated tremendou trend trial trie trillion troop trusted turmoil
  tweeting two-third ultimate unable unacceptable uncertainty undecided undermine underscore understood unemployment
  unfair unfit unfortunately unify unique unite universal unknown unprecedented update updated upset user usual v
  vastly vehicle venture vetted viewer violated violation visited vocal voiced walked walking wars watched weakness
  wealth wearing weekly welcomed weren't whoever widespread wild willingness wind wonder worrie writer xenophobe
  you'll yourself zero zone`,
  ],
  [
    0.013,
    `
  accompanied accomplish accord accountable accurate accusing acknowledging actively acts addresse adds admission
  admitting advising advocating affiliate aims airwave aligned allegedly alleging altogether ambition amnesty anchor
  angered annually answering anytime anyway apartment apologize apologized approaching arrangement arrest arrested
  arrival arrive arriving art asks aspiration asserted assigned assumed assumption assure attacker attempting
  attendance authoritarian auto avoided avoiding awful backlash bailout ball banned bargain barring bathroom battled
  bearing beaten beautiful believing bench bias biased bitter blast bloc blocking blood boast boasted bombing boos
  boss boy boycott brain briefing bruising bully burden burn busy canceled cancer capable carbon careless carrie
  casino category causing cautiou ceiling celebration cellphone chain championed chant chaotic chapter cheap cheaper
  cheering childhood clarity clean client co-host coal coast collected collection collective combination command
  commentator commissioner communist completed compound conceded concession conclude condemn condemned conducting
  confidential confirm confrontation confronted conscience considerable consideration constantly constituency
  contacted contain contained containing contractor contrary controlled controversie convicted convinced convincing
  cool correction correspondent corrupt corruption costly counterpart countie coup crew cross cry curb currency custom
  customer dad database decent deciding defensive deleted deliberately demanded demanding demonstration denial deny
  denying departure deployed depth desk destroyed determining develop developing dictator die differ difficulty
  disappointed disappointment disastrou disease disgrace dislike dismantle distant distinction distraction dividing
  dog dominance dominant doubled drama dressed earth echoing elevated eliminate eliminated eliminating embarrassing
  emerge emission emphasize emphasized empire employed engaging engineer ensuring enterprise enthusiastically entitie
  equivalent establish ethnicity evenly eventual evil exact excessive excitement exclusively expecting explicitly
  exploit expose extension extra facilitie factory fake farm faster favorability favorably feed fence feud finger
  first-in-the-nation first-term fiscal flat flawed fled flew flip flood flow flower fly focuse follow-up foot footage
  football forceful forcefully forecast founding fracking frame freely frequent fringe full-time gang garnered gather
  general-election generate generou gift glad glass gonna gradually graduation grass greeted gross guide hacker
  hacking half-dozen halt handled helm helpful heritage hero hide highway hike hiring historical historically hole
  holiday hometown honesty horse hospital hostility hosting hurdle hurting ice identifying ignorant ignoring
  implication import impose imposing impression impressive improving inability inappropriate incendiary incentive
  incredible incredibly indication indictment inevitably informed injured innocent inquiry inspector inspire insulting
  intellectual intervention introduce introducing invasion investigate investigating invitation involve item jail jet
  jihadist joked kid knocked label ladie landmark landscape lasting laughed launch launching leaked learning legally
  legislator legislature length letting liability libertarian lied lifetime limiting lined listened lobby lobbying
  loom looming loophole loudly loved loyal lunch lying magic mainly marking master meaningful measured membership
  memory mere merely mess messaging midst minor mirror misleading missile mocking mode mom monitor monitoring monthly
  mood moreover mortgage mosque mount mouth muscle nasty nationalist nearby negotiate nervou nevertheless northern
  notably notice nowhere objective occasion occasionally offense oldest one-on-one onstage op-ed operating optimism
  orange ordinary originally ourselve outrage outrageou outstanding overnight oversee oversight package packed painful
  paint panic parallel partial passing passionate pastor pause pays peak peer pending perform persistent personality
  persuaded phase philosophy photograph physical plain plant pleaded pleased polled pool populism populou portion
  portray potent poured pragmatic prayer predecessor predicting prediction preserve pressing prevail prevented preview
  prime-time principal prize pro pro-clinton producing profound projection prompting propaganda propel properly
  proponent proportion prosecuted protecting proven province provocative publisher punch pundit punished pursued
  qualification qualify qualitie quarter-century quo quoted railed rallied rape rarely rattled react rebuild
  rebuilding recall reception recommend recommended reconsider recovery recruit reduced reducing reduction refer
  referencing reflected rejection reliably relied reluctant remarkable remembered reminded reminding remove renewed
  repeal repeat repeating replacement requiring resignation resolve resonate resort restaurant retain retirement
  reverse reward rid risky robust routinely ruled sacrifice sad sanction satisfied saved scare scared scathing
  scenario scored scramble script second-place section seize selected selection sets settled severe sex sexism shake
  sharing sharply sheet shield shook shop shore shouted shouting shy sideline signaled significance silence silver
  similarly single-payer skepticism slowly soil solidarity solve somehow somewhere sons sooner sophisticated soul
  speculation speechwriter speed spin sponsor spouse stable stating steady steel steep stem stiff stimulu strain
  strategie streak stressed stride stronghold structure stunning stupid substantive sudden sue sued suffered summit
  supportive surface surprisingly suspected suspicion sustained swept switch tackle tap tariff taxpayer teaching
  technical teenager televised testified thanked therefore third-party three-quarter threw thwart timing tiny tired
  tolerance touted tracking traction traded traditionally traffic tragedy tragic trailed transform translate traveled
  traveling treatment trigger triumph troubled truck tuition tweet-author typical ugly uncertain undercut underdog
  undermining unexpectedly unfavorable unifying unit universitie unpopular unqualified unusually upper urban urge
  urgency uses vacation valuable venue versu viable vice-presidential violate viral visa visiting vital vying wanting
  wary watchdog waving wear weigh weighed weight welfare well-known wider wildly window winner-take-all withdraw
  witness wonderful worldwide would-be wounded xenophobic yesterday yield youth`,
  ],
  [
    0.0093,
    `
  abandon abandoned abandoning aboard abruptly absence absent absurd accelerated accomplished accountability achieved
  activism actress adapt adequate adjustment administrator admire adopt adversarie advocated affection affiliated
  affiliation aftermath ages aging agriculture aiming airstrike aisle alarm alarmed albeit alienate alienating alike
  allied alter amounted anti-muslim anticipated anxietie apology application applied appoint approached approve
  arbiter arsenal assailed assembled assert assess assignment assist assuming asylum attracting attractive await
  awarded back-and-forth bag balanced balloting bans bare bars battling beer belong benchmark bent betrayed bigot
  bigotry bind biography bite bizarre blasting blog bolster bomber bombshell bond boosting boring bosse bother bottle
  box brash brave breach brewing briefed bright brokered brutal bubble buck bulk bump bunch buried burning bus
  calculated calculation caller calm candidacie capabilitie capitalist capitalize captain cars cartel caution
  cautioned celebrate celebritie cent centered ceremony chanted chanting characteristic characterized charitable
  charitie charter chip circu circulating civic clashe clashed classification clearance cleared click clinched clinic
  clock closure clothe clout coalesce coffee collect collecting combating combine comedian commanded
  commander-in-chief commentary commented commit committing communicate compare comparing compelled competent compiled
  complain complicate compromised concept concert condemning confirmation confronting confused consequential
  conspiracy constituencie contend context continent continuation contradict contradiction contrasting contribute
  convert conviction coordinate coordinated copie correspondence coupled courage crackdown crise crossing crowded
  crude crush crystal damaged damn dating dawn daylight deadlocked dealt dear debated debating decidedly decisively
  deck declining decried default defender defiant defining definition delegate-rich demise demonstrating demonstrator
  dent dependent deported deporting descent design desperately destroying destruction detailing detained deter
  detractor device dig dilemma dimension diminished diplomacy dire disabled disadvantage disappeared disappointing
  disavow disavowed discipline disclose discover discovery dismissing displayed disproportionate disproportionately
  disputed disqualifying disrupt disruption dissent distinguished distributed disturbed documentary documented
  dominating doom down-ballot downturn drafting drag dubiou dues ear ease echo economically economie eighth elaborate
  elderly electronic embarrassment emergency emotion emphasizing en enabled enacted encounter encountered endless
  energetic energized entertainment entitled entry epic equality equity escalated escape essential establishing ethic
  everyday evident exceed excellent excited excuse execute exercise existed existence experiment expertise exploited
  explosive export exposure expressing expression extremism facility faction factorie fallout famed fantastic
  far-right fare fashion fat featuring fee feminist fiction fiercely fiery figured financed financially finishing
  firing firmly fixing flaw fleeing flexibility flurry forefront foreigner foremost forgotten formed fossil fraction
  fractured framed fraught friendship fulfill fund-raising funny furiou gaps garner gays generating gesture gifted
  glimpse globalization govern governing grabbed grabbing grade grandchildren grasp greatly greed grief grim
  guaranteed gubernatorial guideline guiding habit hack hacked hair handily hanging harassment hard-line hardest
  harmful hat hawkish head-to-head headache healthy heed heel height heightened heir hidden high-level historian
  home-state homegrown homicide honestly honored hopefully horrific horror hotly humanitarian humanity hung
  hypothetical icon ideal ideologically imagined implement implemented implied implying importantly imposed impromptu
  inaccurate inclination inclined incremental infamou inflammatory inflation inject inner inquirie insight insistence
  insisting inspiring instantly instinct institutional instructed insufficient insurmountable integrity intelligent
  intensity intern interpretation interpreted interrupted intervene introduction investigated investing inviting
  invoked iphone ire irresponsible isolated joking jury justification justified justify kicked killer kitchen labeled
  lacked lacking lamented landed landing landslide lane lapse last-minute lately latter leak left-wing lender lens
  lesbian lesser library license lifted likelihood likened limitation lingering linking lobbied logic long-shot
  longstanding low-income lowering loyalty luck lure luxury mad magnate marathon marketing matched mathematically
  memoir memorie mental mentioning merit microphone midnight migration mired mobilize mock moon motion motivated
  mountain mounting mutual namely necessity needle negotiated newcomer newsletter nonwhite normally nose nurse
  objection observation obtaining occupied occurring ocean one-third operate opted outlined outlining outlook
  outspoken outweigh overseeing overturn ownership pact parade participated participating passe pathway patient
  paycheck peaceful pension perfectly performing permit persona petition pharmaceutical phony photographer piled
  pipeline placing plaintiff plea pledging plotting pocket polarized polarizing polite politicized pope port
  portraying posting practically praising pray predictable premium presumably presumed prevailed preventing print
  prisoner pro-israel problematic proceeding profession prohibit promoted promotion proper propertie propose
  proposition prosperity protracted pulling punish pursuit racially ranging rationale raucou reache reacted realized
  rebel rebuffed rebuke reckless recorded recruiting recruitment redacted referendum reflection refrain regarded
  registering rein rejecting relate relentless relentlessly relie relying remarked remarking reminiscent render renew
  reply rescue researcher resemble resentment resigned resist resolved resonated responsive restore restraint
  restricting restrictive resulting retiree retweeted reversal revive revolt revolutionary rhetorical richest ride
  ridiculou ripped rocky rolling rough rumor rushing sake same-sex sand scheduling scholar scope screening scripted
  searching securitie seed seeming sentenced setback settlement shadow shaking shameful shaped shareholder sheriff
  ship shirt shooter shopping short-term showdown shrink shrinking sibling sixth skilled skin skip slamming slate
  sleep slice slip slipped smiling soft software solely solidly song sounding sparked spirited sponsored spotted
  sprawling spreading spur squarely stability stacked stagnant staked stamp statistic stature steadily steal stealing
  steering stepping stern sticking stir storm strange strict studied stumble subdued submitted subsequently substance
  substantially subtle suburb suffer suicide suite suited sum summary sums sun supposedly supremacist surely surged
  surging surrounded surveillance suspend suspiciou sustainable swath swipe symbol sympathetic sympathy takeover tale
  talent tally tapped tasked taste taught taxing teache technically technique temperature ten tendency tense tent
  tested testing theft then-sen theorie thread three-way tighten timeline tip titan toll touting toxic transaction
  transfer transformation transformed transparency transparent transportation trash treating tribute trio troubling
  trounced trustworthy tune turnaround two-term two-year tycoon tying unanimou unaware unclassified uncomfortable
  uncovered underestimated underlying undermined underscored underscoring underway unexpected unfairly unfold unhappy
  unleashed unofficial unpopularity unpredictable unsecured unveiled unwillingness upheaval upside upstate urgent
  useful vague vetting violating virtual virtue visible volatile volume vow vowing vows vs vulnerability waited
  warming warn waste waterboarding wealthiest welcoming wherever whiter whomever wide-ranging winter wisdom wise wishe
  withdrawal withheld witnessed woes wondered wondering work-related workforce worrying wound wrapped wrongdoing yard
  yelled you'd`,
  ],
]
