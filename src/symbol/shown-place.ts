/** What is shown of every place: whose accounts, and how is it filled? */

import { type AccountChoice, shownAccounts } from '../domain/account-choice.ts';
import { compareAccounts, isContradiction } from '../domain/comparison.ts';
import type { DayAccounts, PlaceAccounts } from '../domain/day-accounts.ts';
import type { Ground } from '../domain/ground.ts';
import type { PlaceId, Standing } from '../domain/place.ts';
import { type Fill, fillOf } from './fill.ts';

/** A place with only the accounts that are shown, compared with each other if they are several, else of all parties. */
export interface ShownPlace extends PlaceAccounts {
	readonly fill: Fill;
}

/** All that one side of the map shows. */
export interface ShownPlaces {
	readonly districts: readonly ShownPlace[];
	/** Places inside districts, each with a dot. */
	readonly inside: readonly ShownPlace[];
	/** Places around the districts, whose labels carry their signs. */
	readonly around: readonly ShownPlace[];
}

/** @param choices whose accounts are drawn, each place's in this order. */
export function showPlaces(
	dayAccounts: DayAccounts,
	choices: readonly AccountChoice[],
	ground: Pick<Ground, 'standingOf'>,
): ShownPlaces {
	const shown: Record<Standing, ShownPlace[]> = { ground: [], inside: [], around: [] };
	const contradicting = new Set<PlaceId>();
	const show = (one: PlaceAccounts) => {
		const standing = ground.standingOf(one.place);
		const place = showPlace(one, choices, contradicting);
		if (standing !== 'ground' && isContradiction(place.comparison)) contradicting.add(one.place);
		shown[standing].push(place);
	};
	const all = [...dayAccounts.values()];
	// Districts come last: what lies inside them is compared first.
	for (const one of all) if (ground.standingOf(one.place) !== 'ground') show(one);
	for (const one of all) if (ground.standingOf(one.place) === 'ground') show(one);
	return { districts: shown.ground, inside: shown.inside, around: shown.around };
}

function showPlace(
	place: PlaceAccounts,
	choices: readonly AccountChoice[],
	contradicting: ReadonlySet<PlaceId>,
): ShownPlace {
	const accounts = choices.flatMap((choice) => shownAccounts(place, choice));
	// Two of several sides are compared with each other alone.
	const inside = place.comparison.inside.filter((one) => contradicting.has(one));
	const comparison = accounts.length > 1 ? compareAccounts(accounts, inside) : place.comparison;
	return { ...place, accounts, comparison, fill: fillOf(accounts) };
}
