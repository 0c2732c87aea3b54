import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { Ground } from '../../src/domain/ground.ts';
import { summarise } from '../../src/domain/summary.ts';
import { aDataset, aPlace, observerId, partyId } from '../build.ts';
import { anyDataset, DAYS } from './arbitrary.ts';
import { MON, says, saysOf, TUE, toDay, toyDataset, toyGround } from './toy.ts';

/**
 * "holds a: n whole, p districts whole?": one line a group; "?" is inferred, "since" an earlier day; then `mixed: e`.
 * As of Monday, of party a, unless told otherwise.
 */
function summaryOf(
	ground: Ground,
	voice: Parameters<typeof summarise>[0] = partyId('a'),
	day = MON,
): string[] {
	const { groups, mixed } = summarise(voice, toDay(day), ground);
	const lines = groups.map(({ predicate, holder, items }) => {
		const parts = items.map(
			({ place, extent, portion, isInferred, carriedFrom }) =>
				[
					place,
					...(extent === 'itself' ? [] : [extent]),
					...(portion ? [portion] : []),
					...(carriedFrom ? [`since ${carriedFrom}`] : []),
				].join(' ') + (isInferred ? '?' : ''),
		);
		return `${[predicate, ...(holder ? [holder] : [])].join(' ')}: ${parts.join(', ')}`;
	});
	return [...lines, ...(mixed.length > 0 ? [`mixed: ${mixed.join(' ')}`] : [])];
}

const said = (...claims: readonly Claim[]) => summaryOf(toyGround(claims));
const allOfP = { place: 'p', reachesDistricts: true };

describe('a voice', () => {
	test('that is silent says nothing', () => {
		expect(said()).toEqual([]);
		expect(said(saysOf('b', 'c1', MON, {}), says('c2', TUE, {}))).toEqual([]);
	});

	test('says of each holder what it holds, then what is lost, denied, and of forces', () => {
		const claims = [
			says('c1', MON, { predicate: 'near', holder: 'b' }),
			says('c2', MON, { place: 'f', predicate: 'denies', holder: 'b', portion: 'part' }),
			says('c3', MON, { place: 'e', holder: 'b', portion: 'part' }, { place: 'n' }),
			says('c4', MON, { place: 's', predicate: 'lost' }),
			says('c5', MON, { place: 'w', predicate: 'fighting' }),
			says('c6', MON, { place: 'e', predicate: 'lost', portion: 'part' }),
		];
		expect(said(...claims)).toEqual([
			'holds a: n whole',
			'holds b: e part',
			'lost a: e part',
			'lost a: s whole',
			'denies b: f part',
			'fighting: w',
			'near b: n',
		]);
	});

	test('is an observer as well as a party', () => {
		const ground = toyGround([saysOf('o', 'c1', MON, {})]);
		expect(summaryOf(ground, observerId('o'))).toEqual(['holds a: n whole']);
	});

	test('names no holder where it named none, and an earlier day where it spoke then', () => {
		const claims = [says('c1', MON, { inferred: true }), says('c2', TUE, { place: 'e' })];
		expect(summaryOf(toyGround(claims), partyId('a'), TUE)).toEqual([
			`holds a: n whole since ${MON}?, e whole`,
		]);
	});

	test('of which the standing words clash is told apart', () => {
		expect(said(says('c1', MON, {}, { holder: 'b' }, { place: 'e' }))).toEqual([
			'holds a: e whole',
			'mixed: n',
		]);
	});
});

describe('what is said of a place inside a district', () => {
	test('is told of that place, and not of the district', () => {
		const claims = [
			says('c1', MON, { place: 't' }, { place: 'h', predicate: 'present' }),
			says('c2', MON, { place: 'u', predicate: 'lost', holder: 'b' }),
		];
		expect(said(...claims)).toEqual(['holds a: t whole', 'lost b: u whole', 'present a: h']);
	});

	test('is told beside what is said of the district, which is not told of that place', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { place: 't', holder: 'b' })];
		expect(summaryOf(toyGround(claims), partyId('a'), TUE)).toEqual([
			`holds a: n most since ${MON}`,
			'holds b: t whole',
		]);
		const lent = [says('c1', MON, {}), saysOf('b', 'c2', MON, { place: 't' })];
		expect(said(...lent)).toEqual(['holds a: n whole']);
	});
});

