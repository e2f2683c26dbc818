/** What stands between a headline and the site's name in `<title>`. */
export const TITLE_BORDERS: readonly string[] = [' | ', ' – ', ' — ', ' - ', ' :: ', ' · ', ' » ', ' • ']

/** What stands before each kind of border in a title, where one stands there: the headline, if the rest is the site's. */
export function beforeBorders(title: string): string[] {
  return TITLE_BORDERS.flatMap((border) => {
    const at = title.lastIndexOf(border)
    return at > 0 ? [title.slice(0, at)] : []
  })
}
