import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Account, accountOf, isStanding, listAccounts } from '../../src/domain/account.ts';
import { indexGround, type Reach } from '../../src/domain/bearing.ts';
import type { Assertion, Claim } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { deriveAccount, type Step } from '../../src/domain/derivation.ts';
import { aClaim, partyId, placeId } from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, anyShuffled, DAYS, exchange, PLACES } from './arbitrary.ts';
import { MON, SUN, says, saysOf, TUE, toDay, toyGround, WED } from './toy.ts';

/** The steps to party a's account of district n as of Sunday, unless told otherwise, one line a step. */
function stepsOf(claims: readonly Claim[], { place = 'n', party = 'a', day = SUN } = {}): string[] {
	return stepsIn(toyGround(claims), { place, party, day });
}

function stepsIn(dataset: Dataset, { place, party, day }: { place: string; party: string; day: string }) {
	const index = indexGround(dataset);
	return deriveAccount(accountOf(placeId(place), partyId(party), toDay(day), index), index).map(toLine);
}

function toLine(step: Step): string {
	switch (step.kind) {
		case 'says':
			return `${toWords(step.reach)}, ${step.reach.basis}`;
		case 'excepts':
			return `- leaves something out, so ${step.reach.portion}`;
		case 'cut':
			return `- cut to ${step.to} by ${step.by.id}`;
		case 'overtaken':
			return `- overtaken by ${step.by.id}: ${step.because}`;
		case 'stands':
			return '- stands';
		case 'passes':
			return `${toWords(step)}: passes, ${step.because}`;
		case 'clashes':
			return `${toWords(step.one)} clashes with ${toWords(step.other)}`;
		case 'leads':
			return `${toWords(step.reach)} leads before ${toWords(step.over)}: ${step.by}`;
	}
}

function toWords({ claim, assertion }: Pick<Reach, 'claim' | 'assertion'>): string {
	const { predicate, holder, portion, place } = assertion;
	return `${claim.id} ${holder} ${predicate} ${portion} of ${place}`;
}

describe('the steps to an account', () => {
	test('are none where nothing was said of the place or around it', () => {
		expect(stepsOf([])).toEqual([]);
		expect(stepsOf([says('c1', MON, { place: 'e' }), says('c2', MON)])).toEqual([]);
	});

	test('say what was said and that it stands', () => {
		expect(stepsOf([says('c1', MON, {})])).toEqual(['c1 a holds whole of n, named', '- stands']);
	});

	test('go in order of saying, whatever the ids and the strength; on one day by id', () => {
		const claims = [
			says('c1', WED, { predicate: 'present' }),
			says('c2', MON, { predicate: 'advancing', portion: 'part' }),
			says('c10', MON, { predicate: 'present', holder: 'b' }),
		];
		expect(stepsOf(claims)).toEqual([
			'c2 a advancing part of n, named',
			'- stands',
			'c10 b present whole of n, named',
			'- stands',
			'c1 a present whole of n, named',
			'- stands',
			'c1 a present whole of n leads before c10 b present whole of n: day',
		]);
	});

	test('leave out what was said after the day shown', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b' }), says('c3', TUE, { place: 'p' })];
		expect(stepsOf(claims, { day: MON })).toEqual(['c1 a holds whole of n, named', '- stands']);
	});

	test('are found among what was said of the place, around it and inside alone', () => {
		const claims = [says('c1', MON, {}), says('c2', MON, { place: 'p' }), says('c3', MON, { place: 't' })];
		const index = indexGround(toyGround(claims));
		const account = accountOf(placeId('n'), partyId('a'), toDay(SUN), index);
		const dataset = {
			...index.dataset,
			get claims(): never {
				throw new Error('All claims are looked through for one place');
			},
		};
		expect(deriveAccount(account, { ...index, dataset })).toEqual(deriveAccount(account, index));
	});

	test('leave out what other parties said', () => {
		const claims = [
			says('c1', MON, {}),
			saysOf('b', 'c2', TUE, { holder: 'b' }),
			saysOf('b', 'c3', TUE, { place: 'p' }),
		];
		expect(stepsOf(claims)).toEqual(['c1 a holds whole of n, named', '- stands']);
		expect(stepsOf(claims, { party: 'c' })).toEqual([]);
	});

	test('leave out what is only mentioned, and what another reader could take a claim to assert', () => {
		const alternatives = [{ note: 'or n', assertions: [{}] }];
		expect(stepsOf([aClaim({ id: 'c1', mentions: ['n'], alternatives })])).toEqual([]);
	});

	test('tell both assertions of one claim that bear on the place', () => {
		const claim = says(
			'c1',
			MON,
			{ portion: 'most' },
			{ place: 'p', portion: 'part', reachesDistricts: true },
		);
		expect(stepsOf([claim])).toEqual([
			'c1 a holds most of n, named',
			'- stands',
			'c1 a holds part of p, inherited',
			'- stands',
		]);
	});

	test.each([
		['named', {}],
		['inherited', { place: 'p', reachesDistricts: true }],
		['inferred', { inferred: true }],
	] as const)('tell the basis: %s', (basis, parts) => {
		const place = 'place' in parts ? parts.place : 'n';
		expect(stepsOf([says('c1', MON, parts)])).toEqual([`c1 a holds whole of ${place}, ${basis}`, '- stands']);
	});
});

