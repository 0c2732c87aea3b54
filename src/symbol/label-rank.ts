/** In which order do the names of a map look for room? Who comes late finds what is left. */

import { isContradiction } from '../domain/comparison.ts';
import type { ShownPlace, ShownPlaces } from './shown-place.ts';

/** The less, the sooner. */
export const RANK = { chosen: -20, point: 4, surrounding: 5, pass: 6 } as const;

/** What lies around has room that nobody else wants; of dots and districts alike, the dot goes first, whose name has room nowhere but beside it. */
const STEP = { around: -10, districts: 0, dots: -0.5 } as const satisfies Record<keyof ShownPlaces, number>;

/** Of places drawn alike, the clashing first, then those of which the voice speaks, then the others; of each, those first that it names. */
export function labelRank(
	{ comparison, account }: Pick<ShownPlace, 'comparison' | 'account'>,
	kind: keyof ShownPlaces,
): number {
	const step = STEP[kind] + (account.basis === undefined || account.basis === 'named' ? 0 : UNNAMED);
	if (isContradiction(comparison)) return step + (comparison.kind === 'contradict' ? 0 : 1);
	return step + (account.kind === 'silent' ? 3 : 2);
}

const UNNAMED = 0.25;
