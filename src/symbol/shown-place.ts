/** What does the map of one voice show of every place? */

import type { Account } from '../domain/account.ts';
import { accountOf } from '../domain/account-choice.ts';
import type { Change } from '../domain/change.ts';
import { type Comparison, isContradiction } from '../domain/comparison.ts';
import type { DayAccounts, PlaceAccounts } from '../domain/day-accounts.ts';
import type { Ground } from '../domain/ground.ts';
import { groupBy } from '../domain/group-by.ts';
import { isSame } from '../domain/is-same.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceId } from '../domain/place.ts';
import { remember } from '../domain/remember.ts';
import { type Sector, sectorsOf } from './dot.ts';
import { type Edge, edgeOf } from './edge.ts';
import { type Fill, fillOf } from './fill.ts';
import { labelRank } from './label-rank.ts';
import { clashSignOf, type Sign, signsOf } from './sign.ts';

/** One place with all the marks that it has on a map: whoever draws it asks for nothing else. */
export interface ShownPlace {
	readonly place: PlaceId;
	readonly account: Account;
	/** Of the parties' accounts, on the map of whichever voice: as much as maps tell of it. */
	readonly comparison: Pick<Comparison, 'kind' | 'inside'>;
	/** Of a district. */
	readonly fill: Fill;
	readonly edge: Edge;
	/** Of a place that is drawn as a point. */
	readonly dot: readonly Sector[];
	/** Beside its name: a clash between the parties first. */
	readonly signs: readonly Sign[];
	/** The words name no holder: its name has a question mark. */
	readonly isInferred: boolean;
	/** What the voice says of it is new on the day shown. */
	readonly isChanged: boolean;
}

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

/** @param changed places of which the voice says something new on the day shown. */
export function showPlaces(
	dayAccounts: DayAccounts,
	voice: VoiceId,
	changed: ReadonlySet<PlaceId>,
	ground: Pick<Ground, 'dataset' | 'standingOf'>,
): ShownPlaces {
	const shown = [...dayAccounts.values()].map((there) => showPlace(there, voice, changed.has(there.place)));
	const kinds = groupBy(shown, ({ place }) => kindOf(place, ground));
	return {
		districts: kinds.get('districts') ?? [],
		dots: kinds.get('dots') ?? [],
		around: kinds.get('around') ?? [],
	};
}

/** What has been shown of each account. */
const shownOf = remember((_: Account): ShownPlace[] => []);

/** The very same as before where nothing of it is otherwise: who draws it can tell. */
function showPlace(there: PlaceAccounts, voice: VoiceId, isChanged: boolean): ShownPlace {
	const { place, comparison } = there;
	const account = accountOf(there, voice);
	const shown = shownOf(account);
	const known = shown.find((one) => one.isChanged === isChanged && isSame(one.comparison, comparison));
	if (known) return known;
	const clash = clashSignOf(comparison.kind);
	const made: ShownPlace = {
		place,
		account,
		comparison,
		fill: fillOf(account),
		edge: edgeOf(account),
		dot: sectorsOf(account),
		signs: [...(clash ? [clash] : []), ...signsOf(account)],
		isInferred: account.basis === 'inferred',
		isChanged,
	};
	shown.push(made);
	return made;
}

/** What one of several maps shows. */
export interface VoiceMap {
	readonly voice: VoiceId;
	readonly shown: ShownPlaces;
}

/** A map for each voice, in this order. @param changes since the day before. */
export function showMaps(
	voices: readonly VoiceId[],
	dayAccounts: DayAccounts,
	changes: readonly Change[],
	ground: Pick<Ground, 'dataset' | 'standingOf'>,
): readonly VoiceMap[] {
	return voices.map((voice) => {
		const changed = changes.flatMap((change) => (change.voice === voice ? change.places : []));
		return { voice, shown: showPlaces(dayAccounts, voice, new Set(changed), ground) };
	});
}

/** What the name of a place has to have room for on any of some maps, to stand alike on all of them. */
export interface Need {
	/** As many signs as it has on the map where it has most. */
	readonly signs: number;
	/** Whether it has a question mark on any. */
	readonly isInferred: boolean;
	/** The sides clash over it: wherever its name has no room, its signs stand alone. */
	readonly isClashing: boolean;
	/** None of them says anything of it. */
	readonly isSilent: boolean;
	/** The least of its ranks (`labelRank`). */
	readonly rank: number;
	/** What its second line says, a map each. */
	readonly accounts: readonly Account[];
}

/** Of every place that is drawn with an account. @param maps that are shown side by side. */
export function listNeeds(maps: readonly ShownPlaces[]): ReadonlyMap<PlaceId, Need> {
	const all = maps.flatMap((map) =>
		(['districts', 'dots', 'around'] as const).flatMap((kind) => map[kind].map((shown) => ({ kind, shown }))),
	);
	return new Map(
		[...groupBy(all, ({ shown }) => shown.place)].map(([place, each]) => [
			place,
			{
				signs: Math.max(...each.map(({ shown }) => shown.signs.length)),
				isInferred: each.some(({ shown }) => shown.isInferred),
				isClashing: each.some(({ shown }) => isContradiction(shown.comparison)),
				isSilent: each.every(({ shown }) => shown.account.kind === 'silent'),
				rank: Math.min(...each.map(({ shown, kind }) => labelRank(shown, kind))),
				accounts: each.map(({ shown }) => shown.account),
			},
		]),
	);
}
