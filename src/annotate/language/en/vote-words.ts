/** Words that a bare "34-27" or "by 34 to 27" needs near it to be the result of a vote and no score of a match. */
export const VOTE_AROUND =
  /\b(?:vot(?:e|ed|es|ing)|ballot|motion|bill|amendment|carried|approv(?:e|ed|al)|reject(?:ed|ion)?|backed|ruled|ruling|verdict)\b/i
