/** What is shown of every place: whose accounts, and how is it filled? */

import { type AccountChoice, shownAccounts } from '../domain/account-choice.ts';
import { compareAccounts, isContradiction } from '../domain/comparison.ts';
import type { DayAccounts, PlaceAccounts } from '../domain/day-accounts.ts';
import type { Ground } from '../domain/ground.ts';
import { groupBy } from '../domain/group-by.ts';
import type { PlaceId } from '../domain/place.ts';
import { type Fill, fillOf } from './fill.ts';

/** A place with only the accounts that are shown, compared with each other if they are several, else of all parties. */
export interface ShownPlace extends PlaceAccounts {
	readonly fill: Fill;
}

/** All that one side of the map shows. */
export interface ShownPlaces {
	readonly districts: readonly ShownPlace[];
	/** Places inside districts, and around them those that are no more than a point, such as a crossing. */
	readonly dots: readonly ShownPlace[];
	/** Places around the districts that have room for a label, which carries their signs. */
	readonly around: readonly ShownPlace[];
}

/** As what a place is drawn. */
export function kindOf(place: PlaceId, ground: Pick<Ground, 'dataset' | 'standingOf'>): keyof ShownPlaces {
	const standing = ground.standingOf(place);
	if (standing === 'ground') return 'districts';
	return standing === 'around' && ground.dataset.places.get(place)?.labelAt ? 'around' : 'dots';
}

/** @param choices whose accounts are drawn, each place's in this order. */
export function showPlaces(
	dayAccounts: DayAccounts,
	choices: readonly AccountChoice[],
	ground: Pick<Ground, 'dataset' | 'standingOf'>,
): ShownPlaces {
	const contradicting = new Set<PlaceId>();
	const show = (one: PlaceAccounts) => {
		const shown = showPlace(one, choices, contradicting);
		if (isContradiction(shown.comparison)) contradicting.add(one.place);
		return shown;
	};
	const kinds = groupBy(dayAccounts.values(), ({ place }) => kindOf(place, ground));
	// Districts come last: what lies inside them is compared first.
	const dots = (kinds.get('dots') ?? []).map(show);
	return {
		dots,
		around: (kinds.get('around') ?? []).map(show),
		districts: (kinds.get('districts') ?? []).map(show),
	};
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
