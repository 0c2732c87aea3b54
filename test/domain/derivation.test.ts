import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Day } from '../../src/domain/day.ts';
import { deriveAccount, type Step } from '../../src/domain/derivation.ts';
import { Ground } from '../../src/domain/ground.ts';
import { PREDICATES } from '../../src/domain/predicate.ts';
import type { Reach } from '../../src/domain/reach.ts';
import { aClaim, anAssertion } from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, anyReordered, DAYS, exchange, PLACES } from './arbitrary.ts';
import {
	type AssertionParts,
	accountOn,
	MON,
	SUN,
	says,
	saysOf,
	THU,
	TUE,
	toDay,
	toyGround,
	WED,
} from './toy.ts';

/** The steps to party a's account of district n as of Sunday, unless told otherwise, one line a step. */
function stepsOf(claims: readonly Claim[], { place = 'n', voice = 'a', day = SUN } = {}): string[] {
	return stepsIn(toyGround(claims), { place, voice, day });
}

function stepsIn(ground: Ground, { place, voice, day }: { place: string; voice: string; day: string }) {
	return deriveAccount(accountOn(ground, { place, voice, day }), toDay(day), ground).map(toLine);
}

function toLine(step: Step): string {
	switch (step.kind) {
		case 'says':
			return `${toWords(step.reach)}, ${step.reach.basis}`;
		case 'excepts':
			return `- but for ${step.except.join(' ')}`;
		case 'lessens':
			return `- lessened by ${step.by.id} on ${step.place}`;
		case 'cut':
			return `- cut to ${step.to} by ${step.by.id}`;
		case 'overtaken':
			return `- overtaken by ${step.by.id}: ${step.because}`;
		case 'stands':
			return step.portion ? `- stands, ${step.portion}` : '- stands';
		case 'passes':
			return `${toWords(step)}: passes, ${step.because}`;
		case 'clashes':
			return `${toWords(step.one)} clashes with ${toWords(step.other)}`;
		case 'leads':
			return `${toWords(step.reach)} leads before ${toWords(step.over)}: ${step.by}`;
	}
}

/** "c1 a holds whole of n"; without what the words lack: "c1 fighting of n". */
function toWords({ claim, assertion }: Pick<Reach, 'claim' | 'assertion'>): string {
	const { predicate, holder, portion, place } = assertion;
	const words = [claim.id, holder, predicate, portion].filter((word) => word !== undefined);
	return `${words.join(' ')} of ${place}`;
}

describe('the steps to an account', () => {
	test('are none where nothing was said of the place or around it', () => {
		expect(stepsOf([])).toEqual([]);
		expect(stepsOf([says('c1', MON, { place: 'e' }), says('c2', MON)])).toEqual([]);
	});

	test('say what was said and that it stands', () => {
		expect(stepsOf([says('c1', MON, {})])).toEqual(['c1 a holds whole of n, named', '- stands, whole']);
	});

	test('go in order of saying, whatever the ids and the strength; on one day by id', () => {
		const claims = [
			says('c1', WED, { predicate: 'present' }),
			says('c2', MON, { predicate: 'near', holder: 'c' }),
			says('c10', MON, { predicate: 'present', holder: 'b' }),
		];
		expect(stepsOf(claims)).toEqual([
			'c2 c near of n, named',
			'- stands',
			'c10 b present of n, named',
			'- stands',
			'c1 a present of n, named',
			'- stands',
			'c1 a present of n leads before c10 b present of n: day',
		]);
	});

	test('leave out what was said after the day shown', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b' }), says('c3', TUE, { place: 'p' })];
		expect(stepsOf(claims, { day: MON })).toEqual(['c1 a holds whole of n, named', '- stands, whole']);
	});

	test('are found among what was said of the place, around it and inside alone', () => {
		const claims = [says('c1', MON, {}), says('c2', MON, { place: 'p' }), says('c3', MON, { place: 't' })];
		const ground = toyGround(claims);
		const account = accountOn(ground);
		const steps = deriveAccount(account, toDay(SUN), ground);
		Object.defineProperty(ground.dataset, 'claims', {
			get: () => expect.unreachable('All claims are looked through for one place'),
		});
		expect(deriveAccount(account, toDay(SUN), ground)).toEqual(steps);
	});

	test('leave out what other voices said', () => {
		const claims = [
			says('c1', MON, {}),
			saysOf('b', 'c2', TUE, { holder: 'b' }),
			saysOf('o', 'c3', TUE, { place: 'p' }, { place: 't' }),
		];
		expect(stepsOf(claims)).toEqual(['c1 a holds whole of n, named', '- stands, whole']);
		expect(stepsOf(claims, { voice: 'c' })).toEqual([]);
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
			'- stands, most',
			'c1 a holds part of p, inherited',
			'- stands, part',
		]);
	});

	test.each([
		['named', {}],
		['inherited', { place: 'p', reachesDistricts: true }],
		['inferred', { inferred: true }],
	] as const)('tell the basis: %s', (basis, parts) => {
		const place = 'place' in parts ? parts.place : 'n';
		expect(stepsOf([says('c1', MON, parts)])).toEqual([
			`c1 a holds whole of ${place}, ${basis}`,
			'- stands, whole',
		]);
	});

	test('tell what is lent by a place inside, and what by the district, with what is said of it there', () => {
		const claims = [says('c1', MON, { place: 't' })];
		expect(stepsOf(claims)).toEqual(['c1 a holds whole of t, within', '- stands, part']);
		const denied = [says('c1', MON, { place: 't', predicate: 'denies', portion: 'part' })];
		expect(stepsOf(denied)).toEqual(['c1 a denies part of t, within', '- stands, whole']);
		expect(stepsOf([says('c1', MON, {})], { place: 't' })).toEqual([
			'c1 a holds whole of n, inherited',
			'- stands, whole',
		]);
	});
});

