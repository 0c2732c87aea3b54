/** Which accounts differ between two readings of the ground: two days, or two ways to read the same words? */

import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';
import type { PlaceReading, Reading } from './reading.ts';
import { listSayings, type Sayings, sayingKey } from './saying.ts';

/** Places whose account by one party says something else than before. */
export interface Change {
	readonly party: PartyId;
	readonly places: readonly PlaceId[];
	/** The headline first. */
	readonly before: Sayings;
	readonly after: Sayings;
}

/** In party order, then in order of the places. A place that one of the readings lacks counts as silent there. */
export function listChanges(before: Reading, after: Reading): readonly Change[] {
	const places = [...new Set([...after.keys(), ...before.keys()])];
	const parties = [...after.values(), ...before.values()][0]?.accounts.map(({ party }) => party) ?? [];
	return parties.flatMap((party) => {
		const changes = new Map<string, Change & { places: PlaceId[] }>();
		for (const place of places) {
			const was = sayingsOf(before.get(place), party);
			const is = sayingsOf(after.get(place), party);
			if (keyOf(was) === keyOf(is)) continue;
			const key = `${keyOf(was)} → ${keyOf(is)}`;
			const change = changes.get(key);
			if (change) change.places.push(place);
			else changes.set(key, { party, places: [place], before: was, after: is });
		}
		return [...changes.values()];
	});
}

function sayingsOf(reading: PlaceReading | undefined, party: PartyId): Sayings {
	const account = reading?.accounts.find((one) => one.party === party);
	return account ? listSayings(account) : [{ kind: 'silent', isInferred: false }];
}

/** Beside the headline the order says nothing: the stronger words may come first on one day and not on the other. */
function keyOf([headline, ...rest]: Sayings): string {
	return [sayingKey(headline), ...rest.map(sayingKey).sort()].join(', ');
}