describe('the steps tell what exceptions leave', () => {
	const allBut = (...except: string[]) => says('c1', MON, { place: 'p', reachesDistricts: true, except });

	test('most, around a place that is left out', () => {
		expect(stepsOf([allBut('t')])).toEqual([
			'c1 a holds whole of p, inherited',
			'- leaves something out, so most',
			'- stands',
		]);
		expect(stepsOf([allBut('n')], { place: 'p' })).toEqual([
			'c1 a holds whole of p, named',
			'- leaves something out, so most',
			'- stands',
		]);
	});

	test('the whole, elsewhere', () => {
		expect(stepsOf([allBut('t')], { place: 'e' })).toEqual(['c1 a holds whole of p, inherited', '- stands']);
	});

	test('nothing, where the place itself is left out', () => {
		expect(stepsOf([allBut('n')])).toEqual(['c1 a holds whole of p: passes, excepted']);
	});

	test('the portion said, if it was less than the whole', () => {
		const claim = says('c1', MON, { portion: 'part', except: ['t'] });
		expect(stepsOf([claim])).toEqual(['c1 a holds part of n, named', '- stands']);
	});
});

describe('the steps tell what later claims did', () => {
	test.each([
		['clash', { holder: 'b' }, {}],
		['repeat', {}, {}],
		['holding', {}, { predicate: 'present' }],
	] as const)('overtook it: %s', (because, later, earlier) => {
		const claims = [says('c1', MON, earlier), says('c2', TUE, later)];
		expect(stepsOf(claims).slice(1, 2)).toEqual([`- overtaken by c2: ${because}`]);
		expect(stepsOf(claims).slice(3)).toEqual(['- stands']);
	});

	test('cut it, each of them', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { holder: 'b', portion: 'most' }),
		];
		expect(stepsOf(claims).slice(0, 4)).toEqual([
			'c1 a holds whole of n, named',
			'- cut to most by c2',
			'- cut to part by c3',
			'- stands',
		]);
	});

	test('cut it and overtook it afterwards', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { portion: 'most' }),
		];
		expect(stepsOf(claims).slice(0, 3)).toEqual([
			'c1 a holds whole of n, named',
			'- cut to most by c2',
			'- overtaken by c3: repeat',
		]);
	});

	test('after an exception', () => {
		const claims = [
			says('c1', MON, { except: ['t'] }),
			says('c2', TUE, { holder: 'b', portion: 'most' }),
			says('c3', WED, { holder: 'b' }),
		];
		expect(stepsOf(claims, { day: TUE }).slice(0, 4)).toEqual([
			'c1 a holds whole of n, named',
			'- leaves something out, so most',
			'- cut to part by c2',
			'- stands',
		]);
		expect(stepsOf(claims).slice(1, 4)).toEqual([
			'- leaves something out, so most',
			'- cut to part by c2',
			'- overtaken by c3: clash',
		]);
	});
});