describe('the steps tell what exceptions leave', () => {
	const allBut = (...except: string[]) => says('c1', MON, { place: 'p', reachesDistricts: true, except });

	test('most, around a place that is left out: only what lies in it is named', () => {
		expect(stepsOf([allBut('t', 'e')])).toEqual([
			'c1 a holds whole of p, inherited',
			'- but for t',
			'- stands, most',
		]);
		expect(stepsOf([allBut('n', 'e')], { place: 'p' })).toEqual([
			'c1 a holds whole of p, named',
			'- but for n e',
			'- stands, most',
		]);
	});

	test('the whole, elsewhere', () => {
		expect(stepsOf([allBut('t')], { place: 'e' })).toEqual([
			'c1 a holds whole of p, inherited',
			'- stands, whole',
		]);
	});

	test('nothing, where the place itself is left out', () => {
		expect(stepsOf([allBut('n')])).toEqual(['c1 a holds whole of p: passes, excepted']);
	});

	test('the portion said, if it was not said of every part', () => {
		const part = says('c1', MON, { portion: 'part', except: ['t'] });
		expect(stepsOf([part])).toEqual(['c1 a holds part of n, named', '- stands, part']);
		const denied = says('c1', MON, { predicate: 'denies', except: ['t'] });
		expect(stepsOf([denied])).toEqual(['c1 a denies whole of n, named', '- stands, whole']);
	});

	test('most of what is lent on, where the exception lies in what borrows', () => {
		const claim = says('c1', MON, { except: ['u', 'h'] });
		expect(stepsOf([claim], { place: 't' })).toEqual([
			'c1 a holds whole of n, inherited',
			'- but for u',
			'- stands, most',
		]);
	});
});

describe('the steps tell what words on a place inside leave', () => {
	const claims = [
		says('c1', MON, {}),
		says('c2', TUE, { place: 't', holder: 'b' }),
		says('c3', WED, { place: 't' }),
	];

	test('most, as long as they stand there', () => {
		expect(stepsOf(claims, { day: TUE }).slice(0, 3)).toEqual([
			'c1 a holds whole of n, named',
			'- lessened by c2 on t',
			'- stands, most',
		]);
		expect(stepsOf(claims).slice(0, 2)).toEqual(['c1 a holds whole of n, named', '- stands, whole']);
	});

	test('after what was left out', () => {
		const both = [says('c1', MON, { except: ['h'] }), says('c2', TUE, { place: 't', predicate: 'lost' })];
		expect(stepsOf(both).slice(0, 4)).toEqual([
			'c1 a holds whole of n, named',
			'- but for h',
			'- lessened by c2 on t',
			'- stands, most',
		]);
	});
});

