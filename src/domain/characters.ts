/** Which characters may a text hold, so that every file can say it? */

/** What XML 1.0 forbids even where it is escaped: most controls, halves of pairs, U+FFFE, U+FFFF. @see https://www.w3.org/TR/xml/#charsets */
export const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
