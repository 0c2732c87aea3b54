import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/domain/account.ts';
import { indexGround } from '../../src/domain/bearing.ts';
import { parseDay } from '../../src/domain/day.ts';
import { summarise } from '../../src/domain/summary.ts';
import { accountWords, summaryWords } from '../../src/text/account-words.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { ps } from '../../src/text/ps.ts';
import { aClaim, aDataset, type anAssertion, partyId, placeId } from '../build.ts';

type AssertionParts = NonNullable<Parameters<typeof anAssertion>[0]>;

const MONDAY = '2021-01-04';

function dayOf(text: string) {
	const day = parseDay(text);
	if (!day) throw new Error(`${text} is no day`);
	return day;
}

/** Claims of party a, each on its own day from 2 January on. */
function ground(...said: readonly (readonly AssertionParts[])[]) {
	const claims = said.map((assertions, i) => aClaim({ id: `c${i}`, said: `2021-01-0${i + 2}`, assertions }));
	return aDataset({ claims });
}

function accountText(day: string, ...said: readonly (readonly AssertionParts[])[]): string {
	const dataset = ground(...said);
	return en.account(
		accountWords(accountOf(placeId('n'), partyId('a'), dayOf(day), indexGround(dataset)), dataset, en),
	);
}

function summaryText(day: string, ...said: readonly (readonly AssertionParts[])[]): string {
	const dataset = ground(...said);
	return en.summary(summaryWords(summarise(partyId('a'), dayOf(day), indexGround(dataset)), dataset, en));
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
	});

	it('says nothing for a silent party but that it is silent', () => {
		expect(accountText('2021-01-02')).toBe('Nothing is reported from A about who holds N.');
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
		expect(en.longDay(dayOf('2021-09-06'))).toBe('Monday 6 September 2021');
		expect(en.shortDay(dayOf('2021-09-05'))).toBe('5 September');
	});
});
