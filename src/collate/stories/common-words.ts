/**
 * Words of grammar and of reporting that stand in most news texts of a language, whatever they tell, with the share of texts that have
 * them: set by judgement, where English has counts (`word-shares.ts`). By ISO 639-1 code.
 */
export const COMMON_WORDS: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  de: [
    [0.85, 'der die das und in den von zu mit dem auf für ist im nicht ein eine'],
    [
      0.5,
      `sich des auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
      oder aber vor zur bis mehr durch man sein wurde sei seit`,
    ],
    [
      0.2,
      `sagte sagt teilte mitteilte erklärte hatte kann gegen vom können schon wenn habe seine mark ihre dann unter wir soll ich eines
      jahr jahren jahre zwei diese dieser wieder keine seiner worden will zwischen immer was rund etwa drei gibt alle ersten damit
      dabei weil ihr waren wurden müssen sollen ihm ihn dort hier jetzt ohne ab angaben zufolge heute gestern uhr prozent`,
    ],
  ],
  es: [
    [0.85, 'de la que el en y a los del se las por un para con no una su al'],
    [
      0.5,
      'lo como más o pero sus le ha este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde',
    ],
    [
      0.2,
      `está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada
      vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo según señaló
      explicó aseguró afirmó sobre contra sin ante tras además mientras hoy ayer año`,
    ],
  ],
  fr: [
    [0.85, 'de la le et les des en un du une que est pour qui dans a par'],
    [
      0.5,
      'plus pas au sur ne se il sont avec ce ont été son cette aux mais comme on ou sa ses fait deux leur y elle selon',
    ],
    [
      0.2,
      `être aussi tout nous dont était entre même bien sans encore après peut ces si faire très où depuis ans lui autres sous avait
      contre avant autre moins toujours trois leurs notamment ainsi alors toute notre vous dit expliqué déclaré affirmé indiqué
      annoncé précisé avoir soit cela là fois temps chez jour jours année quand donc mardi lundi mercredi jeudi vendredi samedi
      dimanche`,
    ],
  ],
  it: [
    [0.85, 'di e il la che in a per un è del non una i le della con si'],
    [
      0.5,
      'da al dei sono nel alla ha più dal delle gli ma anche come lo o se dalla ci su hanno tra stato essere suo',
    ],
    [
      0.2,
      `nella sul ai alle anni sua due prima stata solo degli ed questo era dopo questa così tutti ancora fatto stati ora quando
      cui molto tutto oggi ieri loro senza però contro dove chi perché detto spiegato secondo dichiarato anno giorni giorno tre
      parte poi già deve può mentre sia sugli sulla dagli dalle fino`,
    ],
  ],
  nl: [
    [0.85, 'de het een van en in is dat op te voor met zijn die niet'],
    [
      0.5,
      'aan er om ook als dan maar bij nog uit door over naar hij heeft ze wordt hebben tot werd worden was tegen volgens',
    ],
    [
      0.2,
      `zegt zei meldt kan zo wat al jaar deze meer moet nu veel zou wel geen kunnen haar hun ons mensen twee zich onder alle nieuwe
      andere daar ik we wij je moeten toch goed omdat tussen drie eerste zal hier waren waar sinds dit vandaag gisteren`,
    ],
  ],
  pt: [
    [0.85, 'de a o que e do da em um para com não uma os no se na por'],
    [
      0.5,
      'mais as dos como mas ao ele das à seu sua ou quando muito já também foi são pelo pela até isso entre depois sem mesmo',
    ],
    [
      0.2,
      `aos ter seus quem nas me esse eles estão você essa num nem suas às numa nos ser está havia era anos ano dois segundo disse
      afirmou explicou sobre contra ainda após durante hoje ontem três parte dia dias tem há pode onde cada outro outra outros
      todos toda`,
    ],
  ],
  ru: [
    [0.85, 'и в на с что по не'],
    [
      0.5,
      `о из для к за от это а как его также он у году до но был после было они при все бы том года будет их этом сообщает время под`,
    ],
    [
      0.25,
      `её ее этого который которые более сообщил сообщила сообщили со уже так может мы я об того были чтобы однако своей если тем
      было между ранее человек заявил заявила заявили лет над которая которых раз ещё еще же ли без перед себя своих свою стало
      стал один одним два две три из-за где когда чем нет там этой этот эти кто сам самый очень можно нужно должны должен могут мог
      во ко только быть была будут или чтоб она им ему ей ним них него день словам слова данным рублей тысяч млн процентов часов
      сегодня вчера страны страна глава отметил отметила рассказал рассказала добавил добавила написал написала объявил пояснил
      подчеркнул информация агентство источник издание журналисты пресс-служба людей люди один первый новый большой другой многие
      несколько около почти всего всех каждый помощью течение отношении согласно поэтому именно даже лишь просто теперь затем пока
      снова вместе против среди через благодаря является являются оказался находится произошло состоялся отмечается уточняется
      говорится считает напомним понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня
      июля августа сентября октября ноября декабря`,
    ],
  ],
}
