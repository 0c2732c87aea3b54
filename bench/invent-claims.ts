/** What would a great many claims say of a great many districts? */

import type { Claim } from '../src/domain/claim.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { PREDICATES, TRAITS } from '../src/domain/predicate.ts';
import {
	aClaim,
	aDataset,
	anAssertion,
	anObserver,
	aParty,
	aPlace,
	partyId,
	statementId,
} from '../test/build.ts';
import { seededRandom } from './random.ts';

const PARTIES = ['a', 'b'];
const VOICES = [...PARTIES, 'monitor'];
/** 5,000 in 400 districts. */
const VILLAGES_A_DISTRICT = 12.5;
const DISTRICTS_A_PROVINCE = 20;
const DAYS = 365;

/**
 * Two parties and an observer over a year, the same for the same size. One assertion a claim: half of them on villages, one
 * in twenty on a province, of which every second reaches its districts; every predicate and portion is as likely.
 */
export function inventClaims(count: number, districts: number): Dataset {
	const random = seededRandom(1);
	const pick = <T>(list: readonly T[]): T => {
		const one = list[Math.floor(random() * list.length)];
		if (one === undefined) throw new Error('nothing to pick from');
		return one;
	};
	const numbered = (name: string, length: number) => Array.from({ length }, (_, i) => `${name}-${i}`);
	const provinces = numbered('province', Math.ceil(districts / DISTRICTS_A_PROVINCE));
	const scope = numbered('district', districts);
	const villages = numbered('village', Math.floor(districts * VILLAGES_A_DISTRICT));
	const places = [
		...provinces.map((id) => aPlace({ id, level: 'province' })),
		// Row by row of the board that they are drawn on.
		...scope.map((id, i) => aPlace({ id, parent: `province-${Math.floor(i / DISTRICTS_A_PROVINCE)}` })),
		...villages.map((id, i) => aPlace({ id, level: 'village', parent: `district-${i % districts}` })),
	];
	// What claims have in common is made once.
	const ofDays = Array.from({ length: DAYS }, (_, i) =>
		aClaim({ said: new Date(Date.UTC(2021, 0, 1 + i)).toISOString().slice(0, 10) }),
	);
	const inventAssertion = () => {
		const predicate = pick(PREDICATES);
		const { hasHolder, portions } = TRAITS[predicate];
		const level = random();
		return anAssertion({
			predicate,
			place: pick(level < 0.05 ? provinces : level < 0.5 ? scope : villages),
			...(hasHolder && { holder: pick(PARTIES) }),
			...(portions.length > 0 && { portion: pick(portions) }),
			reachesDistricts: level < 0.025,
			inferred: random() < 0.1,
		});
	};
	const claims = Array.from(
		{ length: count },
		(_, i): Claim => ({
			...pick(ofDays),
			id: statementId(`c${i}`),
			claimant: partyId(pick(VOICES)),
			assertions: [inventAssertion()],
		}),
	);
	const parties = PARTIES.map((id) => aParty(id));
	return aDataset({ parties, observers: [anObserver('monitor')], places, scope, claims });
}
