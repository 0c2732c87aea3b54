/** What does party a say of toy ground, in one line per assertion? */

import { type Account, accountOf, listAccounts } from '../../src/domain/account.ts';
import { type Bearing, indexGround, listBearings } from '../../src/domain/bearing.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { type ComparisonKind, compareAccounts } from '../../src/domain/comparison.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { type Day, parseDay } from '../../src/domain/day.ts';
import { aClaim, aDataset, type anAssertion, aParty, aPlace, partyId, placeId } from '../build.ts';

export const MON = '2021-01-04';
export const TUE = '2021-01-05';
export const WED = '2021-01-06';
export const THU = '2021-01-07';
export const SUN = '2021-01-10';

type AssertionParts = NonNullable<Parameters<typeof anAssertion>[0]>;

// Province p lies in country k. Town t lies in district n, bazaar u in town t. District f lies beyond p.
//
//   k ┌───────────────────────┐
//     │ p ┌─────────┬───────┐ │
//     │   │ w       │ n     │ │
//     │   │         │ t(u)  │ │   ┌───┐
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
	aPlace({ id: 'f' }),
];

/** The toy ground with parties a, b and c, and these claims. */
export function toyGround(claims: readonly Claim[], parties: readonly string[] = ['a', 'b', 'c']): Dataset {
	return aDataset({
		places: GROUND,
		scope: ['n', 'e', 's', 'w', 'f'],
		parties: parties.map((id) => aParty(id)),
		claims,
	});
}

/** A claim of party a: its id, when it was said, what it asserts. */
export function says(id: string, said: string, ...assertions: readonly AssertionParts[]): Claim {
	return aClaim({ id, said, assertions });
}

/** A claim of another party. */
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

/**
 * What has become by Sunday of everything that party a said of a place, by claim id: `c1 whole`,
 * `c1 part, cut by c2`, `c1 overtaken by c2: clash`.
 */
export function fatesOn(place: string, claims: readonly Claim[], { party = 'a', day = SUN } = {}): string[] {
	const index = indexGround(toyGround(claims));
	return listBearings(placeId(place), partyId(party), toDay(day), index).map(toFate);
}

/** How each assertion of party a reaches a place: `c1 whole named`. */
export function reachesOn(place: string, ...claims: readonly Claim[]): string[] {
	const index = indexGround(toyGround(claims));
	return listBearings(placeId(place), partyId('a'), toDay(SUN), index).map(
		({ claim, portion, basis }) => `${claim.id} ${portion} ${basis}`,
	);
}

/** An account as data, with ids for claims, as the command line prints it. */
export function toRecord(account: Account) {
	const { bearings, claims, also, overtaken, ...rest } = account;
	const ids = (list: readonly Claim[]) => list.map(({ id }) => id);
	return { ...rest, claims: ids(claims), also: ids(also), overtaken: ids(overtaken) };
}

/** The account on district n as of Sunday, unless told otherwise. */
export function accountIn(claims: readonly Claim[], { place = 'n', party = 'a', day = SUN } = {}) {
	return toRecord(accountOf(placeId(place), partyId(party), toDay(day), indexGround(toyGround(claims))));
}

/** How the accounts of a, b and c on a place compare as of Sunday. */
export function comparisonOf(claims: readonly Claim[], { place = 'n', day = SUN } = {}): ComparisonKind {
	return compareAccounts(listAccounts(placeId(place), toDay(day), indexGround(toyGround(claims)))).kind;
}

function toFate({ claim, portion, cuts, overtaken }: Bearing): string {
	if (overtaken) return `${claim.id} overtaken by ${overtaken.by.id}: ${overtaken.because}`;
	const by = cuts.length > 0 ? `, cut by ${cuts.map((cut) => cut.by.id).join(' and ')}` : '';
	return `${claim.id} ${portion}${by}`;
}
