/** Which characters can every file say? */

/** What XML 1.0 forbids even where it is escaped: most controls, halves of pairs, U+FFFE, U+FFFF. @see https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The first character that no XML may hold, if there is one. */
export function findForbidden(text: string): string | undefined {
	return text.match(FORBIDDEN)?.[0];
}

/** With a square in place of each such character. */
export function withSquares(text: string): string {
	return text.replace(FORBIDDEN, '\u25A1');
}
