/** Was everything said before its source was published, and not years before? */

import { addDays, type Day } from '../domain/day.ts';
import type { Locate, Problem } from './problem.ts';
import type { Records } from './records.ts';

type Told = Pick<Problem, 'message' | 'remedy'>;

/** Days after which a year is more likely to be mistyped than old words to be printed. */
const LONG = 2 * 365;

/** Both are days at the place of the conflict. */
export function checkDays(records: Pick<Records, 'claims' | 'sources'>, locate: Locate): readonly Problem[] {
	return compareWithPrint(records, locate, (said, published) => {
		if (said <= published) return undefined;
		return {
			message: `${said} is after ${published}, when the source was published`,
			remedy: 'Correct one of the two; for a day that is not given, take the latest possible.',
		};
	});
}

/** What was said long before its source was published: worth a note, no fault. */
export function noteDays(records: Pick<Records, 'claims' | 'sources'>, locate: Locate): readonly Problem[] {
	return compareWithPrint(records, locate, (said, published) => {
		if (said >= addDays(published, -LONG)) return undefined;
		return {
			message: `${said} is more than two years before ${published}, when the source was published`,
			remedy: 'If the year is right, leave it.',
		};
	});
}

function compareWithPrint(
	{ claims, sources }: Pick<Records, 'claims' | 'sources'>,
	locate: Locate,
	tell: (said: Day, published: Day) => Told | undefined,
): readonly Problem[] {
	const published = new Map(sources.map(({ value }) => [value.id, value.published]));
	return claims.flatMap(({ at, value: { said, quote } }) => {
		const day = published.get(quote.source);
		const told = day && tell(said.last, day);
		return told ? [{ ...locate([...at, 'said']), ...told }] : [];
	});
}