describe('a claim passes the place by', () => {
	test.each([
		['that denies the whole of ground around', 'denial', { place: 'p', predicate: 'denies' }],
		['that is not read as covering each district', 'unmarked', { place: 'p' }],
		[
			'that denies every part of ground around',
			'unmarked',
			{ place: 'p', predicate: 'denies', portion: 'part' },
		],
		['that speaks of part of ground around', 'unnamed', { place: 'p', portion: 'part' }],
		['that speaks of forces somewhere around', 'unnamed', { place: 'k', predicate: 'present' }],
		['that leaves it out', 'excepted', { place: 'p', reachesDistricts: true, except: ['n'] }],
		['that leaves out ground around it', 'excepted', { place: 'k', reachesDistricts: true, except: ['p'] }],
		['that speaks of a town in it', 'within', { place: 't' }],
		['that speaks of a bazaar in a town in it', 'within', { place: 'u', predicate: 'denies' }],
	] as const)('%s: %s', (_, because, assertion) => {
		expect(stepsOf([says('c1', MON, assertion)])).toEqual([
			`c1 ${toAssertion(assertion)}: passes, ${because}`,
		]);
	});

	test('of a province untold, if it speaks of a district or a town in it', () => {
		const claims = [says('c1', MON, {}), says('c2', MON, { place: 't' }), says('c3', MON, { place: 'p' })];
		expect(stepsOf(claims, { place: 'p' })).toEqual(['c3 a holds whole of p, named', '- stands']);
	});

	test('untold, if it cut what was said of the place around its own', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { place: 't', holder: 'b' })];
		expect(stepsOf(claims)).toEqual(['c1 a holds whole of n, named', '- cut to most by c2', '- stands']);
		expect(stepsOf(claims.toReversed())).toEqual(stepsOf(claims));
	});

	test('of a province, if it covers the districts of the country around', () => {
		const country = { place: 'k', reachesDistricts: true };
		const claims = [says('c1', MON, country), says('c2', MON, { ...country, except: ['n'] })];
		expect(stepsOf(claims, { place: 'p' })).toEqual([
			'c1 a holds whole of k: passes, districts',
			'c2 a holds whole of k: passes, districts',
		]);
	});

	test('after those that bear on it, each by id', () => {
		const claims = [
			says('c1', WED, { place: 't' }),
			says('c2', MON, { place: 'p', portion: 'part' }),
			says('c3', TUE, {}),
		];
		expect(stepsOf(claims)).toEqual([
			'c3 a holds whole of n, named',
			'- stands',
			'c1 a holds whole of t: passes, within',
			'c2 a holds part of p: passes, unnamed',
		]);
	});

	test('with one of its assertions, while another bears on it', () => {
		const claim = says('c1', MON, {}, { place: 'p', portion: 'part' });
		expect(stepsOf([claim])).toEqual([
			'c1 a holds whole of n, named',
			'- stands',
			'c1 a holds part of p: passes, unnamed',
		]);
	});

	test('of which the party says nothing else', () => {
		const [step, ...others] = stepsOf([says('c1', MON, { place: 'p', predicate: 'denies', holder: 'b' })]);
		expect(step).toBe('c1 b denies whole of p: passes, denial');
		expect(others).toEqual([]);
	});
});

function toAssertion(parts: Partial<Pick<Assertion, 'predicate' | 'portion'>> & { readonly place: string }) {
	const { predicate = 'holds', portion = 'whole', place } = parts;
	return `a ${predicate} ${portion} of ${place}`;
}

