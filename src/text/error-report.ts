/** What does a reader send who tells of an error, and where to? */

import type { Statement } from '../domain/claim.ts';
import type { Citing } from './citation.ts';
import { nameIn } from './naming.ts';

/** Which version of which data it is about, the words if it is about a passage, the link, and a question to answer. */
export function writeErrorReport(
	{ dataset, link, text }: Omit<Citing, 'day'>,
	statement: Statement | null,
): string {
	return text.errorReport({
		dataset: nameIn(dataset.title, text.lang),
		version: dataset.version,
		link: link ?? text.noLink,
		...(statement && { passage: { id: statement.id, exact: statement.quote.exact } }),
	});
}

/** Characters of a line in a letter. */
const LONGEST = 500;

/** The dataset's contact as a link: a letter begun with the report, or the address as it is. */
export function contactLink(contact: string, report: string): string {
	if (!contact.startsWith('mailto:')) return contact;
	const [subject = '', ...lines] = report.split('\n');
	const [to = '', query = ''] = contact.split('?');
	// A letter has one subject: this one.
	const others = query.split('&').filter((part) => part !== '' && !/^(subject|body)=/i.test(part));
	// RFC 6068 ends lines with CR LF.
	const body = lines.map(shorten).join('\r\n');
	return `${to}?${[...others, `subject=${encode(subject)}`, `body=${encode(body)}`].join('&')}`;
}

/** Not as forms encode: a plus in a letter stays a plus. Half a character, which none can encode, becomes the sign for that. */
function encode(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Mail programs refuse long addresses. The link in the letter leads to all of the words. */
function shorten(line: string): string {
	return line.length > LONGEST && !line.startsWith('http') ? `${line.slice(0, LONGEST)} …` : line;
}
