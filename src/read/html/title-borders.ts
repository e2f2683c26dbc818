/** What stands between a headline and the site's name in `<title>`. */
export const TITLE_BORDERS: readonly string[] = [' | ', ' – ', ' — ', ' - ', ' :: ', ' · ', ' » ', ' • ']
