import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/domain/summary.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { createNaming } from '../../src/text/naming.ts';
import { ps } from '../../src/text/ps.ts';
import { aClaim, partyId } from '../build.ts';
import { type AssertionParts, accountOn, toDay, toyGround } from '../domain/toy.ts';

const MONDAY = '2021-01-04';

/** Claims of party a, each on its own day from 2 January on. */
function ground(...said: readonly (readonly AssertionParts[])[]) {
	return toyGround(
		said.map((assertions, i) => aClaim({ id: `c${i}`, said: `2021-01-0${i + 2}`, assertions })),
	);
}

function accountText(day: string, ...said: readonly (readonly AssertionParts[])[]): string {
	const there = ground(...said);
	return en.account(accountOn(there, { day }), createNaming(there.dataset, en));
}

function summaryText(day: string, ...said: readonly (readonly AssertionParts[])[]): string {
	const there = ground(...said);
	return en.summary(summarise(partyId('a'), toDay(day), there), createNaming(there.dataset, en));
}

it.each([en, fa, ps])('a level that no language knows is called as the data calls it: $lang', ({ level }) => {
	for (const unknown of ['march', 'constructor']) expect(level(unknown)).toBe(unknown);
});

describe('an account in words', () => {
	it('names speaker, portion, place and holder', () => {
		expect(accountText('2021-01-02', [{ holder: 'b', portion: 'most' }])).toBe(
			'According to A, most of N is held by B.',
		);
	});

	it('says when it was last said, if not on the day shown', () => {
		expect(accountText(MONDAY, [{}])).toBe('According to A, all of N is held by A. Last said on 2 January.');
	});

	it('says through which ground it reaches a district', () => {
		expect(accountText('2021-01-02', [{ place: 'p', reachesDistricts: true }])).toBe(
			'According to A, all of N is held by A (said of P; N is not named).',
		);
	});

	it('says that a holder is inferred', () => {
		expect(accountText('2021-01-02', [{ inferred: true }])).toContain('inferred: the words name no holder');
	});

	it('never turns presence, advance or denial into holding', () => {
		expect(accountText('2021-01-02', [{ predicate: 'present' }])).toBe(
			'According to A, forces of A are in N.',
		);
		expect(accountText('2021-01-02', [{ predicate: 'advancing' }])).toBe(
			'According to A, forces of A are advancing on N.',
		);
		expect(accountText('2021-01-02', [{ predicate: 'denies', holder: 'b' }])).toBe(
			'According to A, it is not true that all of N is held by B.',
		);
		expect(accountText('2021-01-02', [{ predicate: 'lost' }])).toBe(
			'According to A, no part of N is held by A any longer.',
		);
		expect(accountText('2021-01-02', [{ predicate: 'lost', portion: 'most' }])).toBe(
			'According to A, most of N is no longer held by A.',
		);
		expect(accountText('2021-01-02', [{ predicate: 'fighting' }])).toBe(
			'According to A, there is fighting in or for N.',
		);
	});

	it.each([
		[{ place: 't' }, 'part of N is held by A: T.'],
		[{ place: 't', portion: 'most' }, 'part of N is held by A: most of T.'],
		[{ place: 't', inferred: true }, 'part of N is held by A: T (inferred: the words name no holder).'],
		[{ place: 't', predicate: 'lost' }, 'part of N is no longer held by A: T.'],
		[
			{ place: 't', predicate: 'denies', holder: 'b' },
			'it is not true that all of N is held by B (said of T in N).',
		],
		[{ place: 't', predicate: 'present' }, 'forces of A are in N (said of T in N).'],
		[{ place: 't', predicate: 'fighting' }, 'there is fighting in or for N (said of T in N).'],
	] as const)('of a district in which a place was spoken of says so: %j', (assertion, words) => {
		expect(accountText('2021-01-02', [assertion])).toBe(`According to A, ${words}`);
	});

	it('names of all places inside only those of which the account itself was said', () => {
		expect(
			accountText('2021-01-02', [{ place: 't' }, { place: 'u' }, { place: 'h', predicate: 'present' }]),
		).toBe('According to A, part of N is held by A: T and U.');
	});

	it('of a place inside says that the district around was named', () => {
		const there = ground([{}], [{ place: 't', predicate: 'near', holder: 'b' }]);
		expect(en.account(accountOn(there, { place: 't' }), createNaming(there.dataset, en))).toBe(
			'According to A, all of T is held by A (said of N; T is not named). Last said on 2 January.',
		);
	});

	it('of a silent district says nothing that words on a place inside make untrue', () => {
		expect(accountText('2021-01-02', [{ place: 't', predicate: 'near' }])).toBe(
			'Nothing is reported from A about who holds N itself.',
		);
	});

	it('says nothing for a silent party but that it is silent', () => {
		expect(accountText('2021-01-02')).toBe('Nothing is reported from A about who holds N itself.');
	});
});

