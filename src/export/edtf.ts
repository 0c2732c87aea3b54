/** How is a span of days written for other programs? */

import type { Span } from '../domain/day.ts';

/**
 * `2021-09-06`, `2021-09-05/2021-09-06`, `../2021-09-06`; undefined if both ends are open.
 * @see https://www.loc.gov/standards/datetime/
 */
export function toEdtf({ first, last }: Span): string | undefined {
	if (first === null && last === null) return undefined;
	return first === last ? (first ?? undefined) : `${first ?? '..'}/${last ?? '..'}`;
}
