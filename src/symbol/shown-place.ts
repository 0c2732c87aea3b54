/** What is shown of every place: whose accounts, and how is it filled? */

import { type AccountChoice, shownAccounts } from '../domain/account-choice.ts';
import { compareAccounts } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceReading, Reading } from '../domain/reading.ts';
import { type Fill, fillOf } from './fill.ts';

/** A place's reading with only the accounts that are shown, compared with each other if they are several, else of all parties. */
export interface ShownPlace extends PlaceReading {
	readonly fill: Fill;
}

/** All that one side of the map shows. */
export interface ShownPlaces {
	readonly districts: readonly ShownPlace[];
	/** Places above the districts, whose labels carry their signs. */
	readonly above: readonly ShownPlace[];
}

/** @param choices whose accounts are drawn, each place's in this order. */
export function showPlaces(
	reading: Reading,
	choices: readonly AccountChoice[],
	{ scope }: Pick<Dataset, 'scope'>,
): ShownPlaces {
	const isDistrict = ({ place }: ShownPlace) => scope.includes(place);
	const shown = [...reading.values()].map((place): ShownPlace => {
		const accounts = choices.flatMap((choice) => shownAccounts(place, choice));
		// Two of several sides are compared with each other alone.
		const comparison = accounts.length > 1 ? compareAccounts(accounts) : place.comparison;
		return { ...place, accounts, comparison, fill: fillOf(accounts) };
	});
	return {
		districts: shown.filter(isDistrict),
		above: shown.filter((place) => !isDistrict(place)),
	};
}
