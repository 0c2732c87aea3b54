import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { Ground } from '../../src/domain/ground.ts';
import { type HeadlinePart, headlineOf } from '../../src/domain/headline.ts';
import { listSayings } from '../../src/domain/saying.ts';
import { observerId, partyId } from '../build.ts';
import { article, twoRivers } from '../datasets.ts';
import { anyDataset, DAYS, exchange, exchanged } from './arbitrary.ts';
import { MON, says, saysOf, TUE, toDay, toyDataset, toyGround } from './toy.ts';

/** "a: holds a whole n, e"; "?" is inferred, "2 of p" so many districts of it. Then who is silent, and the clashes. */
function linesOf(ground: Ground, day: string, voices = ground.dataset.parties.map(({ id }) => id)): string[] {
	const { parts, silent, clashes } = headlineOf(voices, toDay(day), ground);
	return [
		...parts.map(toLine),
		...(silent.length > 0 ? [`silent: ${silent.join(' ')}`] : []),
		...(clashes === undefined ? [] : [`clashes: ${clashes.count}`]),
	];
}

function toLine({ voice, kind, holder, portion, isInferred, grounds }: HeadlinePart): string {
	const places = grounds.map(({ place, districts, isEvery }) =>
		districts === undefined ? place : `${districts} of ${isEvery ? 'all in ' : ''}${place}`,
	);
	const said = [kind, holder, portion].filter((one) => one !== undefined).join(' ');
	return `${voice}: ${said}${isInferred ? '?' : ''} ${places.join(', ')}`;
}

const told = (...claims: readonly Claim[]) => linesOf(toyGround(claims, ['a', 'b']), MON);

describe('a side says of the largest ground it speaks of', () => {
	test('what its account says of it first, and nothing of smaller ground', () => {
		const claims = [
			says('c1', MON, { place: 'p', portion: 'most', reachesDistricts: true }, { place: 'n' }),
			saysOf('b', 'c2', MON, { place: 'h', holder: 'b' }, { place: 'e', holder: 'a' }),
		];
		expect(told(...claims)).toEqual(['a: holds a most p', 'b: holds a whole e', 'clashes: 1']);
	});

	test('together of grounds as large of which it says the same', () => {
		expect(told(says('c1', MON, { place: 'n' }, { place: 'f' }, { place: 'e', portion: 'part' }))).toEqual([
			'a: holds a whole n, f',
			'silent: b',
		]);
	});

	test('of how many districts it says the same, where it speaks of each', () => {
		const each = ['n', 'e', 's', 'w'].map((place) => ({ place }));
		expect(told(says('c1', MON, ...each))).toEqual(['a: holds a whole 4 of all in p', 'silent: b']);
		expect(told(says('c1', MON, ...each.slice(1), { place: 'n', holder: 'b' }))[0]).toBe(
			'a: holds a whole 3 of p',
		);
	});

	test('who holds ground or not before forces on larger ground, and those where it says no more', () => {
		const forces = { predicate: 'present', holder: 'b', place: 'p' } as const;
		expect(told(says('c1', MON, forces, { place: 'h', predicate: 'lost' }))[0]).toBe('a: lost a whole h');
		expect(told(says('c1', MON, forces, { place: 'n', predicate: 'fighting' }))[0]).toBe('a: present b p');
	});

	test('that a holder is inferred, and that its own words clash', () => {
		expect(told(says('c1', MON, { inferred: true }))[0]).toBe('a: holds a whole? n');
		expect(told(says('c1', MON, {}), says('c2', MON, { holder: 'b' }))[0]).toBe('a: mixed n');
	});

	test('of the holder of whom it says it of most ground, be that the other side', () => {
		const claims = [
			says('c1', MON, { place: 'n' }, { place: 'e', holder: 'b' }, { place: 'f', holder: 'b' }),
		];
		expect(told(...claims)[0]).toBe('a: holds b whole e, f');
	});
});

