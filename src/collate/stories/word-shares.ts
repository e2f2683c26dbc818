/**
 * In what share of English news texts a word stands, to the nearest of eight classes. Counted over 618 news texts of
 * the years 2010 to 2017; names are left out. Words that are in no row are rare.
 */
export const WORD_SHARES: readonly (readonly [number, string])[] = [
  [
    0.95,
    `
  a and as for in is of on that the to with`,
  ],
  [
    0.8,
    `
  about an are at be but by from has have he his it not said this was who`,
  ],
  [
    0.6,
    `
  after all also been had i if more new no one or other out over people president presidential than
  their they time up we were what when which will would you`,
  ],
  [
    0.35,
    `
  according against american among another any asked back because before being between both called
  campaign can candidate come could country day did do don't down during election even federal first
  former get going government her him house how including into it's its just know last law like made
  make many may most mr much my national news now off only our party political public right same say
  saying she should since so some state statement states still such support take them there these think
  those through told tuesday two under united very voters want washington way week well where whether
  while white year years york`,
  ],
  [
    0.17,
    `
  across act action added administration again ago ahead almost along already always am americans
  announced around attack attacks attorney away become began believe best better big bill business call
  calling came can't candidates cannot case chairman change chief clear close comes coming comments
  committee conference congressional conservative continued control court criticism days deal debate
  decision despite didn't different director does doesn't doing done earlier early efforts elected end
  enough event every executive expected fact family far few fight find foreign found four friday full
  general give given go good got governor great group groups hard having he's held help here himself
  history hold home however immigration important interview investigation issue issues job keep kind
  known later lawmakers lead leader leaders leading least left less likely little long look lot major
  majority making matter me media members might military million monday money month months morning move
  must nation nearly need needs never next night nomination nominee number office official officials
  often once open others own part party's past percent person personal place plan plans point policy
  politics polls position possible post press primary private program put question questions race real
  really recent recently released remarks repeatedly report reported reporters response rights run
  running saturday says secretary security see seen senior set several show side social something
  speaking speech stop strong supporters system taken tax tell that's then there's they're thing things
  though three thursday times today together too took top try trying until us use used vote wall war
  we're wednesday weeks went whose why win without women won words work working world wrote yet your`,
  ],
  [
    0.085,
    `
  ability able above account accused acknowledged actually ad adding additional address administration's
  adviser affairs afternoon agency agree agreed agreement aide aides allies allow allowed allowing alone
  although announcement answer anyone anything appeal appear appearance appeared appears approach argue
  argued article ask asking attempt attention available avoid bad ban base based became behind believed
  benefit beyond bid biggest billion bipartisan black board border bring brought budget build calls
  campaigns candidacy care cases caucus certain certainly challenge chance changed charge children
  choice citizens civil claim claimed claims class clearly colleagues college comment committed common
  community companies company compared concerns congressman conservatives consider considered continue
  contrast controversial convention conversation cost counsel countries course create crime crisis
  critical criticized critics crowd current cut death decades december decisions declined deep defend
  defense democracy deputy described details difficult directly district dollars donors each economic
  economy effort eight either elections else email emails endorsed enforcement entering entire
  especially evening events ever everyone everything evidence exactly example exchange experience
  expressed face faced facing failed false families father favor feel fellow field figure final
  financial firm five floor focus focused follow following force forward free friends front front-runner
  fund funding funds further future gave getting giving global goes ground growing guy half hand hands
  happen happened hasn't head health heard hearing helped high higher hope host hours idea illegal
  immediately immigrants impact include included includes increase independent influence information
  instead intelligence intended interest international involved isn't issued itself january jobs joined
  july june key killed knows language large largely late latest laws lawyer leadership leave led legal
  legislation let letter level liberal life line list lives local longer longtime looking lost love low
  m makes man march maybe measure meet meeting member men message met middle millions minority moment
  mostly movement mrs ms multiple name nation's necessary needed noted nothing november numbers october
  offer offered officers online opinion opponent opponents opportunity opposed opposition order
  organization organizations outside paid parents particularly parties passed path pay perhaps planned
  play pledged points police policies politically politicians poll popular positions potential power
  presidency president's pressure presumptive prevent previously primaries probably problem problems
  process professor programs proposal proposed protect provide provided publicly push putting quickly
  radio raise raised rally ran rather reach reason received record records referring reform refused
  release remain remains reporter reports representatives resources respond responded result return rise
  risk role room rules saw scheduled school second seeking seemed seems senators sense sent serious
  serve served service share shooting short shot showed showing shows sign signed significant similar
  simply single six small someone soon sought speak special specific spend spending spent spoke
  spokesman staff stand start started state's stated statements status stay step stood story strategy
  subject success suggested sunday super supported supporting sure takes taking talk talking taxes team
  television telling term terrorism terrorist themselves thought thousands threat tough toward trade
  tried true turn turned tweeted ultimately understand undocumented urged using vice victory video view
  views violence voice voted votes voting vowed wanted wants warned wasn't we've weekend what's who's
  whole wife willing winning within won't worked workers wouldn't wrong you're young`,
  ],
  [
    0.042,
    `
  abortion abroad absolutely accept access accounts accusations accusing acting actions activist
  activists addition addressed addressing admit ads advance advantage advisers advocate advocates
  affected age agencies agenda agents aggressive aid aimed air allegations alleged allows alternative
  ambassador amid amnesty amount analysts anger angry annual answers anybody apologize apologized
  apparently appointed appropriate approved april area areas aren't arguing argument arguments armed
  arms aside assault asserted assistant associated attacked attempting attempts attend attended audience
  august authorities average backed background backing backlash balance ballot bank banks bar basic
  basis battle beat becoming begin beginning begun behalf behavior believes below benefits bigger
  billionaire bills bit blame blamed block body book borders born bottom break briefing broad broader
  broken building built bureau businesses businessman buy campaign's campaigning candidate's capital car
  career carried carry cast caucuses cause caused central chair challenges challenging chamber changes
  changing charged charges child choose cited cities citing citizen citizenship claiming classified
  clean closed closely closer closing club coalition com combined communications communities competition
  complained complete completely compromise concern concerned concluded condition conduct conducted
  confidence confirmed considering constitutional contest contests continues continuing contributions
  controversy conversations core corporate correct costs couldn't country's couple courts cover coverage
  created creating criminal crucial culture currently cuts cycle daily dangerous data date daughter dead
  deals debates decade decide decided declared deeply defeat defended defending degree delegates deliver
  delivered demand demanding demands denied denounced describe deserve designed desire detailed
  determine determined development difference direct directed direction disclose disclosure discuss
  discussed discussion discussions dismissed disputed divided divisive document documents domestic door
  double dozen dozens draw drew drive drop drug due earned easily echoed economics edge editor education
  effect effective effectively employees ended endorse endorsement ends energy engage ensure entered
  entirely episode essentially establishment estate eventually everybody exit expand expect experienced
  experts explain explained faces facts fail failure fair faith fall familiar fast favored fear fears
  february felt fighting figures filed fill finally finance finish fire fired fit focusing folks
  followed forced forces form formally founded founder freedom frequently friend frustration fully
  funded gain gains game gathered gay gays generally generation gets gives goal gone gonna grand greater
  greatest green grew grounds group's growth gun guys hall handling harder hate haven't he'll headed
  hear hearings heart heavily helping herself high-profile highest highly hit holding holds honest hoped
  hopes hoping huge human hundreds hurt husband ideas illegally image immediate immigrant impossible
  incident income increased increasing increasingly indeed indicated individual individuals industry
  influential informed initially inside insisted instance insurance intense interested interests
  interfere internal interviews introduced investigating investment involvement join joint judge keeping
  kept kids knew knowledge labor lack land larger largest launched lawsuit lawyers leads learned leaving
  legislative legitimate let's liar liberties light limited lines live living looked looks lose losing
  loss lower main mainstream management manager margin market markets marriage mass matters mayor mean
  means meant meanwhile measures medical memo mention mentioned messages mind minister minutes mistake
  mixed model moderate modern mother moved moving myself named names nations near negative negotiations
  network newspaper night's nine nobody none nor note noting notion nuclear numerous obtained occurred
  offering officer oil old ones ongoing opened opening openly operations oppose opposes original
  otherwise outrageous overall oversight p pair panel participate particular partisan parts pass paying
  per percentage performance period permanent phone pick piece places planning platform played playing
  please pledge pointed polling poor population positive possibility posted powerful practice praised
  prepared presence present presidents pretty previous price prime principles priority privately
  produced progress progressive project prominent promise promised promises promising prompted proposals
  protection protections protest prove providing published pull pushed pushing qualified questioned
  racial racist radical raising rallies range ranks rare rate rates re-election reached reaction read
  ready reality reasons reference referred regarding region regular regulations reject rejected related
  relations relationship relevant religion religious remained remaining remark remember removed repeated
  replace reportedly reporting represent represents request requests require research residents
  resolution respect responding responsibility responsible rest restrictions results retired returned
  returns revealed revenue review rhetoric rich rising rival rivals rose roughly rule safe safety sales
  same-sex save scandal schools scrutiny season seat secret secure seek seem sees seized send sending
  separate september series seriously server services serving session seven sexual shared sharp she's
  shift shortly shouldn't shown shut sides signs simple site sitting situation smart so-called society
  solution sometimes son sort source sources southern specifically speeches spokeswoman spot stage
  stance standard standards standing stands star starting steps stopped stories strategic strength
  stronger strongly struggling students study subsequent succeed successful suggest suggesting summer
  supporter supports supposed surge surprise surprised surrounding swing systems tactics talked talks
  target targeted targeting task technology temporary tens terms terror test testify testimony thanks
  they've thinking third threatened threats throughout ticket ties tone total totally town track
  traditional trail travel trip troops trouble trust truth turning tweet twice typically unacceptable
  unclear unemployment unlike unlikely unprecedented unusual upon urge v values various version veteran
  via victims viewed violent visit voter wages wake warning watch watching ways wealthy weapons website
  week's whatever whom widely wins woman word works world's worried worse worst worth writing written
  year's yes you've`,
  ],
  [
    0.021,
    `
  abandoned abortions absolute abuse accepted accepting accomplish accountable accurate acknowledge
  acted active actively activities activity actual add addresses admitted adopted advice advising
  advisory advocacy afford afraid aim aims allegedly allegiance alliance ally alongside amounted amounts
  analysis analyst anchor announce announcing anonymity answering anti-immigrant anti-trump anxiety
  anymore anyway apart apartment apology apparent appeals appearances appearing application apply
  appoint appointment appointments appreciate appreciation approaches approval arm army array arrests
  arrived asks aspect assess assessment assets assigned assistance associates assume assure attacking
  attendees attorneys audiences author authority avoided avoiding aware baby backers badly ballots
  barely barrier barriers basically battleground bear becomes begins belief beliefs believing belt bet
  bias billions birth birther blasted bloc blocked blocking blood blue blue-collar blunt bolster boost
  boots bought box brain branch brand breach breaking brief briefed briefly bringing brings broadcast
  broadly broke brother brothers cable camera camp campaigned canceled cancer capture captured card
  careful carefully cash casting catch caught censorship century ceremony chain chairwoman challenged
  challenger challengers champion chances chaos character characterization characterized charitable
  charity check checks cheers children's choices choosing chose chosen church circulated circumstances
  clarify climate code collapse collective color combat command commander commercial commit commitment
  committee's committees company's compete competing competitive complaints completed complex
  complicated compound comprehensive computer conceal concessions conclusions concrete condemned
  condemning confident confirm confirmation conflict connection connections consensus consequences
  consideration consistent consistently conspiracy constituents consultant contain contained contender
  contenders content contentious contrary controlled convicted convince coordinated corner corporations
  counsel's count counter counties court's crash crazy creation credibility credible credit crimes
  critic criticizing cultural damage damaging danger dark dating daughters de deadline dealing deaths
  debated debt declare decline declining defeated deficit define defined delay delegate delegation
  delivering deny department's deportation describes describing description deserves desk desperate
  destroy destructive detail determination develop developed developer died difficulty dinner diplomacy
  diplomatic disagree disappointing disclosed discovered discussing display dispute distance distinction
  diverse divide division doctors dollar dominated donated donations doubt draft drawing drawn driven
  driving dropped drugs eager ease easier easy economists elect electoral electorate elements eliminate
  embrace embraced emerged emergency emerging emotional emphasized employment enact encourage encouraged
  encouraging ending endorsements endorsing engaged enormous enter environment environmental equal
  equally era error erupted estimates ethics except exclusively executives exist existing expanded
  expanding expectations expects expensive expert explanation explosive exposed express expressing
  extend extended extension extensive extent extra extraordinary extreme extremely eye eyes failing
  fairly fake fallen family's famous famously farmers fate favorite favors featured feeling feelings
  feels fees feet fell female fence fewer fields fierce file files filibuster filing filled finances
  finding findings fine finished firms fix flood flow flurry follow-up followers follows food forcefully
  forcing formal forth forum fought frankly fraud freely frequent fresh freshman friendly frontrunner
  frustrated fuel fueled full-time fun fund-raiser fund-raising fundamentally fundraiser fundraising
  gained gap gas gather gender giant goals golf gotten governments governor's grant grave gross grow
  grown guarantee guard guess gunman guns hacking handful handle handled happening happens happy hardly
  harm hatred he'd heading headlines heads healthy heat heated heavy hedge hell helps heritage hired
  hiring historic holiday hometown honor honored hopeful hospital hosted hostile hot hotel hour housing
  hundred hunters identical identified identify identifying identity ideological ignored ignoring images
  imagine impeachment importance impose improper improve inaccurate increases incumbent independence
  independents indication indicted indictment industrial industries inequality infamous informal
  infrastructure initial initiative injured insider insiders insist insisting inspector inspired
  instances institution institutions insults integrity intend intends intent intention intentions
  interesting interference interim interviewed invested investigate investigated investigations
  investigative investigators investors invited involves involving irresponsible jail joining journalism
  journalists judges judgment judicial jump jury justices keeps kill killing kinds knowing lady laid
  lashed lawmaker lawsuits leaked learn learning leaves legacy legalization legally lengthy lesbians
  levels leverage liberals liberty lie lies lieutenant lifetime lift likes limit limits lined link
  listed listen listening literally litigation lived lobby lobbyist lock long-term losses lots loved
  lunch lying magazine maintained managed manner manufacturing map marked marks married massacre massive
  mate material meaning meaningful memorial mental messaging midterm migrants miles minds minimum minor
  minorities misleading misogynist missing mission mistakes mocked moderator moderators modest mogul
  moments momentum moral motivated mouth movie narrative narrow nationally natural nature nearby
  necessarily negotiate negotiating nervous net networks neurosurgeon newly nice nightclub nominated
  nominating nominations nominee's nominees nonetheless nonpartisan nonprofit normal notable notes
  notice o'malley objective observers obstructed obvious obviously occasion occasional occasionally
  occasions odds offended offensive offers officially older onto op-ed operating operation operative
  opinions opportunities opposing opposite option options ordered originally ought outcome outlets
  outrage outspoken overhaul overseas overseeing overturned overwhelming overwhelmingly owe owned owners
  pace package packed page pages paper pardon parent park partisanship partner partners partnership
  passing pathway peace pending people's persistent personally personnel persons phony photo photos
  picked picking picture pieces pivotal placed plane plenty plot plus podcast pointing poised policing
  politician pollster pool popularity populist portions portrayed posed possibly posts potentially
  powers practically practiced practices praise pray prayer predicted prepare preparing pressed
  prevented prices primarily principal principle prior priorities prison privacy pro probe procedures
  proceed production products professional profile profound progressives projects promote promoted
  promoting prompting proof proper properly property prosecutor prosecutors prospect prospects protected
  protecting protesters protests proud proved proven provides provision provisions pulled purpose
  purposes pursue pursuing puts quarter questioning quick quiet quit quite quotes races racism railed
  rampant ranking rape rating ratings reactions reading realistic reasonable recalled receive receiving
  recession recognize recommend recommendations reconsider recovery red reduce reducing reelection
  reflect reflected refrain refugees refusal refuse refuses refusing regardless regional registered
  regularly relationships relatively releasing relentless relief relies reminded reminder remove reopen
  replied represented representing reputation requested required requirements requires reserved resign
  resignation resist resolve resort respectively respects responses restore resulted retiring returning
  reveal revelations reverse revolution reward ridiculous rifle rigged risks road robust roll rolled
  round runs rural sad safer sale sat scale scene schedule science search searching seats sector seeing
  seemingly selected sell sensitive sentiment serial serves settled severe sex shadow shaking shame
  sharply shifted shocked shootings shutdown signature significantly similarly sit sites size skeptical
  skills slammed slightly slow smaller socialist sold soldiers solid solutions solve somebody somewhat
  sons sooner sound space speaks speculation split spoken sponsored spread staffer stake stakes stark
  starts station staying steady stepping stick stock stops straight straightforward strategist stream
  streets strengthen stressed stretch strict strike striking strongest struck structure struggle
  struggled struggles student studies stuff stump stunning stupid style subpoena successfully successor
  sudden suddenly sued suggestion suggests suing suit summit surface surgery surveillance survey surveys
  suspended sweeping table targets taxpayers teachers tear tech teenager telephone televised tells
  temperament temporarily tend tensions tenure terrible territory terrorists thank theater theme
  therefore they'd thinks threaten threatening threshold throw tied tight title tomorrow tonight tool
  topic topics touch touched tour towards tracks trading tradition traditionally trafficking tragedy
  train training transition transparency transparent traveling treat treatment tremendous trend truly
  tuition turnout turns tweets two-thirds tycoon unable unconstitutional undermine underscore
  understanding understands understood unfair unions unique unit unity unknown unless unpredictable
  unrest unveiled upcoming update updated upset urging user users uses usual usually value vast veterans
  veto victories videos viewers vigorously violated violating violations virtually vision visited
  visiting vital voices vow vowing vulnerable wage wait waiting walk walked warming warnings wars water
  wave we'll weak weakness wealth weapon wearing weekly weigh weighed weight welcome welcomed weren't
  wide widespread wild wildly wind wing winner wish withdraw witness women's wonder wonderful
  working-class worldwide worries worry wounded write xenophobe you'd you'll younger yourself zero`,
  ],
]
