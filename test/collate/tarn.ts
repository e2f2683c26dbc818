/** Sentences of an invented accident, from which the tests of this folder build their witnesses. */
export const WIRE = [
  'The lock gate at Tarn failed shortly after dawn on Monday and flooded the old quarter of the harbour.',
  'Four barges were carried over the weir before the crews could cut their lines.',
  'At least 12 people were treated for cold and cuts at the infirmary on the hill.',
  'Engineers had warned the harbour board of rust on the hinges three times since the spring.',
  'The board put off the repair because the grain ships were late this year.',
  'Mayor Ingrid Holm ordered the lower streets to be cleared until the water falls.',
  'Holm walked along the quay in rubber boots and spoke to the families at the school.',
  'A crane from the shipyard is on its way up the river to lift the broken gate.',
]

/** The same event told by somebody who was there and copied nothing. */
export const WITNESSED = [
  'Water stood to the window sills of Rope Lane when I came down the hill at Tarn this morning.',
  'A woman handed her cat out of an attic to a boy in a rowing boat.',
  'Nobody had rung the bell of the lock house, the neighbours told me again and again.',
  'Mayor Ingrid Holm listened, wrote names on her sleeve and promised blankets.',
  'By noon one barge lay across the weir like a dropped ruler, and gulls had found its grain.',
]

export const OTHER_EVENT = [
  'The northern railway will close its workshops at Ulva next winter, the company announced.',
  'Ninety fitters are to move to the new depot at Carrick or to take early pensions.',
  'The union called the plan a betrayal of a promise given only two years ago.',
  'Passengers have complained of late trains since the timetable changed in the autumn.',
]
