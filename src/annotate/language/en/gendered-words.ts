const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles and role words that only men, or only women, bear. */
export const MASCULINE_WORDS =
  list(`mr mr. sir dad grandad hubby lord king prince duke baron emperor sultan sheikh pope father brother son
  husband uncle grandfather nephew man boy chairman spokesman congressman councilman businessman policeman
  actor gentleman widower boyfriend father-in-law brother-in-law son-in-law stepfather stepson`)
export const FEMININE_WORDS =
  list(`mrs mum mom mam gran nan grandma mrs. ms ms. miss madam dame lady queen princess duchess baroness empress mother sister daughter
  wife aunt grandmother niece woman girl chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman actress
  widow girlfriend mother-in-law sister-in-law daughter-in-law stepmother stepdaughter`)

/** Given names that nearly always go with one gender; compiled by hand, names of both are left out. */
export const MASCULINE_NAMES = list(`
  aaron abbas abdallah abdel abdelaziz abdelfattah abdelmadjid abdul abdulaziz abdulhamid abdullah abdullahi
  abdullo abdulrahman abebe abelardo abhijit abhishek achim adam adel aditya adnan adolfo adrian adylbek afonso
  agustin ahmad ahmed ahmet aidan aitor ajay ajit akbar ake akhilesh akihito akio akira akshay akylbek alain alan
  albert alberto alec alejandro aleksandar aleksandr aleksei aleksey alessandro alexander alexandros alexei alexey
  alfonso alfred alfredo ali alikhan aliou allan allen almazbek alvaro alvin amadou amir amit amitabh anand
  anatoli anatoly ander anders andre andrei andrej andres andrew andrey andrii andrzej angelo angus anil ankit
  anthony antoine anton antonio antonis antti anupam archie aristide aritz arjun arkady arman armando armin arnaud
  arne arnold arseniy arseny artem arthur artur arturo arun arvind ashok ashraf asif askar askhat aslan atal
  aurelio avigdor avraham axel ayaz ayman ayoub azamat azat azhar aziz babacar babak babar bahram bakytzhan
  bambang barack barney barry bart bartosz bashar bashir bassam bauyrzhan behrouz bekele ben bengt benigno benito
  benjamin benoit berik bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy binyamin bjarne
  bjoern bjorn blake bob bobby bogdan bohdan bongbong boris boubacar boyko brad bradley bram brandon branko
  brendan brent brett brian brody bruce bruno bryan bryce bulat bulent burhan callum calvin carl carlo carlos
  carlton carsten cecil celso cem cemal cengiz cesar chad charles charlie chase cheikh chester chris christian
  christoph christophe christopher chuck chukwuma ciaran clarence clark claudio claus clayton clemens clemente
  cliff clifford clint clive clyde cody cole colin conor conrad cormac cory craig cristian cristiano curtis daan
  dafydd daisuke dale damian damien damon dan daniel danilo daniyar danylo dario dariush darkhan daulet dave david
  davide dawit dean declan deepak denis dennis denys derek derrick desmond detlef devendra devlet dick didier
  diego dieter dietmar dilip dimitris dinesh dirk dmitri dmitriy dmitry dmytro dominic don donald doug douglas dov
  dragan drew dries duane duarte dudley duncan dusan dusko dustin dwayne dwight dylan earl eberhard ebrahim
  eckhard ed eddie edgar edmund edoardo edouard eduard eduardo edward edwin eero egon ehud eiji eitan ekrem elchin
  eldar elijah elliot elliott emanuele emeka emil emiliano emilio emmanuel emmerson emomali emre emrys eneko engin
  enrico enrique eoin ercan erdogan eric erik erkin erlan ernest ernesto ernie ernst erwin esben esfandiar eskil
  espen essam esteban ethan etienne eugene evan evgeny ewald fabian fabio fabrice fadi fahd faisal farai farhad
  farid farouk fawzi federico fedor felipe felix femi ferdinand fereydoun fergus ferhat fernando fidel fikret
  filip filippo florian floyd fouad francesco francis francisco franco francois frank franklin frans franz fraser
  fred freddie frederick friedrich fritz fumio fyodor gabor gael gamal gareth garrett gary gaston gaurav gautam
  gavin geert gene gennady gennaro geoff geoffrey georg george georgi georgios georgiy gerald gerard gerardo gerd
  gergely gerhard gethin gholam giacomo giancarlo gianluca gianni gilad gilbert gilles gintaras giorgio giorgos
  giovanni girma giulio giuseppe glenn goncalo gonzalo goodluck gopal goran gordon gorka gotabaya graham grant
  greg gregory grigory grzegorz guenter guido guillaume guillermo gunnar gunter gunther gurbanguly gustav gustavo
  guy gwilym gyorgy haakon habib hadi hafez haidar haile haim haitham hakan hakim haluk hamad hamdan hamid hamish
  hamza hani hank hans hans-peter harald harish harold harry hartmut haruki harvey hashim hassan hatem hector
  heiko heiner heinrich heinz helge helmut hemant hendrik henk henri henrik henry herbert herman hermann hernan
  hernando herve hicham hideki hideo hiroshi hiroyuki hisham hitoshi holger horst hosni hossein howard hrvoje
  hryhoriy hubert hugh hugo hulusi huseyin hussain hussein huw iain ian ibrahim ibrahima ichiro idris idriss
  ignacio igor ihor iker ilham imomali imran ingvar ioan ioannis ion iosif iqbal irakli irving isaac ismael ismail
  istvan itamar itzhak ivan ivo jaber jabir jabu jack jacob jacques jagdish jaime jake jalal jamal james jamil
  jan-peter janez janos janusz jared jarek jari jaroslaw jason javad javier jawaharlal jean-claude jean-luc
  jean-marie jean-paul jean-pierre jed jef jeff jeffery jeffrey jens jeremy jerome jerry jerzy jesse jesus jim
  jimmy jiri joachim joao joaquin jochen joe joel joey johan johannes john johnny jon jonah jonathan joost jordi
  jorg jorge jorgen jos jose josef josep joseph josh joshua jovan jozef juan juergen juha jukka julian julien
  julio junichi junichiro jurgen justin kailash kairat kakha kamal kamau kanat kapil karan karim karl karl-heinz
  karsten kassym kassym-jomart kazuhiro kazuo keith kelvin kemal ken kenichi kenji kenneth kenny kent kenta kenzo
  kevin khaled khalid khalil khamis kimmo kipchoge kiprono kirill kirk kishore kiyoshi kjell klaas klaus knut koen
  kofi koji kojo konrad konstantin kostas kristian kristof krzysztof kurmanbek kurt kwabena kwaku kwame kwesi kyle
  kyriakos lajos lalit lance larry lars lasse laszlo laurence laurent lawrence leandro lech leif len lennart leo
  leon leonard leonardo leonid leopoldo leroy lester lev levent levon lewis liam linus ljubomir lloyd lorenz
  lorenzo lothar louis lubomir luc luca lucas luciano lucien ludwig luis luiz lukas lukasz luke lutz lyndon
  maarten maciej macky magnus mahamadou mahamat mahdi maher mahesh mahinda mahmood mahmoud mahmud majid makoto
  maksim malcolm mamadou mandla manfred manish manmohan manoj mansour manuel marc marcel marcelo marco marcos
  marcus marek mariano mario mariusz mark markus marshall marten martin marty marvin marwan masayoshi mason
  massimiliano massimo mateo mateusz mathias mathieu matt matteo matthew matthias matti maurice mauricio maurizio
  max maxim maxime maximo mehdi mehmet meir melvin menachem mesut mevlut michael mick miguel mikael mike mikel
  mikhael mikhail mikheil mikkel miklos milan miles milorad milos milton miroslav mitch mitchell mitt mladen
  mohamad mohamed mohammad mohammad-javad mohammed mohamud mohan moncef morten moshe moussa muammar muhammad
  muhammadu mukesh mukhtar mukul murat mustafa mustapha mykhailo mykola nabih nabil naftali naoto narendra naresh
  naruhito nasser nate nathan nathaniel naveen nawaf nawaz nayef nazarbek neal ned neil nelson nenad nestor
  netanel newt niall nicholas nick nicolas niels nigel niklas nikolai nikolaos nikolay nikos nils nitin nizar noah
  nobuo norbert norman nuno nurlan nursultan octavio odd olaf ole oleg oleh oleksandr oleksii oleksiy oliver
  olivier olof olumide olusegun omar omer omurbek ondrej orhan orlando osama osamu oscar osman osvaldo otto oumar
  ousmane owen pablo padraig panagiotis paolo parvez pascal patrick paul paulo pavel pavlo pavol pawan pedro pekka
  percy perry pervez petar pete peter petr petro phil philip philippe phillip pierluigi pierre pieter pietro piotr
  plamen poul prabhat prabowo pradeep prakash pranab prashant praveen prayut prayuth predrag preston rachid radek
  radoslaw rafael rafal raffaele rafik rahul rainer raj rajan rajesh rajiv rajnath rakesh ralf ralph ram raman
  ramesh rami ramin ramiro ramon ramzan ramzi randall randy ranil ranjan rashid raul ravi ray raymond recep reggie
  reginald regis reinhard reinhold remy renato renaud reuven rex reza rhys riad ricardo riccardo richard rick
  ricky rob robby robert roberto rocco rod roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolf
  romain roman romano ron ronald ronnie rory ross rostislav roy ruairi ruben rudi rudiger rudolf rudy rui rumen
  rupert rush ruslan russell rustam rustem ruud ryan ryszard saad sabri sachin saddam sadiq sadyr saeb saeed saken
  saleh salem salim salman salvador salvatore sam samuel sandeep sandor sandro sanjay sanjeev santiago santosh
  saparmurat satish satoshi saul sauli sayed scott seamus sean sebastian seif seiji selahattin sem serdar serge
  sergei sergey sergio sergiy serhii serhiy serik seth shahbaz shahid sharad sharif shaun shavkat shehbaz sherif
  shigeru shimon shinji shintaro shinzo shivraj shlomo shoaib sid sidharth sidney siegfried sigmar sigurd silas
  silvio simon sipho slavko slobodan soheil sooronbay sory srinivas stan stanislav stanislaw stanley stavros
  stefan stefano stepan stephane stephen steve steven stewart stig stuart sudhir sulaiman suleiman suleyman sumit
  sunil suresh surya susilo sven sylvain tadeo taher tahir takashi takeshi takuya talal talgat tapio taras tarek
  tareq tarik tariq taro tarun tatsuya tawfik tayyip ted temir tendai terence terje terrance terrence terry
  tesfaye thabo thaksin theo theodore theodoros thibault thierry thijs thilo thomas thorbjorn thorsten tiago
  tidiane tim timo timofey timothy timur tinashe tobias todd tom tomas tomasz tomislav tommaso tommy tony torben
  tore torsten toshihiro toshio travis trent trevor tristan trond troy tunde turgut tyler uddhav uhuru ulf ulrich
  umar umaru umberto unai urs usman uwe vaclav vadim vagif vakhtang valentin valentyn valeriy vasco vasil vasilis
  vasily vasyl vernon vicente victor vijay vikas vikram viktor vinay vincent vincenzo vinod vipin virat virgil
  vishal vitali vitaliy vitaly vittorio vivek vladimir vladislav vojtech volker volkmar volodymyr vyacheslav wade
  wael waleed walid wallace walter walther wanyama warren wayne werner wesley wilfred wilhelm willard willem willi
  william willie wim winfried winston witold wladyslaw wojciech wolfgang wouter wyatt xabier xavier yaakov yahya
  yair yann yannick yannis yaroslav yasar yashwant yasser yassin yasuhiro yasuo yaw yegor yerlan yermek yevgeny
  yevhen yiannis yilmaz yisrael yitzhak yngve yogendra yonas yoshihide yoshihiko yoshiro yossi yousef youssef
  yousuf yoweri yukio yuri yuriy yury yusuf yves zach zachary zack zafer zahid zaid zayed zbigniew zdenek zdravko
  zhomart ziad zied zoltan zoran zsolt zulfikar zurab`)