describe('the steps tell what later claims did', () => {
	test.each([
		['clash', { holder: 'b' }, {}],
		['repeat', {}, {}],
		['outcome', {}, { predicate: 'present' }],
	] as const)('overtook it: %s', (because, later, earlier) => {
		const claims = [says('c1', MON, earlier), says('c2', TUE, later)];
		expect(stepsOf(claims).slice(1, 2)).toEqual([`- overtaken by c2: ${because}`]);
		expect(stepsOf(claims).slice(3)).toEqual(['- stands, whole']);
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
			'- stands, part',
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
			'- but for t',
			'- cut to part by c2',
			'- stands, part',
		]);
		expect(stepsOf(claims).slice(1, 4)).toEqual([
			'- but for t',
			'- cut to part by c2',
			'- overtaken by c3: clash',
		]);
	});
});

describe('a claim passes the place by', () => {
	const rows: readonly (readonly [title: string, because: string, AssertionParts])[] = [
		['that denies the whole of ground around', 'denial', { place: 'p', predicate: 'denies' }],
		['that is not read as covering each district', 'unmarked', { place: 'p' }],
		['that tells of its loss and is not read so either', 'unmarked', { place: 'p', predicate: 'lost' }],
		[
			'that denies every part of ground around',
			'unmarked',
			{ place: 'p', predicate: 'denies', portion: 'part' },
		],
		['that speaks of part of ground around', 'unnamed', { place: 'p', portion: 'part' }],
		['that tells of the loss of part of it', 'unnamed', { place: 'p', predicate: 'lost', portion: 'part' }],
		['that speaks of forces somewhere around', 'unnamed', { place: 'k', predicate: 'present' }],
		['that leaves it out', 'excepted', { place: 'p', reachesDistricts: true, except: ['n'] }],
		['that leaves out ground around it', 'excepted', { place: 'k', reachesDistricts: true, except: ['p'] }],
		['that speaks of forces close to a town in it', 'approach', { place: 't', predicate: 'near' }],
		['that speaks of forces around a bazaar in it', 'approach', { place: 'u', predicate: 'surrounds' }],
	];
	test.each(rows)('%s: %s', (_, because, parts) => {
		const claim = says('c1', MON, parts);
		expect(stepsOf([claim])).toEqual(claim.assertions.map((assertion) => passing(claim, assertion, because)));
	});

	const passing = (claim: Claim, assertion: ReturnType<typeof anAssertion>, because: string) =>
		`${toWords({ claim, assertion })}: passes, ${because}`;

	describe('of a place inside a district', () => {
		const there = { place: 't' };

		test.each([
			['that holds part of it', { portion: 'part' }],
			['that denies the whole of it', { predicate: 'denies' }],
			['of forces there', { predicate: 'present' }],
			['of forces close to it', { predicate: 'near' }],
		] as const)('if said of the district, and not of every part: %s', (_, parts) => {
			const claim = says('c1', MON, parts);
			const [assertion = anAssertion()] = claim.assertions;
			expect(stepsOf([claim], there)).toEqual([passing(claim, assertion, 'part')]);
		});

		test('if it was left out, itself or with its district', () => {
			expect(stepsOf([says('c1', MON, { except: ['t'] })], there)).toEqual([
				'c1 a holds whole of n: passes, excepted',
			]);
			for (const except of ['t', 'n', 'p']) {
				const claim = says('c1', MON, { place: 'k', reachesDistricts: true, except: [except] });
				expect(stepsOf([claim], there)).toEqual(['c1 a holds whole of k: passes, excepted']);
			}
		});

		test('if it no longer stands on the district', () => {
			const claims = [says('c1', MON, {}), says('c2', TUE, {})];
			expect(stepsOf(claims, there)).toEqual([
				'c2 a holds whole of n, inherited',
				'- stands, whole',
				'c1 a holds whole of n: passes, ended',
			]);
		});

		test('if later words on the district gainsay it, though it stands there', () => {
			const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b', portion: 'part' })];
			expect(stepsOf(claims, there)).toEqual([
				'c1 a holds whole of n: passes, gainsaid',
				'c2 b holds part of n: passes, part',
			]);
		});

		test('if words on the very place gainsay it, and are neither earlier nor later', () => {
			const claim = says('c1', MON, {}, { place: 't', holder: 'b' });
			expect(stepsOf([claim], there)).toEqual([
				'c1 b holds whole of t, named',
				'- stands, whole',
				'c1 a holds whole of n: passes, gainsaid',
			]);
		});

		test('if forces of its holder are said to be close to it', () => {
			const claims = [says('c1', MON, {}), says('c2', TUE, { place: 't', predicate: 'near' })];
			expect(stepsOf(claims, there)).toEqual([
				'c2 a near of t, named',
				'- stands',
				'c1 a holds whole of n: passes, gainsaid',
			]);
		});

		test('if it speaks of another place around it that is no district', () => {
			expect(stepsOf([says('c1', MON, { place: 't' })], { place: 'u' })).toEqual([
				'c1 a holds whole of t: passes, inside',
			]);
		});

		test('untold, if it speaks of a place in it or beside it', () => {
			expect(stepsOf([says('c1', MON, { place: 'u' }, { place: 'h' })], there)).toEqual([]);
		});
	});

	test('of a district, if it no longer stands on the place inside', () => {
		const claims = [
			says('c1', MON, { place: 't' }),
			says('c2', TUE, { place: 't', holder: 'b' }),
			says('c3', WED, { place: 'h', predicate: 'fighting' }),
			says('c4', THU, { place: 'h' }),
		];
		expect(stepsOf(claims)).toEqual([
			'c2 b holds whole of t, within',
			'- stands, part',
			'c4 a holds whole of h, within',
			'- stands, part',
			'c1 a holds whole of t: passes, ended',
			'c3 fighting of h: passes, ended',
			'c4 a holds whole of h leads before c2 b holds whole of t: day',
		]);
	});

	test('of a province untold, if it speaks of a district or a town in it', () => {
		const claims = [says('c1', MON, {}), says('c2', MON, { place: 't' }), says('c3', MON, { place: 'p' })];
		expect(stepsOf(claims, { place: 'p' })).toEqual(['c3 a holds whole of p, named', '- stands, whole']);
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
			says('c1', WED, { place: 't', predicate: 'near' }),
			says('c2', MON, { place: 'p', portion: 'part' }),
			says('c3', TUE, {}),
		];
		expect(stepsOf(claims)).toEqual([
			'c3 a holds whole of n, named',
			'- stands, whole',
			'c1 a near of t: passes, approach',
			'c2 a holds part of p: passes, unnamed',
		]);
	});

	test('with one of its assertions, while another bears on it', () => {
		const claim = says('c1', MON, {}, { place: 'p', portion: 'part' });
		expect(stepsOf([claim])).toEqual([
			'c1 a holds whole of n, named',
			'- stands, whole',
			'c1 a holds part of p: passes, unnamed',
		]);
	});

	test('of which the party says nothing else', () => {
		const [step, ...others] = stepsOf([says('c1', MON, { place: 'p', predicate: 'denies', holder: 'b' })]);
		expect(step).toBe('c1 b denies whole of p: passes, denial');
		expect(others).toEqual([]);
	});

	test('once, whatever it says', () => {
		const claim = says('c1', MON, ...PREDICATES.map((predicate) => ({ predicate, place: 'p' })));
		expect(stepsOf([claim])).toHaveLength(PREDICATES.length);
	});
});

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
			'- stands, whole',
			'c2 a holds whole of p, inherited',
			'- stands, whole',
		]);
	});

	test('passes over what was overtaken', () => {
		const claims = [
			says('c1', MON, { predicate: 'present' }),
			says('c2', TUE, { portion: 'part' }),
			says('c3', TUE, { predicate: 'advancing', holder: 'b' }),
		];
		expect(last(...claims)).toBe('c2 a holds part of n leads before c3 b advancing of n: predicate');
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
			'- stands, whole',
		]);
	});
});