describe('what decides', () => {
	const last = (...claims: readonly Claim[]) => stepsOf(claims).at(-1);

	test.each([
		[
			'predicate',
			says('c1', MON, { portion: 'part' }),
			says('c2', TUE, { predicate: 'denies', holder: 'b' }),
			'c1 a holds part of n leads before c2 b denies whole of n: predicate',
		],
		[
			'portion',
			says('c1', MON, { portion: 'most' }),
			says('c2', TUE, { portion: 'part' }),
			'c1 a holds most of n leads before c2 a holds part of n: portion',
		],
		[
			'basis',
			says('c1', MON, { portion: 'part' }),
			says('c2', TUE, { portion: 'part', holder: 'b', inferred: true }),
			'c1 a holds part of n leads before c2 b holds part of n: basis',
		],
		[
			'day',
			says('c1', MON, { portion: 'part' }),
			says('c2', TUE, { portion: 'part', holder: 'b' }),
			'c2 b holds part of n leads before c1 a holds part of n: day',
		],
		[
			'id',
			says('c1', MON, { portion: 'part' }),
			says('c2', MON, { portion: 'part', holder: 'b' }),
			'c1 a holds part of n leads before c2 b holds part of n: id',
		],
	] as const)('is the %s', (_, one, other, line) => {
		expect(last(one, other)).toBe(line);
		expect(last(other, one)).toBe(line);
	});

	test('is the portion left, not the portion said', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b', portion: 'most' })];
		expect(last(...claims)).toBe('c2 b holds most of n leads before c1 a holds whole of n: portion');
	});

	test('is not told where all that stands says the same', () => {
		const claims = [says('c1', MON, {}), says('c2', MON, { place: 'p', reachesDistricts: true })];
		expect(stepsOf(claims)).toEqual([
			'c1 a holds whole of n, named',
			'- stands',
			'c2 a holds whole of p, inherited',
			'- stands',
		]);
	});

	test('passes over what was overtaken', () => {
		const claims = [
			says('c1', MON, { predicate: 'present' }),
			says('c2', TUE, { portion: 'part' }),
			says('c3', TUE, { predicate: 'advancing', holder: 'b' }),
		];
		expect(last(...claims)).toBe('c2 a holds part of n leads before c3 b advancing whole of n: predicate');
	});
});

describe('claims of one party that clash', () => {
	test('are told pair by pair, and nothing leads', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', MON, { holder: 'b' }),
			says('c3', MON, { predicate: 'denies', portion: 'part' }),
		];
		expect(stepsOf(claims).slice(6)).toEqual([
			'c1 a holds whole of n clashes with c2 b holds whole of n',
			'c1 a holds whole of n clashes with c3 a denies part of n',
		]);
	});

	test('may be one claim', () => {
		expect(stepsOf([says('c1', MON, {}, { holder: 'b' })]).slice(4)).toEqual([
			'c1 a holds whole of n clashes with c1 b holds whole of n',
		]);
	});

	test('are not told once one of them is overtaken', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b' })];
		expect(stepsOf(claims)).toEqual([
			'c1 a holds whole of n, named',
			'- overtaken by c2: clash',
			'c2 b holds whole of n, named',
			'- stands',
		]);
	});
});

