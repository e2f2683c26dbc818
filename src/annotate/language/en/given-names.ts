/**
 * Given names met in international news, in Latin script without accents and lower case, by region. Compiled by hand for Stemma; it
 * need not be complete, as other evidence (titles, verbs of saying, the rest of the document) finds other names. Left
 * out: names that are ordinary words or places more often than people ("will", "may", "paris", "jordan", "chelsea").
 */
const ENGLISH = `aaron abigail adam adrian agnes aidan alan albert alec alex alexander alexandra alexis alfred alice
alicia alison allan allen allison alvin amanda amber amelia amy andrea andrew andy angela angie angus anita ann anna
anne annie anthony antonia archie arnold arthur ashley audrey barbara barney barry beatrice becky ben benjamin bernard
bernie bert beth bethany betty beverly bill billy bob bobby bonnie boris brad bradley brandon brenda brendan brent
brett brian bridget bruce bryan bryce caitlin calvin cameron carl carla carlton carol caroline carolyn carrie casey
catherine cathy cecil cecilia chad charles charlie charlotte cheryl chester chloe chris christian christina christine
christopher chuck cindy claire clara clarence clark claudia clay clayton cliff clifford clint clive clyde cody colin
colleen connie conor conrad corey cory courtney craig curtis cynthia daisy dale damian damien damon dan dana daniel
danielle danny daphne darlene darrell darren dave david dawn dean deborah debbie debra denise dennis derek derrick
desmond diana diane dianne dick dolores dominic don donald donna doris dorothy doug douglas drew duane dudley duncan
dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduard edward edwin eileen elaine eleanor elijah
elizabeth ella ellen elliot elliott elsie emily emma eric erica erik erin ernest ernie esther ethan ethel eugene eva
evan evelyn fiona felicity florence floyd frances francis frank franklin fred freddie frederick gareth garrett gary gavin
gemma gene geoff geoffrey george georgina gerald geraldine gerard gilbert gillian gina gladys glen glenn gloria
gordon graham grant greg gregory gwen hannah harold harriet harry harvey hazel heather helen helena henry herbert
herman hilary hillary holly howard hugh hugo ian ida imogen irene iris irving isaac isabel isabella ivan ivy jack jackie
jackson jacob jacqueline jade jake james jamie jan jane janet janice jared jason jasmine jay jean jeanette jeff
jeffery jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim jimmy jo joan joanna joanne
joe joel joey john johnny jon jonah jonathan jordan joseph joshua josh joy joyce juan judith judy julia julian julie
juliet june justin karen karl kate katherine kathleen kathryn kathy katie kayla keith kelly kelvin ken kenneth kenny
kent kerry kevin kim kimberly kirk kirsten kirsty kristen kristin kurt kyle lance larry laura lauren laurence laurie
lawrence leah lee leigh len lena leo leon leonard leroy leslie lester lewis liam lillian lily linda lindsay lisa liz
lloyd lois lorraine louis louisa louise lucas lucille lucy luke lydia lyndon lynn mabel madeleine maggie malcolm
mandy marc marcia marcus margaret margot maria marian marie marilyn marion marjorie mark marlene marsha marshall
martha martin marty marvin mary mason matt matthew maureen maurice max maxine megan meghan melanie melinda melissa
melvin mercedes meredith michael micheal michelle miguel mike mildred miles millie milton miranda mitch mitchell mitt
molly monica morgan moses myra nadine nancy naomi natalie natasha nathan nathaniel neal ned neil nell nelson newt
nicholas nick nicola nicole nigel nina noah noel nora norma norman oliver olivia oscar owen pam pamela pat patricia
patrick patty paul paula pauline peggy penelope penny percy perry pete peter phil philip phillip phoebe phyllis polly
preston rachel ralph randall randy ray raymond rebecca reggie reginald rex rhonda richard rick ricky rita rob robbie
robert roberta robin rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rosemary ross roxanne roy
ruby rupert russell ruth ryan sabrina sally sam samantha samuel sandra sandy sara sarah saul scott sean sebastian
seth shane shannon sharon shaun shawn sheila shelley sherry shirley sid sidney silas simon sophia sophie stacey stacy
stan stanley stella stephanie stephen steve steven stewart stuart sue susan susanna suzanne sylvia tamara tammy tanya
tara ted terence teresa terrance terrence terry thelma theo theodore theresa thomas tiffany tim timothy tina todd tom
tommy tony tracey tracy travis trent trevor tricia tristan troy tyler ursula valerie vanessa vera vernon veronica
vicki vickie victor victoria vincent viola violet virgil vivian wade wallace walter wanda warren wayne wendy wesley
whitney wilfred willard william willie wilma winston yvette yvonne zachary zack zoe barack donald tulsi kamala`
const ROMANCE = `abelardo adela adolfo adriana agustin alain alban alberto alejandra alejandro alessandra alessandro
alfonso alfredo alvaro ana andre andres angel angelo antoine antonella antonio aristide armando arnaud arturo aurelio
beatriz benedicte benito benoit bernardo bertrand blanca bruno camila camille carla carlo carlos carmen catalina
cecile celso cesar chantal christophe claude claudio clemente colette cristian cristiano cristina daniela danilo
dario delphine denis didier diego dilma dmitri domenico dominique edouard eduardo elena elisa emanuele emiliano emilio
emmanuel enrico enrique ernesto esteban estelle etienne fabian fabio fabrice federica federico felipe felix fernanda
fernando fidel florian francesca francesco francisco francois francoise franco gabriel gabriela gael gaston gerardo
gerhard giacomo gianni giancarlo gilles giorgia giorgio giovanni giulia giulio giuseppe gloria gonzalo graciela
guadalupe guido guillaume guillermo gustavo hector henri hernan hernando herve hubert ignacio ines irina isabelle
ivo jacques jaime jair javier jean-claude jean-luc jean-marie jean-paul jean-pierre jerome jesus joao joaquin jordi jorge jose josep
josefina juana juanita julien julio justine laurent leandro leonardo leonor leopoldo lorena lorenzo luc luca lucia
luciano lucien luis luisa luiz manuel manuela marcel marcelo marco marcos margarita mariano marina mario marine marta
martine massimo mateo mathieu matteo maurizio mauricio maxime maximo mercedes michel michele miguel monique nadia nello
nestor nicolas octavio olivier orlando osvaldo pablo paola paolo pascal patrice paulo pedro philippe pierre pilar
rafael ramiro ramon raul regis remy renato renaud rene ricardo roberto rocio rodolfo rodrigo rogelio roman romain
romano ruben salvador salvatore sandro santiago segolene serge sergio silvia silvio simone sofia solange stefania
stefano stephane sylvain sylvie tadeo thierry thibault tiago umberto valentina valeria vicente victoire vincenzo virginie
vittorio xavier yann yves yolanda yannick`
const GERMANIC_AND_NORDIC = `achim ake alexandra andreas angela anja anke anders anneliese annegret anton arne armin
axel bengt bernd bernhard birgit birgitta bjorn bjarne carsten christa christoph claus clemens dagmar detlef dieter
dietmar dirk dorothea eberhard eckhard egon elke ellert emil erika erna ernst erwin esben eskil espen ewald fabian
ferdinand franz frauke freya frieda friedrich fritz frans georg gerda gerd gerhard gisela greta gudrun guenter gunnar gunter
gunther gustav guido haakon hakan hans hans-peter harald hartmut hedwig heidi heiko heiner heinrich heinz helga helge
helle helmut hendrik henk henrik hermann hilde holger horst ilse inga inge ingeborg ingrid ingvar jakob jan-peter
jens joachim jochen johan johanna johannes jonas jorg jorgen josef josefine juergen jurgen kai karin karl-heinz
karsten katarina katja katrin kerstin kirsten kjell klaas klaus knut konrad kristian kristof lars lasse leif lena
lennart liesbeth linus lothar ludwig lukas lutz magdalena magnus maike manfred maren margrethe markus marten martina
mathias matthias mette mikael mikkel monika morten nele niels niklas nils norbert odd olaf ole olof otto peer
per pernille petra pieter poul rainer ralf reinhard reinhold renate rolf rosemarie rudi rudiger rudolf rune sabine
sander sanna sebastian siegfried sigmar sigrid silke siv sofie stefan stefanie stig susanne sven svenja terje thilo
thomas thorsten tobias tom torben tore torsten trond ulf ulla ulrich ulrike ursula urs ute uwe valentin volker
volkmar walther waltraud werner wiebke wilhelm willem willi winfried wolfgang wouter yngve geert maarten joost dries
koen bart ruud sigurd thorbjorn eero jari juha jukka kari kimmo matti mika pekka sauli sanna tapio timo antti aino`
const SLAVIC_AND_CAUCASIAN = `agnieszka alexei aleksandr aleksandar aleksei aleksey alena alexey alina alyona anastasia
anatoli anatoly andrei andrej andrey andrii andrzej anna antonina arkady arseniy arseny artem artur aslan bartosz
bogdan bohdan boyko bozena branko danuta danylo darya denys dmitry dmitriy dmytro dragan dusan dusko ekaterina
elvira elzbieta evgeny fedor filip fyodor galina gennady georgi georgiy gintaras goran grazyna grigory grzegorz
halina hrvoje hryhoriy ihor igor ilham ilya ioan ion iosif irakli irina ivana ivanka ivica iveta jadwiga janez janusz
jarek jaroslaw jelena jerzy jiri jolanta jovan jozef kakha katerina kateryna katarzyna kirill klara konstantin
krzysztof krystyna ksenia larisa lech leonid lev levon liudmila ljubomir lubomir lukasz lyudmila maciej maia
maksim malgorzata marek mariusz mariya mateusz maxim mikhail mikheil mikhael milan milena milorad milos miroslav
mladen mykhailo mykola nadezhda natalia nataliya natalya nenad nikita nikol nikola nikolai nikolay nikos nino oksana
oleg oleh oleksandr oleksandra oleksiy oleksii olena olga olha ondrej pavel pavlo pavol petar petr petro piotr
plamen polina predrag radek radoslaw rafal ramzan roman rostislav rumen ruslan ryszard sasa sergei sergey serhii serhiy
sergiy slavko slobodan snezana stanislav stanislaw stepan svetlana svitlana tamara taras tatiana tatyana tetiana timofey
tomas tomasz tomislav vaclav vadim vakhtang valentyn valentina valery valeriy vasil vasily vasyl veronika viktor viktoria
viktoriya vitali vitaliy vitaly vladimir vladislav vladimir volodymyr vojtech vyacheslav witold wladyslaw wojciech
yana yaroslav yegor yekaterina yelena yevgeny yevhen yulia yuliya yuri yuriy yury zbigniew zdenek zdravko zhanna
zoran zurab zuzana gyorgy gabor gergely istvan janos laszlo lajos miklos orban peter sandor viktoria zoltan zsolt
alexandros alexis antonis costas dimitris georgios giorgos ioannis kostas kyriakos nikolaos panagiotis stavros theodoros
yannis yiannis vasilis`
const TURKIC_AND_PERSIAN = `abai abdullo adylbek ahmet akylbek alikhan aliya almazbek arman askar askhat asel ayaz aydin
ayse azamat azat babak bagdat bahram bakytzhan bauyrzhan behrouz berik bulat bulent cem cemal cengiz dariga dariush
daniyar darkhan daulet devlet dinara ebrahim ekrem elchin eldar elnur emine emomali emre engin ercan erdogan erkin erlan
esfandiar farhad fariba fatma fereydoun ferhat fikret gholam gulnara gurbanguly hakan haluk hamid hassan hossein hulusi huseyin
ilham imomali islam javad kairat kanat karim kassym kassym-jomart kemal kurmanbek levent mahmoud majid marat mehdi
mehmet mehriban meral meral mesut mevlut mirziyo mohammad-javad mukhtar murat mustafa nazarbek nurlan nursultan omer
omurbek orhan osman ozgur rahmon ramin recep reza roza rustam rustem sadyr saken saparmurat selahattin serdar shavkat serik
sezen shahin shamil shirin sooronbay soheil suleyman tahir talgat tarik tayyip temir timur tokhtar turgut ulan umit umut
vagif yasar yerlan yermek yilmaz zhomart zafer zarifa zeynep zhanar ziya`
const ARABIC_AND_AFRICAN = `abbas abdallah abdel abdelaziz abdelfattah abdel-fattah abdelmadjid abdirahman abdul abdulaziz abdulhamid
abdullah abdullahi abdulrahman abiy abu adama adel adnan ahmad ahmed aisha ali alhaji amadou amal amina amine amir
amr anwar ashraf asma ayman aymen ayoub aziz babacar bakari bashar bashir bassam bola boubacar burhan chidi chinua cyril dalia
emeka emmerson essam evariste fadi fahd faisal farah farid faridah farouk fatima fatou fatoumata fawzi felicien fouad gamal
ghada goodluck habib hadi hafez hage haidar haile hailemariam haitham hakim hala hamad hamdan hamza hana hani
hanan haroun hashim hassan hatem hicham hisham hosni houda hussain hussein ibrahim ibrahima idris idriss imad iman isaias ismail
ismael issa iyad jabir jaber jacob jalal jamal jamil jakaya joyce juma kais kalifa karima khadija khaled khalid khalifa khalil
khamis kofi kwame kwaku laila lamine latifa laurent lazarus leila lina lotfi macky maha mahamadou mahamat mahdi maher mahmood mahmud
mamadou manal mansour mariam marwan maryam mehdi mohamad mohamed mohammad mohammed moussa mohamud moncef mouin muammar
muhammad muhammadu muhannad mustapha nabih nabil nadia najib nasser nawaf nawal nayef nelson ngozi nizar noor nour noura
obiageli olusegun omar osama oumar ousmane paul-henri rachid rafik rami ramzi rania raila rashid recep riad riyad robert-mugabe sabri saad saddam sadiq saeb saeed
said salah saleh salem salim salma salman salva sameh sami samia samir samira samira sani sayed seif seydou shaikh
sharif sherif siham sophie souad suleiman sulaiman taha taher talal tarek tareq tariq tawfik tawakkol teodoro thabo tidjane uhuru
umar umaru usman wael walid waleed wole yahya yasser yassin yasmin yemi yoweri youssef yousef yousuf yusuf zaid zainab zayed ziad zied zine
avi avigdor avraham benjamin binyamin benny dov ehud eitan gilad haim isaac itamar itzhak meir menachem moshe naftali
netanel ofer ophir rivka reuven shimon shlomo tamar tzipi yair yaakov yael yisrael yitzhak yossi`
const SOUTH_ASIAN = `abhijit abhishek aditya ajay ajit akbar akhilesh akshay amarinder amartya amit amitabh amrita anand anil anita
anjali ankit anupam anuradha arjun arun aruna arundhati arvind asad asha ashish ashok ashraf asif atal atif ayesha
azhar babar balbir barkha basharat benazir bhupinder bilal chandrika deepa deepak deepika devendra dilip dinesh ehsan
fawad gaurav gautam gopal gotabaya gulzar gurmeet hamid harish harsh hasina hemant hina imran indira iqbal ishaq jagdish
jawaharlal jayalalithaa jayant jyoti kailash kamal kapil karan kareena kavita khadga kiran kirti kishore krishna kumar
lakshmi lal lalit lalu madhav madhuri mahatma mahesh mahinda maithripala mallikarjun mamata manish manmohan manoj
maulana mayawati meena meera mehbooba mohan mukesh mukul nagendra naresh narendra naveen navjot nawaz neha nirmala nitin
nitish omar parvez pawan pervez piyush prabhat pradeep prakash pranab prashant pratibha praveen priyanka prithvi pushpa
qamar rabindranath radha raghuram rahul raj raja rajan rajapaksa rajat rajesh rajiv rajnath rakesh ram raman ramesh
ranil ranjan rashmi ravi rekha ritu rohan rohit sachin sadia sajid salman sandeep sanjay sanjeev santosh sarita saroj satish
sharad shahbaz shahid sheikh shehbaz shashi shivraj shivaji shoaib shruti shubham sidharth sirisena smriti sonia sri srinivas subhash
subramanian sudhir sumit sunil sunita suresh surya sushma swapna tariq tarun tejashwi uday uddhav uma usha vijay vikas
vikram vinay vinod vipin virat vishal vivek yashwant yogi yogendra zahid zardari ziaur zulfikar`
const EAST_AND_SOUTHEAST_ASIAN = `aiko akihito akio akira anwar aung ban bambang benigno bongbong budi chen corazon daisuke duterte eiji
ferdinand fumio haruka haruki hideki hideo hiroko hiroshi hiroyuki hitoshi hua hun ichiro isoroku jae jae-in
jejomar jiang jin jinping joko jong-il jong-un junichi junichiro junko kaoru katsuya kazuo kazuhiro keiko keqiang ken-ichi kenichi kenji kenta kenzo kiyoshi
koji kyaw lee leni li ling mahathir makoto mao masako masayoshi megawati mei michiko min ming min-jung miyuki myung-bak naoto
naruhito ngo nguyen noriko nobuo osamu park phuc pham prabowo prayut prayuth rodrigo ryo sadako sakura satoshi seiji shigeru shinji
shintaro shinzo soekarno suharto sukarno susilo takashi takeshi takuya tan taro tatsuya thaksin thanh thein tomoko
toshihiro toshio trong tsai wei wen xi xiao xiaoping yasuhiro yasuo yingluck yoko yoon yoshihide yoshihiko yoshiro
yudhoyono yukio yuki yuko yuriko zedong zhang zhao zhou ying-jeou ing-wen moon geun-hye seok-youl kim`

/** Given names, lower case without accents. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    ENGLISH,
    ROMANCE,
    GERMANIC_AND_NORDIC,
    SLAVIC_AND_CAUCASIAN,
    TURKIC_AND_PERSIAN,
    ARABIC_AND_AFRICAN,
    SOUTH_ASIAN,
    EAST_AND_SOUTHEAST_ASIAN,
  ]
    .join(' ')
    .split(/\s+/),
)
