/** What stands beside a place on the map, and what is said of it to who cannot see the map? */

import type { Dataset } from '../domain/dataset.ts';
import type { Place } from '../domain/place.ts';
import type { PlaceReading } from '../domain/reading.ts';
import { listSayings } from '../domain/saying.ts';
import { accountWords, partyWords, toponymOf } from './account-words.ts';
import type { Catalogue } from './catalogue.ts';
import { sayingWords } from './claim-words.ts';

type Shown = Pick<PlaceReading, 'accounts' | 'comparison'>;

/** The second line of a label: how several accounts relate, or what the only one says. */
export function labelWords({ accounts, comparison }: Shown, dataset: Dataset, text: Catalogue): string {
	if (accounts.length > 1) return text.comparisonLabel[comparison.kind];
	return accounts.map((one) => text.accountLabel(accountWords(one, dataset, text))).join(' ');
}

/** About how wide a second line is at 11.5 px, in CSS pixels: its letters and the ground that should be left beside them. */
export function widthOfLabelWords(words: string): number {
	return words.length * 6.2 + 26;
}

/** How the accounts of a place relate, then each of them with what stands beside it: all that its fill and signs show. */
export function placeSentences(
	{ accounts, comparison }: Shown,
	dataset: Dataset,
	text: Catalogue,
): readonly string[] {
	const relation = accounts.length > 1 ? [text.comparison[comparison.kind]] : [];
	const sentences = accounts.flatMap((account) => {
		const [, ...besides] = listSayings(account).map((saying) => sayingWords(saying, dataset, text));
		const told = text.account(accountWords(account, dataset, text));
		return besides.length === 0
			? [told]
			: [told, text.besides(partyWords(account.party, dataset, text), besides)];
	});
	return [...relation, ...sentences];
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

/** Those of `places` that are drawn as points at a zoom (that of tiles of 256 px): none that carries an account. */
export function namePoints(
	places: readonly Place[],
	zoom: number,
	dataset: Dataset,
	{ lang }: Pick<Catalogue, 'lang'>,
): readonly NamedPoint[] {
	return places.flatMap((place): readonly NamedPoint[] => {
		const name = toponymOf(place.id, dataset, lang);
		const isNamesake = place.parent !== null && toponymOf(place.parent, dataset, lang) === name;
		if (!place.point || dataset.scope.includes(place.id) || (isNamesake && zoom < NAMESAKE_ZOOM)) return [];
		return [isNamesake && zoom < NAME_ZOOM ? { place } : { place, name }];
	});
}
