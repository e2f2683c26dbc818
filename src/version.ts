/** The version of Stemma; a reading and its annotations carry it. A test holds it to package.json. */
export const VERSION = '0.1.0'
