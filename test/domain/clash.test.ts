import { describe, expect, test } from 'vitest';
import { findEffect, isClash, type Words } from '../../src/domain/clash.ts';
import { PORTIONS, type Portion, PREDICATES, type Predicate, TRAITS } from '../../src/domain/predicate.ts';
import { BASES } from '../../src/domain/reach.ts';
import { aClaim, anAssertion } from '../build.ts';
import { type AssertionParts, MON, TUE } from './toy.ts';

type WordsParts = AssertionParts & Partial<Pick<Words, 'basis' | 'lent'>> & { readonly said?: string };

/** Words of party a, by itself and named unless the test says otherwise; of a portion only where the predicate has one. */
function words({ said = MON, basis = 'named', lent, portion, ...parts }: WordsParts = {}): Words {
	const hasPortion = TRAITS[parts.predicate ?? 'holds'].portions.length > 0;
	const assertion = anAssertion({ ...parts, ...(portion && hasPortion && { portion }) });
	return {
		claim: aClaim({ said }),
		assertion,
		basis,
		...(lent && { lent }),
		...(assertion.portion && { portion: assertion.portion }),
	};
}

const PAIRS = PORTIONS.flatMap((one) => PORTIONS.map((other) => [one, other] as const));

describe('two assertions clash', () => {
	const clash = (one: Words, other: Words) => {
		expect(isClash(one, other)).toBe(isClash(other, one));
		return isClash(one, other);
	};
	const of = (predicate: Predicate, portion: Portion, holder = 'a') =>
		words({ predicate, portion, ...(TRAITS[predicate].hasHolder && { holder }) });

	test.each(PAIRS)('a holds %s, b holds %s: only with a whole, or both most', (one, other) => {
		const expected = one === 'whole' || other === 'whole' || (one === 'most' && other === 'most');
		expect(clash(of('holds', one), of('holds', other, 'b'))).toBe(expected);
	});

	test.each(PAIRS)('a holds %s, a holds %s: never', (one, other) => {
		expect(clash(of('holds', one), of('holds', other))).toBe(false);
	});

	test.each([
		['whole', 'whole', true],
		['whole', 'most', true],
		['whole', 'part', true],
		['most', 'whole', false],
		['most', 'most', true],
		['most', 'part', true],
		['part', 'whole', false],
		['part', 'most', false],
		['part', 'part', true],
	] as const)('a holds %s against a denial of %s: %s', (held, denied, expected) => {
		expect(clash(of('holds', held), of('denies', denied))).toBe(expected);
	});

	test.each([
		['whole', 'whole', true],
		['whole', 'most', true],
		['whole', 'part', true],
		['most', 'whole', true],
		['most', 'most', true],
		['most', 'part', false],
		['part', 'whole', true],
		['part', 'most', false],
		['part', 'part', false],
	] as const)('a holds %s against its loss of %s: %s', (held, lost, expected) => {
		expect(clash(of('holds', held), of('lost', lost))).toBe(expected);
	});

	test.each(['denies', 'lost'] as const)('%s says nothing of what another holds', (predicate) => {
		for (const [held, portion] of PAIRS) {
			expect(clash(of('holds', held), of(predicate, portion, 'b'))).toBe(false);
		}
	});

	test('denials and losses never clash with each other: neither names a holder', () => {
		for (const [one, other] of PAIRS) {
			for (const holder of ['a', 'b']) {
				expect(clash(of('denies', one), of('denies', other, holder))).toBe(false);
				expect(clash(of('lost', one), of('denies', other, holder))).toBe(false);
				expect(clash(of('lost', one), of('lost', other, holder))).toBe(false);
			}
		}
	});

	test.each(PREDICATES.filter((one) => TRAITS[one].sort === 'forces'))(
		'%s is not control and clashes with nothing',
		(predicate) => {
			for (const other of PREDICATES) {
				for (const [one, portion] of PAIRS) {
					expect(clash(of(predicate, one), of(other, portion, 'b'))).toBe(false);
					expect(clash(of(predicate, one), of(other, portion))).toBe(false);
				}
			}
		},
	);

	test('by the portions that count, not by those said', () => {
		const [one, other] = [of('holds', 'whole'), of('holds', 'part', 'b')];
		expect(clash({ ...one, portion: 'most' }, other)).toBe(false);
		expect(clash({ ...one, portion: 'most' }, { ...other, portion: 'whole' })).toBe(true);
	});
});

/** `clash`, `repeat`, `outcome`, `to most`, `to part`, or `none`: what words of Tuesday make of words of Monday. */
function effect(earlier: WordsParts, later: WordsParts): string {
	const found = findEffect(words({ said: TUE, ...later }), words({ said: MON, ...earlier }));
	if (!found) return 'none';
	return 'because' in found ? found.because : `to ${found.to}`;
}