export const FEMININE_NAMES = list(`
  abigail adaeze adela adriana agnes agnieszka aigul aiko aino aisha akinyi alejandra alena alessandra alessia
  alexandra alexis alice alicia alina alison aliya allison alyona amanda amara amelia amelie amina amrita amy ana
  anahit anastasia angela anita anja anjali anke ann anna annalena anne annegret anneliese annie annika
  antonella antonina anu anuradha arlette arpi aruna arundhati asel asha asma astrid audrey aurelie axelle ayesha
  aylin ayse barbara barkha beatrice beatriz becky benazir benedicte bernadette beth bethany betty beverly bianca
  birgit birgitta birthe blanca bonnie bozena brenda bridget caitlin camila camilla carla carly carmen carol
  carolina caroline carolyn carrie catalina catherine cathy cecilia chandrika chantal charlotte cheryl chiara
  chioma chloe christa christina christine cindy claire clara claudia clemence colette colleen connie consuelo
  corazon cristina cynthia dagmar daisy dalia daniela danielle danuta daphne dariga darlene darya dawn debbie
  deborah debra deepa deepika delphine denise diana diane dianne dilma dinara dolores donna doris dorothea dorothy
  ebba edith eileen ekaterina elaine eleanor elena elin elisa elisabeth elizabeth ella ellen elodie elsie elvira
  elzbieta emilie emily emine emma erica erika erin erna estelle esther ethel eva evelyn farah fariba faridah
  fatima fatma fatou fatoumata federica felicity fernanda feruza fiona florence folake frances francesca francoise
  frauke freya frida frieda funke gabriela galina gemma georgina geraldine gerda geun-hye ghada ghislaine giada
  gina giorgia giorgina gisela giulia gladys gloria grace graciela grazyna greta grete gro guadalupe gudrun
  gulnara gulnaz gunilla gwen gwenaelle hala halina hana hanan hannah harriet haruka hasina hauwa hazel heather
  hedwig hege heidi helen helena helga helle hilary hilde hillary hina hiroko holly houda huma ida ilaria ilse
  iman imogen indira ines inga ingeborg inger ingrid irene irina iris isabel isabella isabelle ivana ivanka iveta
  ivy jackie jacqueline jadwiga jamila jana jane janet janice jasmine jayalalithaa jeanette jelena jenna jennifer
  jenny jessica jill joan joanna joanne johanna jolanta josefina josefine josephine josiane joy joyce juana
  juanita judith judy julia julie juliet june junko justine kaisa kamala kareena karen karima karin katarina
  katarzyna kate katerina kateryna katherine kathleen kathryn kathy katie katja katrin kavita kayla keiko
  kellyanne kerstin ketevan khadija kimberly kirsi kirsten kirsty klara kristen kristin krystyna ksenia laila
  lakshmi larisa latifa laura lauren lea leah leena leila lena leni lenka leonor letizia liesbeth lillian lily
  linda linnea lisa lise liudmila liv liz lois lola lorena loretta lorraine lotta louisa louise lourdes lucia
  luciana lucie lucienne lucille lucy luisa lydia lynn lyudmila mabel madeleine madhuri madina maelle magdalena
  maggie maha maja malgorzata malika malin mamata manal mandy manon manuela marcia margaret margareta margarita
  margaux margot margrete margrethe marguerite maria mariam marian mariana marie marilyn marina marisol marit
  mariya marjorie marlene marsha marta martha martina martine mary maryam masako mathilde maureen maxine mayawati
  meena meera megan megawati meghan mehbooba mehriban melania melanie melezia melinda melissa meral mercedes
  meredith merja mette michelle michiko mildred milena millie miranda mireille miriam miyuki molly monica monika
  monique myra nadezhda nadia nadine nancy naomi nargiza natalia natalie nataliya natalya natasha nawal neha nell
  ngozi nicole nigora nina nirmala nneka noemi nolwenn nora noriko norma noura nune obiageli oceane odile
  oksana oleksandra olena olga olha olivia ornella paivi pam pamela paola patricia patty paula pauline peggy
  penelope penny pernille petra phoebe phyllis pia pilar polina polly pratibha priya priyanka pushpa rachel radha
  ragnhild rania rashmi rebecca rekha renate renee rhonda riikka rita rivka roberta rocio rosa rosalind rosario
  rosemarie rosemary roxanne roza rozenn ruby ruth sabine sabrina sadako sadia sakura sally salma salome samantha
  samia samira sandra sanna sara sarah sari sarita saule seda segolene serena sezen sharon sheila shelley sherry
  shirin shirley shruti signe sigrid siham silke silvia simonne siri smriti snezana sofia sofie solange soledad
  solveig sonia sophia sophie souad stacey stacy stefania stefanie stella stephanie sue sunita susan susanna
  susanne sushma suzanne svenja svetlana svitlana swapna sylvia sylviane sylvie tamar tamara tammy tamta tanya
  tara tarja tatiana tatyana tawakkol teresa tereza tetiana thea thelma theresa tiffany tina tomoko tone tracey
  tracy tricia trine tulsi tuva tzipi ulla ulrike uma umida ursula usha ute valentina valeria valerie vanessa vera
  veronica veronika vicki vickie victoire victoria viktoria viktoriya viola violet virginia virginie vivian
  waltraud wanda wanjiru wendy whitney wiebke wilma yael yana yasmin yekaterina yelena yetunde yingluck ylva yoko
  yolanda yuko yulia yuliya yuriko yvette yvonne zainab zarifa zarina zdenka zeynep zhanar zhanna zoe zuzana`)
