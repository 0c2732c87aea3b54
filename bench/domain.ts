/** How long do the rules take on far more ground and talk than any article has? */

import { indexGround } from '../src/domain/bearing.ts';
import { PORTIONS, PREDICATES } from '../src/domain/claim.ts';
import { listComparisonExamples } from '../src/domain/comparison-example.ts';
import { type Dataset, listDays } from '../src/domain/dataset.ts';
import { readGround } from '../src/domain/reading.ts';
import { listRuleExamples } from '../src/domain/rule-example.ts';
import { aClaim, aDataset, aParty, aPlace } from '../test/build.ts';
import { seededRandom } from './random.ts';
import { type Timed, timeRuns } from './time-runs.ts';

const CLAIMS = 10_000;
const DISTRICTS = 400;
const PROVINCES = 20;
const DAYS = 60;
const PARTIES = ['a', 'b', 'c'];

/** To index the claims and to compute every account and comparison of the last day; and to find the examples of *About*. */
export function measureDomain(runs: number): { readonly accounts: Timed; readonly about: Timed } {
	const dataset = inventDataset(1);
	const day = listDays(dataset).at(-1);
	if (!day) throw new Error('The invented dataset has no day');
	const what = `${CLAIMS} invented claims on ${DISTRICTS} districts`;
	const index = indexGround(dataset);
	return {
		accounts: timeRuns(what, runs, () => readGround(day, indexGround(dataset))),
		about: timeRuns(what, runs, () => {
			listRuleExamples(index);
			listComparisonExamples(index);
		}),
	};
}

/** The same for the same seed. Two assertions a claim; one in twenty speaks of a whole province and reaches its districts. */
function inventDataset(seed: number): Dataset {
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
