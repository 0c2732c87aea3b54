/** What stands beside a place on the map, and what is said of it to who cannot see the map? */

import type { Account } from '../domain/account.ts';
import { type Comparison, isContradiction } from '../domain/comparison.ts';
import type { PlaceAccounts } from '../domain/day-accounts.ts';
import type { Ground } from '../domain/ground.ts';
import type { Place } from '../domain/place.ts';
import { headlineSaying, listSayings } from '../domain/saying.ts';
import type { Catalogue } from './catalogue.ts';
import { type Naming, toponymOf } from './naming.ts';

/** What a map shows of a place. */
interface MarkedPlace {
	readonly account: Account;
	readonly comparison: Pick<Comparison, 'kind' | 'inside'>;
	readonly isChanged?: boolean;
}

/** The second line of a label: what the account says; empty where it says nothing. */
export function labelWords(
	{ account }: Pick<MarkedPlace, 'account'>,
	names: Naming,
	text: Catalogue,
): string {
	return account.kind === 'silent' ? '' : text.accountLabel(headlineSaying(account), names);
}

/** Those of the accounts that say anything. */
export function listLabelWords(
	accounts: readonly Account[],
	names: Naming,
	text: Catalogue,
): readonly string[] {
	return accounts.map((account) => labelWords({ account }, names, text)).filter((words) => words !== '');
}

/** The name as it stands on a map: with a question mark where the words name no holder. */
export function labelName(name: string, isInferred: boolean, text: Catalogue): string {
	return isInferred ? text.inferredName(name) : name;
}

/** What a tooltip says of a place. */
export interface PointingWords {
	readonly name: string;
	/** One for each account shown, in their order. */
	readonly lines: readonly string[];
}

/** The name of a place and each account in a few words. */
export function pointingWords(
	{ place, accounts }: Pick<PlaceAccounts, 'place' | 'accounts'>,
	names: Naming,
	text: Catalogue,
): PointingWords {
	return { name: names.place(place), lines: accounts.map((account) => text.pointing(account, names)) };
}

/** All that fill, signs and label of a place show on the map of one voice. */
export function placeSentences(
	{ account, comparison, isChanged = false }: MarkedPlace,
	names: Naming,
	text: Catalogue,
): readonly string[] {
	const [, ...besides] = listSayings(account);
	return [
		text.account(account, names),
		...(besides.length > 0 ? [text.besides(names.voice(account.voice), besides, names)] : []),
		...(isContradiction(comparison) ? relationSentences(comparison, names, text) : []),
		...(isChanged ? [text.newOnDay] : []),
	];
}

/** How the accounts of a place relate, and in which places inside it they contradict each other. */
export function relationSentences(
	{ kind, inside }: Pick<Comparison, 'kind' | 'inside'>,
	names: Naming,
	text: Catalogue,
): readonly string[] {
	const places = inside.map((place) => names.place(place));
	return [text.comparison[kind], ...(places.length > 0 ? [text.contradictInside(places)] : [])];
}

/** From this zoom on, a town named like its district has its own name; below, it is a bare dot. */
export const NAME_ZOOM = 10.5;
/** Below this one it makes way: its dot would lie too close to others to be told apart. */
const NAMESAKE_ZOOM = 9.25;

/** A place drawn as a point; without `name`, as a bare dot. */
export interface NamedPoint {
	readonly place: Place;
	readonly name?: string;
}

/** Those of `places` that are drawn as points at a zoom (that of tiles of 256 px): no district, and none inside one that carries an account. */
export function namePoints(
	places: readonly Place[],
	zoom: number,
	ground: Pick<Ground, 'dataset' | 'accountPlaces' | 'standingOf'>,
	{ lang }: Pick<Catalogue, 'lang'>,
): readonly NamedPoint[] {
	const { dataset } = ground;
	const drawn = new Set(ground.accountPlaces.filter((place) => ground.standingOf(place) !== 'around'));
	return places.flatMap((place): readonly NamedPoint[] => {
		const name = toponymOf(place.id, dataset, lang);
		const isNamesake = place.parent !== null && toponymOf(place.parent, dataset, lang) === name;
		if (!place.point || drawn.has(place.id) || (isNamesake && zoom < NAMESAKE_ZOOM)) return [];
		return [isNamesake && zoom < NAME_ZOOM ? { place } : { place, name }];
	});
}
