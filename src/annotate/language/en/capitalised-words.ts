const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that are never (part of) a name on their own, though they may carry a capital: days, months, feasts, "I". */
export const CALENDAR_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul
  aug sep sept oct nov dec christmas easter thanksgiving halloween ramadan eid hanukkah passover diwali gmt utc est pst edt
  pdt cet bst am pm bc ad bce ce eve`)

/** Little words: they end a name, and at the start of a sentence they are never one. */
export const FUNCTION_WORDS =
  words(`a an the this that these those my your his her its our their some any no every each either neither
  another such what which whose whatever whichever i you he she it we they me him us them mine yours hers ours theirs
  myself himself herself itself ourselves themselves who whom where when why how there here and or but nor so yet for if
  because although though while whereas unless until since as than whether once before after during of in on at by with
  without within from to into onto upon over under above below between among against about across through throughout
  toward towards around near behind beside besides beyond despite except inside outside like unlike per plus via
  amid amidst along alongside up down off out is are was were be been being am has have had having do does did doing
  can could may might must shall should will would let's it's he's she's that's there's what's who's i'm i've i'd i'll
  don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't you're we're they're you've
  we've they've you'll we'll they'll not only just even also too very more most less least much many few several all both
  half one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
  billion first second third fourth fifth last next other others same own again ever never always often sometimes
  usually perhaps maybe indeed however moreover furthermore nevertheless nonetheless therefore thus hence then now
  today tomorrow yesterday tonight soon later earlier already still meanwhile afterwards finally eventually instead
  otherwise anyway rather quite almost nearly yes yeah ok okay oh hello hi hey please thanks thank dear re fw fwd`)

/** Ordinary words that often open a sentence or stand capitalised in headings. Open class: evidence against a name only. */
export const ORDINARY_WORDS =
  words(`according additionally allegedly although apparently asked based believe call calls case certainly
  change children citizens clearly click come comments consider could countries country critics day days dead death
  deaths despite details doctors download due early economic education election elections email employees everyone everything
  example experts families family fans far farmers fighting figures find fire firefighters first following food forces
  fortunately friends full further generally get getting give given go going good government great growing guess happy health
  heavy help high history home hopefully hospitals hours human hundreds image images important information
  interestingly international investigators issues job just keep know large last law lawmakers lawyers leaders leading learn leaving less
  life likely list little living local long look looking lots love made main make making man management market
  markets may media meeting meet members men military minutes miss money months morning mother much my name nature need never new
  news nice night nobody note nothing number officers officials old open opposition order original overall part people
  personally photo photos place plan plans play please point police political poor population possible power president
  press previous prior prices probably problem products protesters protests public put question questions quick read real
  really recent recently regarding related remember report reported reporters reports research researchers residents
  rescue results right sales say says scientists security see seeing send service services several share show
  shows similar simply sincerely small somebody someone something sources speaking special sports start started state
  states stay still stop story strong students subject sure system take taken talk taxes teachers team technology
  tell thing things think third thousands time times top total trade traffic travel troops true try trying turn
  two unfortunately united update use used using various video view violence visit volunteers voters waiting want
  war was watch water way weather week weeks welcome well wife winner witnesses woman women wonderful word work workers working
  world worth write year years young advertisement article background chapter conclusion contents copyright figure
  introduction link links methods overview page part references results section source summary table title
  abstract acknowledgements appendix bibliography discussion hypothesis method notes external see album song band film movie
  best better big black white red blue green yellow brown grey gray golden silver dark light cold hot warm fast slow hard soft
  easy difficult simple complex modern ancient natural social general common specific major minor senior junior northern
  free final future past present current daily weekly monthly annual global national regional federal royal holy
  day night evening summer winter spring autumn fall season sun moon star sky earth fire air sea river lake mountain city town
  village street road house building room door window garden park school church hospital library museum hotel restaurant
  cafe bar shop store market bank office factory station airport bridge tower wall king queen prince princess lord lady
  father mother brother sister son daughter baby child boy girl friend enemy hero soldier doctor teacher student
  book music dance art game sport race match goal player coach winner champion cup prize award medal
  dog cat horse bird fish tree flower fruit apple wine beer coffee tea sugar salt bread meat chicken
  act bill treaty agreement convention constitution amendment resolution declaration charter code rule rules law laws
  age aged era period century decade revolution war battle siege attack invasion crisis disaster earthquake hurricane
  storm flood typhoon cyclone tornado tsunami pandemic virus disease cancer aids covid flu internet web online phone
  computer software hardware windows linux mac television radio camera car train plane ship boat bus bike truck
  attached cheers regards best thx lol btw fyi asap faq usa-style ps pdf html url http www usd eur gbp dvd cd tv pc id ii iii iv vi vii viii ix xi xii
  let look thank wow well ah ahh hmm huh sorry said sadly sometimes add adds use avoid bring check choose
  contact create develop discover do drink eat enjoy ensure enter explore follow found gather include includes join
  listen listed located maintain mix move offer ordered pay place prepare produce provide pull push reach
  remove run search select sell set sit stand support suppose teach test throw touch train understand unlike wait walk
  wear win wish wonder born founded established built opened published written named called known considered described developed
  designed directed played released recorded situated created died married elected appointed
  abortion access accident action activities activity actually adult adults air alcohol alleged analysis animals answer
  anybody anyone anything army arrest arrests attacks authorities average awards banks basically beautiful beginning behind being benefits
  besides blood bodies body border bottom boys brain breaking bring budget buildings business businesses buy campaign campaigners
  cars cases casualties cause causes century certain chance charges chief chiefs civilians claims class climate clinical close
  companies company complete concerns conditions conflict congratulations control costs courts crime crimes crowds culture
  customers damage data dealing deals debt defence defense demand democracy demonstrators depending design development different
  digital diplomats direct director directors disclaimer distance diversity domestic dozens drivers drugs east eastern economists economy editor
  efforts either electricity emergency employers energy engineers environment equal especially essentially events evidence exactly example excellent
  exports failure fair faith fears federal females fewer field fighters film financial firms fishing focus foreign former fresh front fuel
  funding funds funeral gas gender german germans giving gold gun guns half hands having heads heart heat helping
  historians historically home homes hope horrible hostages house housing ideas imagine immediately immigration
  in-depth independent individual individuals industry inflation initial initially injured inside interest interesting investors invited
  judges justice kids killing killings labour land language lately later leader learning left legal lessons letters level
  likewise limited literally living looks loss lost low lunch males many married mass materials maybe medical mental
  methods migrants militants miners ministers mission models moments more mostly motion music names
  neighbours nights none normally north northern notably nuclear objects observers obviously occasionally official oil older ones
  opponents organizers originally others otherwise outside owners pain parents participants parties passengers patients patience pay peace
  perfect performance personal petrol pictures pilots players poverty prayers preliminary pressure prison prisoners private privacy
  process profits progress proposals prosecutors protection providing quality quiet race rain rates rebels records
  reducing refugees religion representatives republicans democrats rice rights rising rivers rumours safety same sanctions
  scholars schools science seats secret secondly sentences separate serious seriously shares shots shoppers side sightings singer
  situation sleep soldiers solar solutions son sounds south southern space speakers spokesman staff statistics
  staying steel stocks strange strategy streets strict strikes studies study style suddenly supporters surely surprisingly survivors
  suspects talks targets tax technical teenagers telephone temperatures tension tensions terrorism terrorists tests text theories
  they tickets tips tons tourism tourists towns toys tradition traditionally training trees trials
  typically ultimately unemployment unions users usual vaccines values vehicles versions victims victory villagers visitors voices vote voting
  wages warning weapons websites weekend west western whatever wherever wild wind witnesses wives words writers yesterday youth`)

/** Words of lower case that join the words of one person's name. */
export const NAME_PARTICLES =
  words(`de da do dos das del della di la le las los van von der den ter ten zu af av al el bin ibn ben
  bint abu dal du des y e`)
