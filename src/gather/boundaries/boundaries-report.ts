/** What is told of each unit and each place when outlines are gathered? A line each. */

import { countNoun } from '../../load/count-noun.ts';
import type { KnownPlace } from '../known-place.ts';
import type { Added } from './add-units.ts';
import { titleOf, type Unit } from './boundary-file.ts';
import type { Drawn } from './draw-units.ts';
import { type Doubt, type Match, type Matches, sayUnit } from './match-units.ts';

/** Of many candidates, so many are named. */
const CANDIDATES = 6;

export function tellMatched(matched: readonly Match[]): readonly string[] {
	return matched.map(tellMatch);
}

/** Places of an earlier run that are drawn with the others. */
export function tellAgain(again: readonly Match[]): readonly string[] {
	return again.map(
		({ unit, place }) => `${place.id}: ${sayUnit(unit)}, drawn before, and again so that all fit`,
	);
}

/** Places for which somebody should say which unit they are. */
export function tellUnmatched({ doubts, missing }: Matches): readonly string[] {
	return [
		...doubts.map(tellDoubt),
		...missing.map(
			({ id }) =>
				`${id}: no unit of the file has its code or a name like it. If one is it, say --match "UNIT=${id}"`,
		),
	];
}

/** Units that become no place, since one is drawn there already. */
export function tellTaken(taken: ReadonlyMap<Unit, KnownPlace>): readonly string[] {
	return [...taken].map(
		([unit, { id }]) =>
			`${id}: ${sayUnit(unit)} lies where it is drawn. If that is it, say --match "#${unit.number}=${id}"`,
	);
}

export function tellAdded({ places, around }: Added): readonly string[] {
	return [
		...[...places].map(
			([unit, place]) => `${place.id}: added${place.parent && `, in ${place.parent}`} (${sayUnit(unit)})`,
		),
		...around.map((title) => `${title}: added, since units lie in it`),
	];
}

/** @param kept places whose outlines are as they were. */
export function tellDrawn(
	{ outlines, beside, unsound, leftOut, movedMetres, toleranceMetres }: Drawn,
	kept: readonly string[],
): readonly string[] {
	const moved = `within ${Math.round(movedMetres)} m of the published lines (tolerance ${toleranceMetres} m)`;
	return [
		...unsound.map((unit) => `${sayUnit(unit)}: left out, since its ring crosses itself in the file`),
		...(leftOut > 0
			? [`Left out: ${countNoun(leftOut, 'islet or speck', 'islets and specks')} below the tolerance`]
			: []),
		...kept.map((id) => `${id}: keeps its earlier outline, beside which the new ones may not fit`),
		`${countNoun(outlines.size, 'outline')} and ${beside.length} around them, ${moved}`,
	];
}

/** All of them on one line: none is dropped in silence, and hundreds are no pages. */
export function tellNames(what: string, units: readonly Unit[]): readonly string[] {
	return units.length > 0 ? [`${what} (${units.length}): ${units.map(titleOf).join(', ')}`] : [];
}

function tellMatch({ unit, place, how }: Match): string {
	return `${place.id}: ${sayUnit(unit)}, ${how}`;
}

function tellDoubt({ place, candidates, sameName }: Doubt): string {
	const [first] = candidates;
	if (!first) return '';
	const settle = `--match "${candidates.length > 1 ? `#${first.number}` : titleOf(first)}=${place.id}"`;
	const named = candidates.slice(0, CANDIDATES).map(sayUnit).join('; ');
	const more = candidates.length > CANDIDATES ? `; and ${candidates.length - CANDIDATES} more` : '';
	const what = sameName ? 'not clear which bears its name' : 'no unit of its name, but nearly';
	return `${place.id}: ${what}: ${named}${more}. Say which, as ${settle}`;
}
