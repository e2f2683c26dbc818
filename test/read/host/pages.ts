/** Pages of one made-up paper, each about another matter, with what it prints in all of them. */
export const PROMO =
  'The Courier has watched over this coast since 1871, and its readers watch over the Courier: who joins its trust before the harvest pays nothing until spring.'

/** A paragraph that reports of one matter have in common. */
export const BACKGROUND =
  'The sea lock was closed in March after divers had found a crack in its western gate, and the fishing fleet has gone round the island since.'

interface Told {
  title: string
  paragraphs: readonly string[]
}

export const HARVEST: Told = {
  title: 'Barley comes in early on the northern farms',
  paragraphs: [
    'Farmers on the northern hills brought in the first barley on Thursday, three weeks before the usual day, after a spring without rain.',
    'The barley is thin but clean, the growers’ union said, and malt houses have promised last year’s price for every sack of barley from the hills.',
    'Growers with sheep as well as barley fear for their winter feed and ask the county to open the common pasture before autumn.',
  ],
}

export const LIBRARY_ROOF: Told = {
  title: 'Town library gets a roof of larch',
  paragraphs: [
    'Carpenters began to lay larch shingles on the town library on Monday, the first wooden roof in the high street for a hundred years.',
    'The shingles come from a forest that the town planted as a memorial, and the carpenters expect them to last for sixty winters.',
    'Readers will find the shelves of the upper floor in the school hall until the carpenters have gone, the librarian said.',
  ],
}

export const CHESS: Told = {
  title: 'Girl of twelve wins the county chess cup',
  paragraphs: [
    'A pupil of twelve won the county chess championship on Sunday without losing a game, the youngest champion that the tournament has had.',
    'Her opponent in the final offered a draw after four hours, which the champion declined before she took his queen with a knight.',
    'The champion learnt chess from her grandmother, who played at tournaments by letter and still keeps every postcard.',
  ],
}

export const LOCK_CLOSED: Told = {
  title: 'Fishing fleet counts the cost of the closed lock',
  paragraphs: [
    'Skippers of the fishing fleet burn twice the diesel since the lock was shut, their cooperative said on Tuesday.',
    BACKGROUND,
    'The cooperative asks the harbour board for a share of the lock fees, which the fishing fleet has paid in advance for the season.',
  ],
}

export const LOCK_OFFER: Told = {
  title: 'Harbour board offers the fleet a rebate on lock fees',
  paragraphs: [
    'The harbour board will give back half of the lock fees that the fishing fleet paid in advance, its chairman said on Wednesday.',
    BACKGROUND,
    'The cooperative of the fishing fleet called the rebate on the lock fees a beginning and wants the other half paid by the season’s end.',
  ],
}

export const LOCK_REPAIR: Told = {
  title: 'Divers weld the lock gate at night',
  paragraphs: [
    'Divers have begun to weld the western gate of the lock, four hours each night at low water, the harbour board said on Friday.',
    BACKGROUND,
    'The fishing fleet will get word two days before the lock opens, and the harbour board gives back its fees for the season until then.',
  ],
}

/** The page of an article, with the paper's promo between its paragraphs. */
export function pageOf({ title, paragraphs: [first = '', ...others] }: Told, promo = PROMO): string {
  const after = others.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${title} | The Courier</title>
<meta property="og:site_name" content="The Courier"></head>
<body><article><h1>${title}</h1>
<p>${first}</p>
<p>${promo}</p>
${after}
</article></body></html>`
}

/** Where the nth page stands. */
export const addressOf = (nth: number): string => `https://www.courier.example/articles/${nth}`
