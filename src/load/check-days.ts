/** Was everything said before its source was published, and not years before? */

import { addDays, type Day } from '../domain/day.ts';
import type { Locate, Problem } from './problem.ts';
import type { Records } from './records.ts';

/** Both are days at the place of the conflict. */
export function checkDays(
	{ claims, sources }: Pick<Records, 'claims' | 'sources'>,
	locate: Locate,
): readonly Problem[] {
	const published = listPublished(sources);
	return claims.flatMap(({ at, value: { said, quote } }) => {
		const day = published.get(quote.source);
		if (day === undefined || said.last <= day) return [];
		return [
			{
				...locate([...at, 'said']),
				message: `${said.last} is after ${day}, when the source was published`,
				remedy: 'Correct one of the two; for a day that is not given, take the latest possible.',
			},
		];
	});
}

/** Days after which a year is more likely to be mistyped than old words to be printed. */
const LONG = 2 * 365;

/** What was said long before its source was published: worth a note, no fault. */
export function noteDays(
	{ claims, sources }: Pick<Records, 'claims' | 'sources'>,
	locate: Locate,
): readonly Problem[] {
	const published = listPublished(sources);
	return claims.flatMap(({ at, value: { said, quote } }) => {
		const day = published.get(quote.source);
		if (day === undefined || said.last >= addDays(day, -LONG)) return [];
		return [
			{
				...locate([...at, 'said']),
				message: `${said.last} is more than two years before ${day}, when the source was published`,
				remedy: 'If the year is right, leave it.',
			},
		];
	});
}

function listPublished(sources: Records['sources']): ReadonlyMap<string, Day> {
	return new Map(sources.map(({ value }) => [value.id, value.published]));
}
