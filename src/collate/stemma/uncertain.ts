/**
 * Below this probability nobody should take a descent for settled: the command line marks it with a question mark, the page
 * draws it dashed. The same threshold under which a direction is undecided.
 */
export const UNCERTAIN_BELOW = 0.7
