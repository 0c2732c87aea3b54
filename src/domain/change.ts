/** Which accounts differ between two days, or two interpretations of the same words? */

import type { Account } from './account.ts';
import type { Day } from './day.ts';
import type { DayAccounts, PlaceAccounts } from './day-accounts.ts';
import type { Ground } from './ground.ts';
import type { VoiceId } from './observer.ts';
import type { PlaceId } from './place.ts';
import { remember } from './remember.ts';
import { listSayings, type Sayings, sayingKey } from './saying.ts';

/** Places whose account by one voice says something else than before. */
export interface Change {
	readonly voice: VoiceId;
	readonly places: readonly PlaceId[];
	/** The headline first. */
	readonly before: Sayings;
	readonly after: Sayings;
}

/** What one ground says otherwise than another on a day. A place that carries accounts in one of them is asked for in both. */
export function listDifferences(one: Ground, other: Ground, day: Day): readonly Change[] {
	const places = [...new Set([...other.accountPlaces, ...one.accountPlaces])];
	const on = (ground: Ground): DayAccounts =>
		new Map(places.map((place) => [place, ground.placeOn(place, day)]));
	return listChanges(on(one), on(other));
}

/** By voice, the parties first; then in order of the places. A place that one of the days lacks counts as silent there. */
export function listChanges(before: DayAccounts, after: DayAccounts): readonly Change[] {
	const places = new Set([...after.keys(), ...before.keys()]);
	const changes = new Map<string, Change & { places: PlaceId[] }>();
	const order = new Map<VoiceId, number>();
	for (const place of places) {
		const [was, is] = [accountsOf(before.get(place)), accountsOf(after.get(place))];
		for (const voice of new Set([...is.keys(), ...was.keys()])) {
			if (!order.has(voice)) order.set(voice, order.size);
			const [wasSaid, isSaid] = [was.get(voice), is.get(voice)];
			if (wasSaid === isSaid) continue;
			const [earlier, later] = [toldBy(wasSaid), toldBy(isSaid)];
			if (earlier.key === later.key) continue;
			const key = `${voice}: ${earlier.key} → ${later.key}`;
			const change = changes.get(key);
			if (change) change.places.push(place);
			else changes.set(key, { voice, places: [place], before: earlier.sayings, after: later.sayings });
		}
	}
	return [...changes.values()].sort((a, b) => (order.get(a.voice) ?? 0) - (order.get(b.voice) ?? 0));
}

/** In how many places something changed. */
export function countPlaces(changes: readonly Pick<Change, 'places'>[]): number {
	return new Set(changes.flatMap(({ places }) => places)).size;
}

function accountsOf(there: PlaceAccounts | undefined): ReadonlyMap<VoiceId, Account> {
	const accounts = [...(there?.accounts ?? []), ...(there?.observed ?? [])];
	return new Map(accounts.map((account) => [account.voice, account]));
}

interface Told {
	readonly sayings: Sayings;
	/** The same for accounts that say the same. */
	readonly key: string;
}

const NOTHING = tell([{ kind: 'silent', isInferred: false }]);

const toldOf = remember((account: Account) => tell(listSayings(account)));

function toldBy(account: Account | undefined): Told {
	return account ? toldOf(account) : NOTHING;
}

/** Beside the headline the order says nothing: the stronger words may come first on one day and not on the other. */
function tell(sayings: Sayings): Told {
	const [headline, ...rest] = sayings;
	return { sayings, key: [sayingKey(headline), ...rest.map(sayingKey).sort()].join(', ') };
}
