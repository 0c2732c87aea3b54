import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import {
	type ClashPair,
	listClashingSides,
	listClashingWords,
	listClashPairs,
	listClashPairsOf,
} from '../../src/domain/clash-pair.ts';
import { isContradiction } from '../../src/domain/comparison.ts';
import { Ground } from '../../src/domain/ground.ts';
import { placeId } from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, DAYS, exchange, exchanged } from './arbitrary.ts';
import { MON, says, saysOf, toDay, toyGround } from './toy.ts';

/** "contradict: a c1 / b c2: n e". */
function toLine({ kind, sides, places }: ClashPair): string {
	const told = sides.map(({ voice, claims }) => [voice, ...claims.map(({ id }) => id)].join(' '));
	return `${kind}: ${told.join(' / ')}: ${places.join(' ')}`;
}

const pairsOf = (...claims: readonly Claim[]) => listClashPairs(toDay(MON), toyGround(claims)).map(toLine);

const allOfP = { place: 'p', reachesDistricts: true };

describe('sentences that clash', () => {
	test('are one pair in however many places, the largest ground first', () => {
		const theirs = saysOf('b', 'c2', MON, { ...allOfP, holder: 'b' });
		expect(pairsOf(says('c1', MON, allOfP), theirs)).toEqual(['contradict: a c1 / b c2: p n e s w']);
	});

	test('stand together with those that say the same of the same places', () => {
		const theirs = saysOf('b', 'c3', MON, { holder: 'b' });
		expect(pairsOf(says('c1', MON, {}), says('c2', MON, {}), theirs)).toEqual([
			'contradict: a c1 c2 / b c3: n',
		]);
		expect(pairsOf(says('c1', MON, {}), says('c2', MON, allOfP), theirs)).toEqual([
			'contradict: a c1 / b c3: n',
			'contradict: a c2 / b c3: n',
		]);
	});

	test('come by how much they clash, then by how many places, then by the size of these', () => {
		const claims = [
			says('c1', MON, allOfP),
			saysOf(
				'b',
				'c2',
				MON,
				...['e', 's', 'w'].map((place) => ({ holder: 'b', place, portion: 'part' as const })),
			),
			saysOf('b', 'c3', MON, { holder: 'b', place: 'n' }),
			saysOf('b', 'c4', MON, { predicate: 'denies', holder: 'a', place: 'p' }),
		];
		expect(pairsOf(...claims)).toEqual([
			'contradict: a c1 / b c4: p',
			'contradict: a c1 / b c3: n',
			'partly-contradict: a c1 / b c2: e s w',
		]);
	});

	test('of a place inside concern its district, too', () => {
		const theirs = saysOf('b', 'c2', MON, { holder: 'b', place: 'h' });
		expect(pairsOf(says('c1', MON, {}), theirs)).toEqual(['contradict: a c1 / b c2: n h']);
	});

	test('over a place inside clash over its district only in part, and that is told', () => {
		const claims = [
			says('c1', MON, {}, { place: 'u' }),
			saysOf('b', 'c2', MON, { predicate: 'denies', place: 'u', holder: 'a' }),
		];
		const [pair, ...others] = listClashPairs(toDay(MON), toyGround(claims));
		expect(others).toEqual([]);
		expect([pair?.kind, pair?.places, pair?.partly]).toEqual(['contradict', ['n', 'u'], ['n']]);
		const [alike] = listClashPairs(
			toDay(MON),
			toyGround([says('c1', MON, {}), saysOf('b', 'c2', MON, { holder: 'b' })]),
		);
		expect(alike?.partly).toEqual([]);
	});

	test('are those of parties alone', () => {
		expect(pairsOf(says('c1', MON, {}), saysOf('o', 'c2', MON, { holder: 'b' }))).toEqual([]);
	});

	test('can be asked for one place', () => {
		const ground = toyGround([says('c1', MON, allOfP), saysOf('b', 'c2', MON, { ...allOfP, holder: 'b' })]);
		const there = ground.placeOn(placeId('e'), toDay(MON));
		expect(listClashPairsOf(there, ground).map(toLine)).toEqual(['contradict: a c1 / b c2: e']);
	});
});

const anyDay = fc.constantFrom(...DAYS);

describe('of any dataset', () => {
	test('a place is in a pair if and only if words on it clash, or it contradicts through a place inside', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const ground = new Ground(dataset);
				const told = new Set(listClashPairs(toDay(day), ground).flatMap(({ places }) => places));
				for (const { place, comparison } of ground.on(toDay(day)).values()) {
					const isTold = told.has(place) || comparison.inside.some((one) => told.has(one));
					expect(isTold).toBe(isContradiction(comparison));
				}
			}),
		);
	});

	test('exchanging two parties exchanges the sides, and moves no pair', () => {
		const sidesOf = ({ kind, sides, places }: ClashPair, swap: boolean) => ({
			kind,
			places,
			sides: sides
				.map(({ voice, claims }) => `${swap ? exchanged(voice) : voice} ${claims.map(({ id }) => id)}`)
				.sort(),
		});
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const [ours, theirs] = [dataset, exchange(dataset)].map((one) =>
					listClashPairs(toDay(day), new Ground(one)),
				);
				expect(theirs?.map((pair) => sidesOf(pair, true))).toEqual(ours?.map((pair) => sidesOf(pair, false)));
			}),
		);
	});
});

test('the article has four pairs of sentences that clash', () => {
	const ground = new Ground(article.dataset);
	expect(listClashPairs(toDay('2021-09-06'), ground).map(toLine)).toEqual([
		'contradict: taliban c07 c09 / nrf c13: panjshir',
		'contradict: taliban c07 c09 / nrf c28 c29: paryan',
		'partly-contradict: taliban c07 c09 / nrf c12: panjshir shutul anaba rokha bazarak dara khenj paryan',
		'partly-contradict: taliban c07 c09 / nrf c11: panjshir',
	]);
});

describe('over one place', () => {
	const over = (...claims: readonly Claim[]) => {
		const ground = toyGround(claims);
		return { ground, there: ground.placeOn(placeId('n'), toDay(MON)) };
	};

	test('each party has a side, with all its words that clash, and who clashes with nobody has none', () => {
		const { ground, there } = over(
			says('c1', MON, {}),
			says('c2', MON, allOfP),
			saysOf('b', 'c3', MON, { holder: 'b' }),
			saysOf('c', 'c4', MON, { predicate: 'fighting' }),
		);
		const sides = listClashingSides(there, ground).map(({ voice, claims }) => [
			voice,
			...claims.map(({ id }) => id),
		]);
		expect(sides).toEqual([
			['a', 'c1', 'c2'],
			['b', 'c3'],
		]);
	});

	test('words of several claims that say the same are told once, other words apart', () => {
		const { there } = over(
			says('c1', MON, {}),
			says('c2', MON, {}),
			says('c3', MON, { portion: 'most' }),
			saysOf('b', 'c4', MON, { holder: 'b' }),
		);
		const words = listClashingWords(there.comparison).map((pair) =>
			pair.map(({ voice, ids, assertion }) => [voice, ...ids, assertion.portion].join(' ')).join(' / '),
		);
		expect(words).toEqual(['a c1 c2 whole / b c4 whole', 'a c3 most / b c4 whole']);
	});
});
