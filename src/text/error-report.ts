/** What does a reader send who tells of an error, and where to? */

import type { Statement } from '../domain/claim.ts';
import { nameIn } from './account-words.ts';
import type { Citing } from './citation.ts';

/** Which version of which data it is about, the words if it is about a passage, the link, and a question to answer. */
export function writeErrorReport(
	{ dataset, link, text }: Omit<Citing, 'day'>,
	statement: Statement | null,
): string {
	return text.errorReport({
		dataset: nameIn(dataset.title, text.lang),
		version: dataset.version,
		link,
		...(statement && { passage: { id: statement.id, exact: statement.quote.exact } }),
	});
}

/** The dataset's contact as a link: a letter begun with the report, or the address as it is. */
export function contactLink(contact: string, report: string): string {
	if (!contact.startsWith('mailto:')) return contact;
	const [subject = '', ...lines] = report.split('\n');
	// Not as forms encode: a plus in a letter stays a plus. RFC 6068 ends lines with CR LF.
	const header = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
	return `${contact}${contact.includes('?') ? '&' : '?'}${header}`;
}
