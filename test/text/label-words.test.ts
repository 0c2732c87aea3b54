import { describe, expect, it } from 'vitest';
import { Ground } from '../../src/domain/ground.ts';
import type { PlacePoint } from '../../src/domain/place.ts';
import { en } from '../../src/text/en.ts';
import { labelWords, namePoints, placeSentences, pointingWords } from '../../src/text/label-words.ts';
import { createNaming } from '../../src/text/naming.ts';
import { aDataset, aPlace, placeId } from '../build.ts';
import { accountOn, MON, says, saysOf, toDay, toyGround } from '../domain/toy.ts';

describe('a place that both sides speak of', () => {
	const ground = toyGround(
		[
			says('c1', MON, {}, { predicate: 'near', holder: 'b', place: 't' }, { place: 'h' }),
			saysOf('b', 'c2', MON, { holder: 'b', place: 'h' }, { predicate: 'present', holder: 'b' }),
		],
		['a', 'b'],
	);
	const names = createNaming(ground.dataset, en);
	const on = (place: string) => ground.placeOn(placeId(place), toDay(MON));

	const shown = (place: string, voice: number) => {
		const { accounts, comparison } = on(place);
		const account = accounts[voice];
		if (!account) throw new Error(`The toy ground has no party ${voice}`);
		return { account, comparison };
	};

	it('is told with what the voice says of it, what stands beside, and where the accounts contradict each other', () => {
		expect(placeSentences(shown('n', 1), names, en)).toEqual([
			'According to B, part of N is held by B: H.',
			'Besides, according to B: B forces present.',
			'The accounts contradict each other in part.',
			'Accounts of places in it contradict each other, in whole or in part: H.',
		]);
		expect(placeSentences(shown('h', 0), names, en).slice(1)).toEqual([
			'The accounts contradict each other.',
		]);
		expect(placeSentences({ ...shown('e', 0), isChanged: true }, names, en).slice(1)).toEqual([en.newOnDay]);
	});

	it('is labelled with what the voice says; with nothing, where it says nothing', () => {
		expect([0, 1].map((voice) => labelWords(shown('n', voice), names, en))).toEqual(['A', 'B, part']);
		expect(labelWords(shown('e', 0), names, en)).toBe('');
	});
});

it('a place pointed at is named, with each account in a few words', () => {
	const ground = toyGround(
		[says('c1', MON, { holder: 'b', portion: 'most', inferred: true }), says('c2', MON, { place: 'e' })],
		['a', 'b'],
	);
	const there = ground.placeOn(placeId('n'), toDay(MON));
	expect(pointingWords(there, createNaming(ground.dataset, en), en)).toEqual({
		name: 'N',
		lines: ['A: most held by B (inferred)', 'B: nothing reported'],
	});
});

describe('a label says of a district only what was said of it', () => {
	it.each([
		[{ predicate: 'denies', holder: 'b', portion: 'part' }, 'in part not B', 'not B'],
		[{ predicate: 'denies', holder: 'b' }, 'in part not B', 'not all B'],
		[{ predicate: 'lost' }, 'no longer A, part', 'no longer A'],
		[{ predicate: 'fighting' }, 'fighting in part of it', 'fighting'],
		[{ predicate: 'present' }, 'A present in part of it', 'A present'],
		[{ predicate: 'near' }, '', 'A near'],
		[{}, 'A, part', 'A'],
	] as const)('%j of a town', (said, inner, own) => {
		const labels = ['t', 'n'].map((place) => {
			const ground = toyGround([says('c1', MON, { ...said, place })]);
			return labelWords({ account: accountOn(ground) }, createNaming(ground.dataset, en), en);
		});
		expect(labels).toEqual([inner, own]);
	});
});

describe('points', () => {
	const point: PlacePoint = { position: [0.5, 0.5], certainty: 'certain' };
	const places = [
		aPlace({ id: 'n', point }),
		aPlace({ id: 't', level: 'town', parent: 'n', point }),
		aPlace({ id: 'v', level: 'village', parent: 'n', point, names: ['N'] }),
		aPlace({ id: 'u', level: 'village', parent: 'n', point }),
		aPlace({ id: 'x', level: 'village', parent: 'n' }),
	];
	const dataset = aDataset({ places, scope: ['n'], claims: [says('c1', MON, { place: 't' })] });
	const named = (zoom: number) =>
		namePoints(places, zoom, new Ground(dataset), en).map(({ place, name }) => [place.id, name]);

	it('are places that have one and carry no account', () => {
		expect(named(11)).toEqual([
			['v', 'N'],
			['u', 'U'],
		]);
	});

	it('called like their district are bare from afar, and make way from further', () => {
		expect(named(10)).toEqual([
			['v', undefined],
			['u', 'U'],
		]);
		expect(named(9)).toEqual([['u', 'U']]);
	});
});