describe('places where accounts clash', () => {
	test('are told as districts where all of them are', () => {
		const told = (...claims: readonly Claim[]) =>
			headlineOf(['a', 'b'].map(partyId), toDay(MON), toyGround(claims, ['a', 'b'])).clashes;
		const ours = saysOf('a', 'c1', MON, { place: 'p' }, { place: 'n' });
		expect(told(ours, saysOf('b', 'c2', MON, { place: 'n', holder: 'b' }))).toEqual({
			count: 1,
			areDistricts: true,
		});
		expect(told(ours, saysOf('b', 'c2', MON, { place: 'p', holder: 'b' }))?.areDistricts).toBe(false);
	});

	test('are counted once: what lies inside with its district, and ground around only if nothing in it clashes', () => {
		const denies = { predicate: 'denies', holder: 'a' } as const;
		const whole = says('c1', MON, { place: 'p' });
		expect(told(whole, saysOf('b', 'c2', MON, { ...denies, place: 'p' }))[2]).toBe('clashes: 1');
		const all = says('c1', MON, { place: 'p', reachesDistricts: true });
		const inside = saysOf('b', 'c2', MON, { ...denies, place: 'h' }, { ...denies, place: 'p' });
		expect(told(all, inside)[2]).toBe('clashes: 1');
		expect(told(all, inside, saysOf('b', 'c3', MON, { place: 'e', holder: 'b' }))[2]).toBe('clashes: 2');
	});

	test('are told only where at least two sides speak', () => {
		const claims = [says('c1', MON, {}), saysOf('b', 'c2', MON, { holder: 'b' })];
		expect(told(...claims)).toContain('clashes: 1');
		expect(linesOf(toyGround(claims), MON, [partyId('a')])).toEqual(['a: holds a whole n']);
		expect(told(says('c1', TUE, {}))).toEqual(['silent: a b']);
	});
});

test('an observer alone is told as a side is', () => {
	const ground = toyGround([saysOf('o', 'c1', MON, { holder: 'b', portion: 'part' })]);
	expect(headlineOf([observerId('o')], toDay(MON), ground).parts.map(toLine)).toEqual(['o: holds b part n']);
});

test('a party that says nothing stands last, with as many as six sides', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const claims = ids.slice(1).map((id) => saysOf(id, `c-${id}`, MON, { holder: id, portion: 'part' }));
	expect(linesOf(new Ground(toyDataset(claims, ids)), MON)).toEqual([
		...ids.slice(1).map((id) => `${id}: holds ${id} part n`),
		'silent: a',
		'clashes: 0',
	]);
});

describe('of any dataset', () => {
	test('each part says what the accounts of its places say', () => {
		fc.assert(
			fc.property(anyDataset, fc.constantFrom(...DAYS), (dataset, day) => {
				const ground = new Ground(dataset);
				for (const { voice, kind, holder, portion, isInferred, grounds } of headlineOf(
					ground.voices,
					toDay(day),
					ground,
				).parts) {
					const isSaidOf = (place: (typeof ground.accountPlaces)[number]) =>
						listSayings(ground.account(place, voice, toDay(day))).some(
							(one) =>
								one.kind === kind &&
								one.holder === holder &&
								one.portion === portion &&
								one.isInferred === isInferred,
						);
					for (const { place, districts } of grounds) {
						if (districts === undefined) expect(isSaidOf(place)).toBe(true);
						else
							expect(ground.districtsWithin(place).filter(isSaidOf).length).toBeGreaterThanOrEqual(districts);
					}
				}
			}),
		);
	});

	test('exchanging two parties exchanges what is said of them', () => {
		fc.assert(
			fc.property(anyDataset, fc.constantFrom(...DAYS), (dataset, day) => {
				const [ours, theirs] = [dataset, exchange(dataset)].map((one) =>
					headlineOf(
						one.parties.map(({ id }) => id),
						toDay(day),
						new Ground(one),
					),
				);
				expect(theirs).toEqual({
					...ours,
					parts: ours?.parts.map((part) => ({
						...part,
						voice: exchanged(part.voice),
						...(part.holder !== undefined && { holder: exchanged(part.holder) }),
						...(part.denies && {
							denies: { ...part.denies, holder: exchanged(part.denies.holder) },
						}),
					})),
					silent: ours?.silent.map(exchanged),
				});
			}),
		);
	});
});

test('the article comes to two sides and seven districts', () => {
	const ground = new Ground(article.dataset);
	expect(linesOf(ground, '2021-09-04')).toEqual(['silent: taliban nrf']);
	expect(linesOf(ground, '2021-09-05')).toEqual([
		'taliban: holds taliban most panjshir',
		'nrf: holds nrf whole? paryan',
		'clashes: 1',
	]);
	expect(linesOf(ground, '2021-09-06')).toEqual([
		'taliban: holds taliban whole panjshir',
		'nrf: holds nrf part panjshir',
		'clashes: 7',
	]);
});

test('the invented dataset comes to three sides', () => {
	expect(linesOf(new Ground(twoRivers.dataset), '1901-05-11')).toEqual([
		'mill: holds mill most upper, lower',
		'guild: holds guild part ford',
		'delta: holds delta most two-rivers',
		'clashes: 2',
	]);
});
