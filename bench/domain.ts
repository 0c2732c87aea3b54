/** How long do the rules take on far more ground and talk than any article has? */

import { indexGround } from '../src/domain/bearing.ts';
import { PORTIONS, PREDICATES } from '../src/domain/claim.ts';
import { type Dataset, listDays } from '../src/domain/dataset.ts';
import { readGround } from '../src/domain/reading.ts';
import { aClaim, aDataset, aParty, aPlace } from '../test/build.ts';

const CLAIMS = 10_000;
const DISTRICTS = 400;
const PROVINCES = 20;
const DAYS = 60;
const PARTIES = ['a', 'b', 'c'];

/** Times in milliseconds: to index the claims and to compute every account and comparison of the last day. */
export function measureDomain(runs: number): { readonly what: string; readonly times: readonly number[] } {
	const dataset = inventDataset(1);
	const day = listDays(dataset).at(-1);
	if (!day) throw new Error('The invented dataset has no day');
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		readGround(day, indexGround(dataset));
		return performance.now() - start;
	});
	return { what: `${CLAIMS} invented claims on ${DISTRICTS} districts`, times };
}

/** The same for the same seed. Two assertions a claim; one in twenty speaks of a whole province and reaches its districts. */
export function inventDataset(seed: number): Dataset {
	const random = seededRandom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const pick = <T>(list: readonly T[], fallback: T) => list[below(list.length)] ?? fallback;
	const provinces = Array.from({ length: PROVINCES }, (_, i) => `province-${i}`);
	const scope = Array.from({ length: DISTRICTS }, (_, i) => `district-${i}`);
	const places = [
		...provinces.map((id) => aPlace({ id, level: 'province' })),
		...scope.map((id, i) => aPlace({ id, parent: `province-${i % PROVINCES}` })),
	];
	const assertion = () => {
		const isWide = random() < 0.05;
		return {
			predicate: pick(PREDICATES, 'holds'),
			holder: pick(PARTIES, 'a'),
			place: isWide ? pick(provinces, 'province-0') : pick(scope, 'district-0'),
			portion: pick(PORTIONS, 'whole'),
			reachesDistricts: isWide,
		};
	};
	const claims = Array.from({ length: CLAIMS }, (_, i) =>
		aClaim({
			id: `c${i}`,
			claimant: pick(PARTIES, 'a'),
			said: new Date(Date.UTC(2021, 0, 1 + below(DAYS))).toISOString().slice(0, 10),
			assertions: [assertion(), assertion()],
		}),
	);
	return aDataset({ parties: PARTIES.map((id) => aParty(id)), places, scope, claims });
}

/** Numbers from 0 up to 1, exclusive, that repeat with their seed (mulberry32). */
function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
