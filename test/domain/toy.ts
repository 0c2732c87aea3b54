/** What does party a say of toy ground, in one line per assertion? */

import type { Account } from '../../src/domain/account.ts';
import type { Bearing } from '../../src/domain/bearing.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { ComparisonKind } from '../../src/domain/comparison.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { type Day, parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import type { Reach } from '../../src/domain/reach.ts';
import {
	aClaim,
	aDataset,
	type anAssertion,
	anObserver,
	aParty,
	aPlace,
	partyId,
	placeId,
} from '../build.ts';

export const MON = '2021-01-04';
export const TUE = '2021-01-05';
export const WED = '2021-01-06';
export const THU = '2021-01-07';
export const FRI = '2021-01-08';
export const SUN = '2021-01-10';

export type AssertionParts = NonNullable<Parameters<typeof anAssertion>[0]>;

// Province p lies in country k. Town t and height h lie in district n, bazaar u in town t. District f lies beyond p.
//
//   k ┌───────────────────────┐
//     │ p ┌─────────┬───────┐ │
//     │   │ w       │ n     │ │
//     │   │         │ t(u) h│ │   ┌───┐
//     │   ├─────────┼───────┤ │   │ f │
//     │   │ s       │ e     │ │   └───┘
//     │   └─────────┴───────┘ │
//     └───────────────────────┘
const GROUND = [
	aPlace({ id: 'k', level: 'country' }),
	aPlace({ id: 'p', level: 'province', parent: 'k' }),
	aPlace({ id: 'n', parent: 'p' }),
	aPlace({ id: 'e', parent: 'p' }),
	aPlace({ id: 's', parent: 'p' }),
	aPlace({ id: 'w', parent: 'p' }),
	aPlace({ id: 't', level: 'town', parent: 'n' }),
	aPlace({ id: 'u', level: 'bazaar', parent: 't' }),
	aPlace({ id: 'h', level: 'height', parent: 'n' }),
	aPlace({ id: 'f' }),
];

/** The toy ground with parties a, b and c, observer o, and these claims. */
export function toyDataset(claims: readonly Claim[], parties: readonly string[] = ['a', 'b', 'c']): Dataset {
	return aDataset({
		places: GROUND,
		scope: ['n', 'e', 's', 'w', 'f'],
		parties: parties.map((id) => aParty(id)),
		observers: [anObserver('o')],
		claims,
	});
}

/** What follows from the toy dataset with these claims. */
export function toyGround(claims: readonly Claim[], parties?: readonly string[]): Ground {
	return new Ground(toyDataset(claims, parties));
}

/** A claim of party a: its id, when it was said, what it asserts. */
export function says(id: string, said: string, ...assertions: readonly AssertionParts[]): Claim {
	return aClaim({ id, said, assertions });
}

/** A claim of another party, or of observer o. */
export function saysOf(
	claimant: string,
	id: string,
	said: string,
	...assertions: readonly AssertionParts[]
): Claim {
	return aClaim({ id, claimant, said, assertions });
}

export function toDay(text: string): Day {
	const day = parseDay(text);
	if (!day) throw new Error(`"${text}" is no day`);
	return day;
}

interface Shown {
	readonly place?: string;
	readonly voice?: string;
	readonly day?: string;
}

/** The account of party a on district n as of Sunday, unless told otherwise. */
export function accountOn(ground: Ground, { place = 'n', voice = 'a', day = SUN }: Shown = {}): Account {
	return ground.account(placeId(place), partyId(voice), toDay(day));
}

/**
 * What has become by Sunday of everything that party a said of a place, by claim id: `c1 whole`, `c1 part, cut by c2`,
 * `c1 most, lessened by c2 on t`, `c1 overtaken by c2: clash`; of forces without a portion, `c1 stands`.
 */
export function fatesOn(place: string, claims: readonly Claim[], shown: Shown = {}): string[] {
	return toFates(accountOn(toyGround(claims), { ...shown, place }));
}

/** What has become of everything that bears on the place of an account. */
export function toFates({ bearings }: Account): string[] {
	return inOrder(bearings).map(toFate);
}

/** How each assertion of party a reaches a place: `c1 whole named`; of forces `c1 named`. */
export function reachesOn(place: string, ...claims: readonly Claim[]): string[] {
	return inOrder(accountOn(toyGround(claims), { place }).bearings).map(({ reach, portion }) =>
		[reach.claim.id, portion, reach.basis].filter((word) => word !== undefined).join(' '),
	);
}

/** By claim, those of one claim by their order in it. */
export function inOrder(bearings: readonly Bearing[]): readonly Bearing[] {
	const indexIn = ({ claim, assertion }: Reach) => claim.assertions.indexOf(assertion);
	return [...bearings].sort(
		({ reach: a }, { reach: b }) =>
			Number(a.claim.id.slice(1)) - Number(b.claim.id.slice(1)) || indexIn(a) - indexIn(b),
	);
}

/** An account as plain data, with ids for claims, as the command line prints it. */
export function toRecord(account: Account) {
	const { place, voice, kind, holder, portion, basis, carriedFrom } = account;
	const ids = (list: readonly Claim[]): readonly string[] => list.map(({ id }) => id);
	return {
		place,
		voice,
		kind,
		...(holder !== undefined && { holder }),
		...(portion !== undefined && { portion }),
		...(basis !== undefined && { basis }),
		claims: ids(account.claims),
		also: ids(account.also),
		overtaken: ids(account.overtaken),
		...(carriedFrom !== undefined && { carriedFrom }),
	};
}

/** The account on district n as of Sunday, unless told otherwise, as plain data. */
export function accountIn(claims: readonly Claim[], shown: Shown = {}) {
	return toRecord(accountOn(toyGround(claims), shown));
}

/** How the accounts of a, b and c on a place compare as of Sunday. */
export function comparisonOf(
	claims: readonly Claim[],
	{ place = 'n', day = SUN }: Shown = {},
): ComparisonKind {
	return toyGround(claims).placeOn(placeId(place), toDay(day)).comparison.kind;
}

function toFate({ reach, portion, cuts, lessenedBy, overtaken }: Bearing): string {
	const { id } = reach.claim;
	if (overtaken) return `${id} overtaken by ${overtaken.by.id}: ${overtaken.because}`;
	const by = cuts.length > 0 ? `, cut by ${cuts.map((cut) => cut.by.id).join(' and ')}` : '';
	const less = lessenedBy ? `, lessened by ${lessenedBy.claim.id} on ${lessenedBy.place}` : '';
	return `${id} ${portion ?? 'stands'}${less}${by}`;
}
