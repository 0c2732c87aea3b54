/** Which accounts differ between two readings of the ground: two days, or two ways to read the same words? */

import type { Account } from './account.ts';
import type { Portion } from './claim.ts';
import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';
import type { PlaceReading, Reading } from './reading.ts';

/** What an account says, whatever it rests on. */
export interface Headline {
	readonly kind: Account['kind'];
	readonly holder?: PartyId;
	readonly portion?: Portion;
}

/** Places whose account by one party went from one headline to another. */
export interface Change {
	readonly party: PartyId;
	readonly places: readonly PlaceId[];
	readonly before: Headline;
	readonly after: Headline;
}

/** In party order, then in order of the places. A place that one of the readings lacks counts as silent there. */
export function listChanges(before: Reading, after: Reading): readonly Change[] {
	const places = [...new Set([...after.keys(), ...before.keys()])];
	const parties = [...after.values(), ...before.values()][0]?.accounts.map(({ party }) => party) ?? [];
	return parties.flatMap((party) => {
		const changes = new Map<
			string,
			{ party: PartyId; places: PlaceId[]; before: Headline; after: Headline }
		>();
		for (const place of places) {
			const was = headlineOf(before.get(place), party);
			const is = headlineOf(after.get(place), party);
			if (keyOf(was) === keyOf(is)) continue;
			const key = `${keyOf(was)} → ${keyOf(is)}`;
			const change = changes.get(key);
			if (change) change.places.push(place);
			else changes.set(key, { party, places: [place], before: was, after: is });
		}
		return [...changes.values()];
	});
}

function headlineOf(reading: PlaceReading | undefined, party: PartyId): Headline {
	const account = reading?.accounts.find((one) => one.party === party);
	if (!account) return { kind: 'silent' };
	return {
		kind: account.kind,
		...('holder' in account ? { holder: account.holder } : {}),
		...('portion' in account ? { portion: account.portion } : {}),
	};
}

function keyOf({ kind, holder, portion }: Headline): string {
	return [kind, holder, portion].join(' ');
}
