import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { isOnGround, listGroundRows } from '../../src/symbol/ground-rows.ts';
import { type Label, placeNames, type Tag } from '../../src/symbol/name-spots.ts';
import type { Size } from '../../src/symbol/spots.ts';
import { placeId } from '../build.ts';

/** One degree is a pixel, down and to the right. */
const pointOf = ([lng = 0, lat = 0]: readonly number[]) => [lng, lat] as const;
const DISTRICT = { reaches: [{ x: 24, y: 32 }], margin: 12, height: 21 };

const aLabel = (parts: Partial<Label> & { readonly id: string }): Label => ({
	kind: 'label',
	place: placeId(parts.id),
	at: [100, 100],
	name: parts.id,
	signs: 0,
	rank: 2,
	hasAccount: true,
	wordsWidth: 0,
	...DISTRICT,
	...parts,
});
const aTag = ({ id, ...parts }: Partial<Tag> & { readonly id: string }): Tag => ({
	kind: 'tag',
	place: placeId(id),
	at: [100, 100],
	name: id,
	signs: 0,
	rank: 2.5,
	hasAccount: true,
	...parts,
});
const FRAME = { width: 300, height: 200 };

const at = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }));
const parts = fc.record({
	at,
	name: fc.string({ minLength: 1, maxLength: 12 }),
	signs: fc.nat({ max: 3 }),
	rank: fc.nat({ max: 3 }),
	hasAccount: fc.boolean(),
	wordsWidth: fc.constantFrom(0, 60, 110),
});
const someNames = fc
	.array(fc.tuple(fc.constantFrom('label', 'tag'), parts), { maxLength: 14 })
	.map((all) =>
		all.map(([kind, { wordsWidth, ...one }], i) =>
			kind === 'tag' ? aTag({ id: `p${i}`, ...one }) : aLabel({ id: `p${i}`, wordsWidth, ...one }),
		),
	);

/** Those whose names are shown. */
function listNamed(names: readonly (Label | Tag)[], frame = FRAME): readonly string[] {
	const { labels, tags } = placeNames(names, frame, pointOf, []);
	return names.map(({ place }) => place).filter((place) => labels.has(place) || tags.get(place)?.hasName);
}

describe('a name that belongs to an account', () => {
	test('never makes way for a second line', () => {
		fc.assert(
			fc.property(someNames, (names) => {
				const bare = names.map((one) => (one.kind === 'label' ? { ...one, wordsWidth: 0 } : one));
				const told = (all: readonly (Label | Tag)[]) => {
					const named = listNamed(all);
					return all
						.filter(({ place, hasAccount }) => hasAccount && named.includes(place))
						.map((one) => one.place);
				};
				expect(told(names)).toEqual(told(bare));
			}),
		);
	});

	test('goes before one that belongs to none, and the chosen before those that clash before those said of before others', () => {
		const crowd = ['late', 'said', 'clash', 'chosen'].map((id, i) =>
			aLabel({ id, rank: 3 - i, reaches: [{ x: 0, y: 0 }] }),
		);
		const other = aLabel({ id: 'other', rank: -5, hasAccount: false, reaches: [{ x: 0, y: 0 }] });
		expect(listNamed([other, ...crowd])).toEqual(['chosen']);
		expect(listNamed([other, ...crowd.slice(0, 3)])).toEqual(['clash']);
		expect(listNamed([other, ...crowd.slice(0, 2)])).toEqual(['said']);
		expect(listNamed([other])).toEqual(['other']);
	});
});

test('a second line stands where there is room for it', () => {
	const [label] = [aLabel({ id: 'n', wordsWidth: 60 })];
	const wordsIn = (height: number) =>
		placeNames(
			[{ ...label, at: [150, height / 2] } as Label],
			{ width: 300, height },
			pointOf,
			[],
		).labels.get(placeId('n'))?.hasWords;
	expect([wordsIn(100), wordsIn(30)]).toEqual([true, false]);
});

test('a name that may stand far off makes way for one that would be lost', () => {
	const wide = aLabel({
		id: 'w',
		reaches: [
			{ x: 0, y: 0 },
			{ x: 80, y: 0 },
		],
	});
	const small = aLabel({ id: 's', reaches: [{ x: 0, y: 0 }] });
	expect(listNamed([wide, small])).toEqual(['w', 's']);
});

test('a name that is shown even without room makes way for no two others', () => {
	const reaches = [{ x: 0, y: 0 }];
	const names = (rank: number) => [
		aLabel({ id: 'the chosen one', rank, reaches }),
		aLabel({ id: 'a', at: [70, 100], reaches }),
		aLabel({ id: 'b', at: [130, 100], reaches }),
	];
	expect(listNamed(names(0))).toEqual(['a', 'b']);
	expect(listNamed(names(-2))).toEqual(['the chosen one']);
});

test('a name that may stand far off stands clear of the midst of ground that has a name of its own', () => {
	const far = aLabel({
		id: 'valley',
		rank: -1,
		reaches: [
			{ x: 12, y: 12 },
			{ x: 60, y: 44 },
		],
	});
	const { labels } = placeNames([far, aLabel({ id: 'hill' })], FRAME, pointOf, []);
	const [right = 0, down = 0] = labels.get(placeId('valley'))?.off ?? [];
	expect(Math.abs(right) > 20 || Math.abs(down) > 10.5).toBe(true);
});

test('a name that may stand far off stands beside the ground as long as there is room', () => {
	const far = aLabel({
		id: 'vale',
		at: [60, 60],
		reaches: [
			{ x: 12, y: 12 },
			{ x: 160, y: 120 },
		],
	});
	const square = [
		[0, 0],
		[140, 0],
		[140, 140],
		[0, 140],
		[0, 0],
	];
	const ground: Polygon = { type: 'Polygon', coordinates: [square] };
	const rows = listGroundRows([ground], pointOf);
	const boxIn = (frame: Size) => {
		const { off = [0, 0] } = placeNames([far], frame, pointOf, [ground]).labels.get(placeId('vale')) ?? {};
		return { x: 60 + off[0] - 30, y: 60 + off[1] - 10, width: 60, height: 20 };
	};
	expect(isOnGround(boxIn(FRAME), rows)).toBe(false);
	expect(isOnGround(boxIn({ width: 140, height: 140 }), rows)).toBe(true);
});