describe('districts are folded', () => {
	test('into their province, if all of it is said to be held and that reaches them', () => {
		expect(said(says('c1', MON, allOfP))).toEqual(['holds a: p whole']);
	});

	test('into the districts of the province, if each of them is said to be held', () => {
		const each = ['n', 'e', 's', 'w'].map((place) => ({ place, portion: 'most' as const }));
		expect(said(says('c1', MON, ...each))).toEqual(['holds a: p districts most']);
	});

	test('into the other districts, if one or more are said to be held otherwise: these come first', () => {
		expect(said(says('c1', MON, { ...allOfP, except: ['n'] }, { holder: 'b' }))).toEqual([
			'holds b: n whole',
			'holds a: p other-districts whole',
		]);
	});

	test('none, if a district is silent, or nobody is said to hold it', () => {
		expect(said(says('c1', MON, { ...allOfP, except: ['n'] }))).toEqual([
			'holds a: e whole, s whole, w whole',
		]);
		expect(said(says('c1', MON, { ...allOfP, except: ['n'] }, { predicate: 'near' }))).toEqual([
			'holds a: e whole, s whole, w whole',
			'near a: n',
		]);
	});

	test('none, if a district of the province is out of scope', () => {
		const scope = toyDataset([]).scope.filter((place) => place !== 'w');
		const ground = new Ground({ ...toyDataset([says('c1', MON, allOfP)]), scope });
		expect(summaryOf(ground)).toEqual(['holds a: n whole, e whole, s whole']);
	});

	test('none, if no three of them are alike in holder, portion, day and whether it is inferred', () => {
		const claims = [
			says('c1', MON, { place: 'n' }, { place: 'e' }),
			says('c2', TUE, { place: 's' }),
			says('c3', TUE, { place: 'w', inferred: true }),
		];
		expect(summaryOf(toyGround(claims), partyId('a'), TUE)).toEqual([
			`holds a: n whole since ${MON}, e whole since ${MON}, s whole, w whole?`,
		]);
	});

	test('none into a country whose other districts are folded into a province', () => {
		expect(said(says('c1', MON, { place: 'k', reachesDistricts: true }))).toEqual([
			'holds a: p districts whole',
		]);
	});

	//   ┌───┬───┐ ┌───┬───┐
	//   │ p │ p │ │ q │ q │   d: districts of no province
	//   ├───┼───┤ ├───┼───┤
	//   │ p │   │ │ q │   │
	//   └───┘     └───┘
	test('in every province that can be', () => {
		const districts = ['p', 'q'].flatMap((parent) =>
			[1, 2, 3].map((i) => aPlace({ id: `${parent}${i}`, parent })),
		);
		const places = [
			...['p', 'q'].map((id) => aPlace({ id, level: 'province' })),
			...districts,
			aPlace({ id: 'd' }),
		];
		const scope = places.filter(({ level }) => level === 'district').map(({ id }) => id);
		const ground = (...claims: readonly Claim[]) => new Ground(aDataset({ places, scope, claims }));
		const [all, other] = [allOfP, { ...allOfP, place: 'q', holder: 'b' }];
		expect(summaryOf(ground(says('c1', MON, all, other, { place: 'd' })))).toEqual([
			'holds a: d whole, p whole',
			'holds b: q whole',
		]);
	});

	test('but not what else stands on one of them', () => {
		const claims = [
			says('c1', MON, { ...allOfP, portion: 'most' }),
			says('c2', MON, { holder: 'b', portion: 'part' }),
		];
		expect(said(...claims)).toEqual(['holds b: n part', 'holds a: p districts most']);
	});
});

describe('what is said of ground around districts', () => {
	test('is told, if it does not cover them', () => {
		expect(said(says('c1', MON, { place: 'p', portion: 'part' }, {}))).toEqual(['holds a: n whole, p part']);
		expect(said(says('c1', MON, { place: 'p', predicate: 'denies', holder: 'b' }))).toEqual([
			'denies b: p whole',
		]);
	});

	test('is told of the districts, if it does', () => {
		expect(said(says('c1', MON, { ...allOfP, except: ['n'] }))).toEqual([
			'holds a: e whole, s whole, w whole',
		]);
	});

	test('is told besides, if something else of it does', () => {
		const claims = [
			says('c1', MON, { ...allOfP, portion: 'most' }, { place: 'p', holder: 'b', portion: 'part' }),
		];
		expect(said(...claims)).toEqual(['holds a: p districts most', 'holds b: p part']);
	});
});

test('of any dataset, a summary is empty if and only if nothing of the voice stands anywhere', () => {
	fc.assert(
		fc.property(anyDataset, fc.constantFrom(...DAYS), (dataset, day) => {
			const ground = new Ground(dataset);
			for (const voice of ground.voices) {
				const { groups, mixed } = summarise(voice, day, ground);
				const isSilent = ground.accountPlaces.every(
					(place) => ground.account(place, voice, day).kind === 'silent',
				);
				expect(groups.length + mixed.length === 0).toBe(isSilent);
				for (const { items } of groups) expect(items.length).toBeGreaterThan(0);
			}
		}),
	);
});