describe('words that are not later', () => {
	test.each([
		['of the same day', MON, MON],
		['of an earlier day', TUE, MON],
		['over days that touch', MON, `${MON}/${TUE}`],
		['without a first day', MON, `../${TUE}`],
	])('%s make nothing of others', (_, earlier, later) => {
		expect(effect({ said: earlier }, { said: later, holder: 'b' })).toBe('none');
	});
});

describe('later words that clash', () => {
	test.each([
		['whole', 'whole', 'clash'],
		['most', 'whole', 'clash'],
		['part', 'whole', 'clash'],
		['whole', 'most', 'to part'],
		['most', 'most', 'to part'],
		['part', 'most', 'none'],
		['whole', 'part', 'to most'],
		['most', 'part', 'none'],
		['part', 'part', 'none'],
	] as const)('a held %s; then b holds %s: %s', (earlier, later, expected) => {
		expect(effect({ portion: earlier }, { portion: later, holder: 'b' })).toBe(expected);
	});

	test.each([
		['whole', 'whole', 'clash'],
		['most', 'whole', 'clash'],
		['part', 'whole', 'clash'],
		['whole', 'most', 'to part'],
		['most', 'most', 'to part'],
		['part', 'most', 'none'],
		['whole', 'part', 'to most'],
		['most', 'part', 'none'],
		['part', 'part', 'none'],
	] as const)('a held %s; then a has lost %s: %s', (earlier, later, expected) => {
		expect(effect({ portion: earlier }, { portion: later, predicate: 'lost' })).toBe(expected);
	});

	test.each([
		['whole', 'whole', 'clash'],
		['whole', 'most', 'clash'],
		['whole', 'part', 'clash'],
		['most', 'most', 'clash'],
		['part', 'part', 'clash'],
		['most', 'whole', 'none'],
		['part', 'most', 'none'],
	] as const)('a held %s; then a does not hold %s: %s, never a cut', (held, denied, expected) => {
		expect(effect({ portion: held }, { portion: denied, predicate: 'denies' })).toBe(expected);
	});

	test('overtake a denial or a loss, never cut it', () => {
		for (const [predicate, portion] of [
			['denies', 'most'],
			['lost', 'most'],
		] as const) {
			expect(effect({ predicate, portion }, { portion: 'most' })).toBe('clash');
			expect(effect({ predicate, portion }, { portion: 'whole' })).toBe('clash');
			expect(effect({ predicate, portion }, { portion: 'part' })).toBe('none');
		}
		expect(effect({ predicate: 'lost' }, { portion: 'part' })).toBe('clash');
	});

	test('overtake with less direct words all the same', () => {
		expect(effect({}, { holder: 'b', basis: 'inferred' })).toBe('clash');
	});
});

describe('later words that repeat', () => {
	test.each(['holds', 'lost'] as const)('%s: overtake no larger portion', (predicate) => {
		for (const [earlier, later] of PAIRS) {
			const isEnough = PORTIONS.indexOf(later) <= PORTIONS.indexOf(earlier);
			expect(effect({ predicate, portion: earlier }, { predicate, portion: later })).toBe(
				isEnough ? 'repeat' : 'none',
			);
		}
	});

	test('a denial goes the other way: it overtakes no smaller portion', () => {
		for (const [earlier, later] of PAIRS) {
			const isEnough = PORTIONS.indexOf(later) >= PORTIONS.indexOf(earlier);
			const denies = (portion: Portion) => ({ predicate: 'denies' as const, portion });
			expect(effect(denies(earlier), denies(later))).toBe(isEnough ? 'repeat' : 'none');
		}
	});

	test.each(PREDICATES)('%s: the same words again overtake', (predicate) => {
		expect(effect({ predicate }, { predicate })).toBe('repeat');
	});

	test('need no less direct words', () => {
		for (const [i, earlier] of BASES.entries()) {
			for (const [j, later] of BASES.entries()) {
				expect(effect({ basis: earlier }, { basis: later })).toBe(j <= i ? 'repeat' : 'none');
			}
		}
	});

	test.each(['holds', 'lost', 'denies'] as const)('%s: of two parts the same detail', (predicate) => {
		const part = (detail?: string) => ({ predicate, portion: 'part' as const, ...(detail && { detail }) });
		expect(effect(part('the hills'), part('the hills'))).toBe('repeat');
		expect(effect(part('the hills'), part('the road'))).toBe('none');
		expect(effect(part('the hills'), part())).toBe('none');
		expect(effect(part(), part('the road'))).toBe('none');
	});

	test('detail matters between parts alone', () => {
		expect(effect({ portion: 'part', detail: 'the hills' }, { portion: 'most' })).toBe('repeat');
		const most = (detail: string) => ({ portion: 'most' as const, detail });
		expect(effect(most('but a street'), most('but a house'))).toBe('repeat');
	});

	test('need the same predicate and the same holder', () => {
		expect(effect({ portion: 'part' }, { portion: 'part', holder: 'b' })).toBe('none');
		expect(effect({ predicate: 'near' }, { predicate: 'near', holder: 'b' })).toBe('none');
		expect(effect({ predicate: 'near' }, { predicate: 'advancing' })).toBe('none');
		expect(effect({ predicate: 'denies' }, { predicate: 'lost', portion: 'part' })).toBe('none');
	});
});