describe('of any dataset', () => {
	const anyPlace = fc.constantFrom(...Object.values(PLACES));
	const anyDay = fc.constantFrom(...DAYS);
	const checkEach = (check: (account: Account, steps: readonly Step[], day: Day) => void) =>
		fc.assert(
			fc.property(anyDataset, anyPlace, anyDay, (dataset, place, day) => {
				const ground = new Ground(dataset);
				for (const voice of ground.voices) {
					const account = ground.account(place, voice, day);
					check(account, deriveAccount(account, day, ground), day);
				}
			}),
			{ numRuns: 200 },
		);

	test('each bearing of the account is said once, and ends once: it stands or was overtaken', () => {
		checkEach(({ bearings }, steps) => {
			const told = steps.flatMap((step) => (step.kind === 'says' ? [idOf(step.reach)] : []));
			expect(told.sort()).toEqual(bearings.map(({ reach }) => idOf(reach)).sort());
			for (const [i, step] of steps.entries()) {
				if (step.kind !== 'says') continue;
				const ends = steps
					.slice(i + 1)
					.findIndex(({ kind }) => !['excepts', 'lessens', 'cut'].includes(kind));
				const end = steps[i + 1 + ends];
				const bearing = bearings.find(({ reach }) => idOf(reach) === idOf(step.reach));
				expect(end?.kind).toBe(bearing && !bearing.overtaken ? 'stands' : 'overtaken');
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
				const isLess = steps.some(
					(one) => (one.kind === 'excepts' || one.kind === 'lessens') && isOf(one, step),
				);
				const left = cuts.at(-1) ?? (isLess ? 'most' : step.reach.portion);
				expect(step.portion).toBe(left);
				expect(bearings.find(({ reach }) => idOf(reach) === idOf(step.reach))?.portion).toBe(left);
			}
		});
	});

	test('no assertion both bears on the place and passes it by; each passes once', () => {
		checkEach((account, steps, day) => {
			const passing = steps.flatMap((step) => (step.kind === 'passes' ? [step] : []));
			const borne = account.bearings.map(({ reach }) => reach.assertion);
			for (const { claim, assertion } of passing) {
				expect(borne).not.toContain(assertion);
				expect(claim.claimant).toBe(account.voice);
				expect(claim.said.last <= day).toBe(true);
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

	test('the order of records never matters', () => {
		const anyTwo = anyDataset.chain((dataset) => fc.tuple(fc.constant(dataset), anyReordered(dataset)));
		const sorted = (dataset: Dataset, place: string, day: string) =>
			deriveAll(dataset, place, day).map((lines) =>
				lines.map((line) => line.split(' clashes with ').sort().join(' clashes with ')).sort(),
			);
		fc.assert(
			fc.property(anyTwo, anyPlace, anyDay, ([dataset, reordered], place, day) => {
				expect(sorted(reordered, place, day)).toEqual(sorted(dataset, place, day));
			}),
			{ numRuns: 200 },
		);
	});
});

/** The steps of every party, in party order. */
function deriveAll(dataset: Dataset, place: string, day: string): string[][] {
	const ground = new Ground(dataset);
	return dataset.parties.map(({ id }) => stepsIn(ground, { place, voice: id, day }));
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
	const stepsTo = (place: string, voice: string) =>
		stepsIn(new Ground(article.dataset), { place, voice, day: '2021-09-06' });

	test('the Taliban come to Bazarak by overtaking their own words of Sunday', () => {
		expect(stepsTo('bazarak', 'taliban')).toEqual([
			'c21 nrf holds whole of bazarak, named',
			'- overtaken by c07: clash',
			'c27 taliban advancing of bazarak, named',
			'- overtaken by c07: outcome',
			'c07 taliban holds whole of panjshir, inherited',
			'- stands, whole',
			'c09 taliban holds whole of panjshir, inherited',
			'- stands, whole',
			'c20 taliban holds whole of panjshir: passes, excepted',
		]);
	});

	test('the NRF come to Paryan by words that infer the holder and lead before “all the side valleys”', () => {
		expect(stepsTo('paryan', 'nrf')).toEqual([
			'c28 nrf holds whole of paryan, inferred',
			'- stands, whole',
			'c29 nrf holds whole of paryan, inferred',
			'- stands, whole',
			'c12 nrf holds part of panjshir, inherited',
			'- stands, part',
			'c11 nrf holds part of panjshir: passes, unnamed',
			'c13 taliban denies whole of panjshir: passes, denial',
			'c17 taliban present of panjshir: passes, unnamed',
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
