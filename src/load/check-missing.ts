/** Does a dataset lack what it cannot do without: records of some kind, or whom its outlines and its base map come from? */

import type { Outline } from './outline.ts';
import { type Locate, type Path, type Problem, quote } from './problem.ts';
import type { Records } from './records.ts';
import { listAt, valueAt } from './value-at.ts';

/** Lists that are never empty. */
const NEEDED: readonly Path[] = [['parties'], ['sources']];

/** Nor are these, but in the dataset of somebody who begins. */
const NEEDED_FOR_GROUND: readonly Path[] = [
	['gazetteer', 'features'],
	['boundaries', 'features'],
];

export function checkMissing(
	raw: unknown,
	{ head, outline }: Pick<Records, 'head' | 'outline'>,
	locate: Locate,
): readonly Problem[] {
	const isGiven = (part: string) => valueAt(raw, part) !== undefined;
	const given = ['neighbours', 'valley'].find(isGiven) ?? (head?.country && 'country');
	return [
		...checkEmpty(raw, outline, locate),
		...(head && outline.boundaries.length > 0 && !head.boundaryAttribution
			? [tellUncredited('boundaryAttribution', 'outlines', 'Say whom they come from.', locate)]
			: []),
		...(head && given && !head.basemapAttribution
			? [tellUncredited('basemapAttribution', quote(given), 'Say whom the base map comes from.', locate)]
			: []),
	];
}

function checkEmpty(raw: unknown, { scope, boundaries }: Outline, locate: Locate): readonly Problem[] {
	const hasGround = scope.length + boundaries.length > 0;
	return [...NEEDED, ...(hasGround ? NEEDED_FOR_GROUND : [])]
		.filter((path) => Array.isArray(valueAt(raw, ...path)) && listAt(raw, ...path).length === 0)
		.map((path) => ({ ...locate(path), message: 'empty', remedy: 'A dataset needs at least one.' }));
}

function tellUncredited(key: string, what: string, remedy: string, locate: Locate): Problem {
	return { ...locate([key]), message: `missing, though the dataset has ${what}`, remedy, isSlight: true };
}