describe('of any dataset', () => {
	// Not the town, which carries no account.
	const anyPlace = fc.constantFrom(PLACES.p, PLACES.n, PLACES.e, PLACES.w);
	const anyDay = fc.constantFrom(...DAYS);
	const checkEach = (check: (account: Account, steps: readonly Step[], dataset: Dataset) => void) =>
		fc.assert(
			fc.property(anyDataset, anyPlace, anyDay, (dataset, place, day) => {
				const index = indexGround(dataset);
				for (const account of listAccounts(place, day, index)) {
					check(account, deriveAccount(account, index), dataset);
				}
			}),
			{ numRuns: 200 },
		);

	test('each bearing of the account is said once, and ends once: it stands or was overtaken', () => {
		checkEach(({ bearings }, steps) => {
			const told = steps.flatMap((step) => (step.kind === 'says' ? [idOf(step.reach)] : []));
			expect(told.sort()).toEqual(bearings.map(idOf).sort());
			for (const [i, step] of steps.entries()) {
				if (step.kind !== 'says') continue;
				const ends = steps.slice(i + 1).findIndex(({ kind }) => !['excepts', 'cut'].includes(kind));
				const end = steps[i + 1 + ends];
				const bearing = bearings.find((one) => idOf(one) === idOf(step.reach));
				expect(end?.kind).toBe(bearing && isStanding(bearing) ? 'stands' : 'overtaken');
				const block = steps.slice(i, i + 2 + ends);
				for (const one of block) expect('reach' in one && idOf(one.reach)).toBe(idOf(step.reach));
			}
			const ends = steps.filter(({ kind }) => kind === 'stands' || kind === 'overtaken');
			expect(ends).toHaveLength(bearings.length);
		});
	});

	test('every claim on which the account rests is said, and each of the others that it lists', () => {
		checkEach(({ claims, also, overtaken }, steps) => {
			const said = new Set(steps.flatMap((step) => (step.kind === 'says' ? [step.reach.claim.id] : [])));
			expect([...said].sort()).toEqual([...claims, ...also, ...overtaken].map(({ id }) => id).sort());
		});
	});

	test('claims are said in order of saying', () => {
		checkEach((_, steps) => {
			const days = steps.flatMap((step) => (step.kind === 'says' ? [step.reach.claim.said.last] : []));
			expect(days).toEqual([...days].sort());
		});
	});

	test('what is left after the cuts is the portion of the bearing that stands', () => {
		checkEach(({ bearings }, steps) => {
			for (const step of steps) {
				if (step.kind !== 'stands') continue;
				const cuts = steps.flatMap((one) => (one.kind === 'cut' && isOf(one, step) ? [one.to] : []));
				const excepts = steps.some((one) => one.kind === 'excepts' && isOf(one, step));
				const said = excepts ? 'most' : step.reach.assertion.portion;
				const left = (['part', 'most', 'whole'] as const).find((one) => [...cuts, said].includes(one));
				expect(bearings.find((one) => idOf(one) === idOf(step.reach))?.portion).toBe(left);
			}
		});
	});

	test('no assertion both bears on the place and passes it by; each passes once', () => {
		checkEach((account, steps) => {
			const passing = steps.flatMap((step) => (step.kind === 'passes' ? [step] : []));
			const borne = account.bearings.map(({ assertion }) => assertion);
			for (const { claim, assertion } of passing) {
				expect(borne).not.toContain(assertion);
				expect(claim.claimant).toBe(account.party);
				expect(claim.said.last <= account.day).toBe(true);
			}
			expect(new Set(passing.map(({ assertion }) => assertion)).size).toBe(passing.length);
		});
	});

	test('a mixed account ends in its clashes, any other in at most one claim that leads', () => {
		checkEach(({ kind, claims }, steps) => {
			const clashes = steps.flatMap((step) => (step.kind === 'clashes' ? [step.one, step.other] : []));
			const leads = steps.flatMap((step) => (step.kind === 'leads' ? [step] : []));
			const clashing = new Set(clashes.map(({ claim }) => claim));
			expect([...clashing].map(({ id }) => id).sort()).toEqual(
				kind === 'mixed' ? claims.map(({ id }) => id).sort() : [],
			);
			expect(leads.length).toBeLessThanOrEqual(kind === 'mixed' ? 0 : 1);
			for (const { reach, over } of leads) {
				expect(steps.at(-1)?.kind).toBe('leads');
				expect(claims).toContain(reach.claim);
				expect(claims).not.toContain(over.claim);
			}
		});
	});

	test('exchanging two parties exchanges their derivations', () => {
		fc.assert(
			fc.property(anyDataset, anyPlace, anyDay, (dataset, place, day) => {
				expect(deriveAll(exchange(dataset), place, day)).toEqual(
					deriveAll(dataset, place, day).map((lines) => lines.map(exchangeLine)),
				);
			}),
		);
	});

	test('the order of records never matters to what is said, cut, overtaken or passes, and what clashes', () => {
		const anyTwo = anyDataset.chain((dataset) => fc.tuple(fc.constant(dataset), anyShuffled(dataset)));
		// Two claims of one day may overtake alike, and one claim may name two holders alike: then the first is told.
		const sorted = (dataset: Dataset, place: string, day: string) =>
			deriveAll(dataset, place, day).map((lines) =>
				lines
					.filter((line) => !line.includes(' leads before '))
					.map((line) => line.replace(/overtaken by .*/, 'overtaken'))
					.map((line) => line.split(' clashes with ').sort().join(' clashes with '))
					.sort(),
			);
		fc.assert(
			fc.property(anyTwo, anyPlace, anyDay, ([dataset, shuffled], place, day) => {
				expect(sorted(shuffled, place, day)).toEqual(sorted(dataset, place, day));
			}),
			{ numRuns: 200 },
		);
	});
});

