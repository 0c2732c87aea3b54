/** Was everything said before its source was published? */

import type { Locate, Problem } from './problem.ts';
import type { Records } from './records.ts';

/** Both are days at the place of the conflict. */
export function checkDays(
	{ claims, sources }: Pick<Records, 'claims' | 'sources'>,
	locate: Locate,
): readonly Problem[] {
	const published = new Map(sources.map(({ value }) => [value.id, value.published]));
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