describe('later words tell how it came out for forces', () => {
	const APPROACHES = ['surrounds', 'advancing', 'near'] as const;

	test.each(['present', ...APPROACHES] as const)('who holds any of it, %s no more', (predicate) => {
		for (const portion of PORTIONS) {
			expect(effect({ predicate }, { portion, basis: 'inferred' })).toBe('outcome');
			expect(effect({ predicate, holder: 'b' }, { portion })).toBe('none');
		}
	});

	test.each(['present', ...APPROACHES] as const)('who has lost the whole, %s no more', (predicate) => {
		expect(effect({ predicate }, { predicate: 'lost' })).toBe('outcome');
		expect(effect({ predicate }, { predicate: 'lost', portion: 'most' })).toBe('none');
		expect(effect({ predicate, holder: 'b' }, { predicate: 'lost' })).toBe('none');
	});

	test.each(APPROACHES)('who is there, %s no more', (predicate) => {
		expect(effect({ predicate }, { predicate: 'present' })).toBe('outcome');
		expect(effect({ predicate, holder: 'b' }, { predicate: 'present' })).toBe('none');
	});

	test('fighting ends with the whole held or lost, by whomever', () => {
		for (const holder of ['a', 'b']) {
			expect(effect({ predicate: 'fighting' }, { holder })).toBe('outcome');
			expect(effect({ predicate: 'fighting' }, { holder, predicate: 'lost' })).toBe('outcome');
			for (const portion of ['most', 'part'] as const) {
				expect(effect({ predicate: 'fighting' }, { holder, portion })).toBe('none');
				expect(effect({ predicate: 'fighting' }, { holder, portion, predicate: 'lost' })).toBe('none');
			}
		}
	});

	test('in no other case', () => {
		const isTold = (earlier: Predicate, later: Predicate) =>
			effect({ predicate: earlier }, { predicate: later }) === 'outcome';
		const told = PREDICATES.flatMap((later) =>
			PREDICATES.filter((earlier) => isTold(earlier, later)).map((earlier) => `${later} ends ${earlier}`),
		);
		expect(told).toEqual([
			...['fighting', 'surrounds', 'present', 'advancing', 'near'].map((one) => `holds ends ${one}`),
			...['fighting', 'surrounds', 'present', 'advancing', 'near'].map((one) => `lost ends ${one}`),
			...['surrounds', 'advancing', 'near'].map((one) => `present ends ${one}`),
		]);
	});
});

describe('words lent from inside', () => {
	const from = (place: string, parts: WordsParts = {}): WordsParts => ({
		place,
		basis: 'within',
		lent: 'outwards',
		portion: 'part',
		...parts,
	});

	test('overtake what was lent from the same place, whatever part was meant there', () => {
		expect(effect(from('t', { detail: 'the mill' }), from('t', { detail: 'the bridge' }))).toBe('repeat');
	});

	test('never overtake what was lent from another', () => {
		expect(effect(from('t'), from('h'))).toBe('none');
		expect(effect(from('t', { predicate: 'present' }), from('h'))).toBe('none');
	});

	test('keep no detail: the part is the place', () => {
		expect(effect(from('t', { detail: 'the mill' }), { portion: 'part' })).toBe('repeat');
		expect(effect({ portion: 'part', basis: 'within' }, from('t', { detail: 'the mill' }))).toBe('repeat');
	});

	test('cut, overtake and are overtaken like any other', () => {
		expect(effect({}, from('t', { holder: 'b' }))).toBe('to most');
		expect(effect({}, from('t', { predicate: 'lost' }))).toBe('to most');
		expect(effect(from('t'), { holder: 'b', portion: 'whole' })).toBe('clash');
		expect(effect({ predicate: 'present' }, from('t'))).toBe('outcome');
	});
});