describe('a summary in words', () => {
	it('names a whole province as such when the province was named', () => {
		expect(summaryText('2021-01-02', [{ place: 'p', reachesDistricts: true }])).toBe(
			'According to A, all of P is held by A.',
		);
	});

	it('folds what is said alike of all other districts', () => {
		const said = [
			{ portion: 'most' as const },
			{ place: 'p', portion: 'part' as const, reachesDistricts: true },
		];
		expect(summaryText('2021-01-02', said)).toBe(
			'According to A, most of N and parts of all other districts of P are held by A.',
		);
	});

	it('tells what was said of a place inside of that place', () => {
		expect(summaryText('2021-01-02', [{ place: 't' }])).toBe('According to A, all of T is held by A.');
	});

	it('keeps loss, fighting and forces apart from what is held', () => {
		expect(
			summaryText('2021-01-02', [
				{ place: 'e' },
				{ predicate: 'lost' },
				{ predicate: 'lost', place: 's', portion: 'part' },
				{ predicate: 'fighting', place: 't' },
				{ predicate: 'near', holder: 'b', place: 'h' },
			]),
		).toBe(
			'According to A, all of E is held by A; no part of N is held by A any longer; part of S is no longer held by A; there is fighting in or for T; forces of B are near H.',
		);
	});

	it('folds nothing while a district of the province is silent', () => {
		const said = ['n', 'e', 's'].map((place) => ({ place }));
		expect(summaryText('2021-01-02', said)).toBe(
			'According to A, all of N, all of E and all of S are held by A.',
		);
	});

	it('keeps a denial apart from what is held', () => {
		const said = [{ place: 'p', predicate: 'denies' as const, holder: 'b' }, { portion: 'most' as const }];
		expect(summaryText('2021-01-02', said)).toBe(
			'According to A, most of N is held by A; it is not true that all of P is held by B.',
		);
	});

	it('says so when a party is silent', () => {
		expect(summaryText('2021-01-01', [{}])).toBe('Nothing about this ground is reported from A by this day.');
	});
});

describe('days', () => {
	it('are named whatever the time zone of the machine', () => {
		expect(en.longDay(toDay('2021-09-06'))).toBe('Monday 6 September 2021');
		expect(en.shortDay(toDay('2021-09-05'), createNaming(ground().dataset, en))).toBe('5 September');
	});

	it('are told with their year where the data’s days, or the day before them, are of several', () => {
		const [old, young] = ['2020-12-31', '2021-01-01'].map((said) => aClaim({ id: said, said }));
		const dayIn = (...claims: readonly (typeof old)[]) =>
			en.shortDay(
				toDay('2021-01-01'),
				createNaming(toyGround(claims.flatMap((one) => one ?? [])).dataset, en),
			);
		expect(dayIn(old)).toBe('1 January');
		expect(dayIn(old, young)).toBe('1 January 2021');
		expect(dayIn(young)).toBe('1 January 2021');
	});
});