/** The steps of every party, in party order. */
function deriveAll(dataset: Dataset, place: string, day: string): string[][] {
	return dataset.parties.map(({ id }) => stepsIn(dataset, { place, party: id, day }));
}

/** Parties a and b in each other’s place: a holder follows the id of its claim. */
function exchangeLine(line: string): string {
	return line.replace(/(c\d+) ([ab])\b/g, (_, claim, holder) => `${claim} ${holder === 'a' ? 'b' : 'a'}`);
}

function idOf({ claim, assertion, basis }: Reach): string {
	return `${claim.id} ${claim.assertions.indexOf(assertion)} ${basis}`;
}

function isOf(step: { readonly reach: Reach }, other: { readonly reach: Reach }): boolean {
	return idOf(step.reach) === idOf(other.reach);
}

describe('in the article, by 6 September', () => {
	const stepsTo = (place: string, party: string) =>
		stepsIn(article.dataset, { place, party, day: '2021-09-06' });

	test('the Taliban come to Bazarak by overtaking their own words of Sunday', () => {
		expect(stepsTo('bazarak', 'taliban')).toEqual([
			'c21 nrf holds whole of bazarak, named',
			'- overtaken by c07: clash',
			'c27 taliban advancing part of bazarak, named',
			'- overtaken by c07: holding',
			'c07 taliban holds whole of panjshir, inherited',
			'- stands',
			'c09 taliban holds whole of panjshir, inherited',
			'- stands',
			'c20 taliban holds whole of panjshir: passes, excepted',
		]);
	});

	test('the NRF come to Paryan by words that infer the holder and lead before “all the side valleys”', () => {
		expect(stepsTo('paryan', 'nrf')).toEqual([
			'c28 nrf holds whole of paryan, inferred',
			'- stands',
			'c29 nrf holds whole of paryan, inferred',
			'- stands',
			'c12 nrf holds part of panjshir, inherited',
			'- stands',
			'c11 nrf holds part of panjshir: passes, unnamed',
			'c13 taliban denies whole of panjshir: passes, denial',
			'c17 taliban present part of panjshir: passes, unnamed',
			'c28 nrf holds whole of paryan leads before c12 nrf holds part of panjshir: portion',
		]);
	});

	test('what the Taliban say of all districts passes the valley by, which is none', () => {
		expect(stepsTo('panjshir-valley', 'taliban')).toEqual([
			'c07 taliban holds whole of panjshir: passes, districts',
			'c09 taliban holds whole of panjshir: passes, districts',
			'c20 taliban holds whole of panjshir: passes, districts',
		]);
	});

	test('the Taliban say nothing of Andarab or around it', () => {
		expect(stepsTo('andarab', 'taliban')).toEqual([]);
	});
});
