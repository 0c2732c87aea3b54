import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { isOnGround, listGroundRows } from '../../src/symbol/ground-rows.ts';
import { RANK } from '../../src/symbol/label-rank.ts';
import type { Label, Tag } from '../../src/symbol/name-boxes.ts';
import { placeNames } from '../../src/symbol/name-spots.ts';
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
	isClashing: false,
	hasAccount: true,
	isSilent: false,
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
	rank: 1.5,
	isClashing: false,
	hasAccount: true,
	isSilent: false,
	...parts,
});
const FRAME = { width: 300, height: 200 };
const squareAt = (x: number, y: number, side: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[x, y],
			[x + side, y],
			[x + side, y + side],
			[x, y + side],
			[x, y],
		],
	],
});

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

const NO_GROUND = { outlines: [], coloured: [] };

/** What is shown of each. */
function listShown(names: readonly (Label | Tag)[], frame = FRAME) {
	const { labels, tags } = placeNames(names, frame, pointOf, NO_GROUND);
	return names.map(({ place }) => (labels.get(place) ?? tags.get(place))?.shows);
}

/** Those whose names are shown. */
function listNamed(names: readonly (Label | Tag)[], frame = FRAME): readonly string[] {
	const shown = listShown(names, frame);
	return names.flatMap(({ place }, i) => (shown[i] === 'name' ? [place] : []));
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
			NO_GROUND,
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

test('a name of which nothing is said makes way for one of which something is', () => {
	const narrow = { width: 80, height: 30 };
	const silent = aLabel({ id: 'hush', at: [40, 15], rank: 1, isSilent: true });
	const spoken = aLabel({ id: 'told', at: [40, 15], rank: 2 });
	expect(listNamed([silent, spoken], narrow)).toEqual(['told']);
	expect(listNamed([silent, { ...spoken, isSilent: true }], narrow)).toEqual(['hush']);
});

test('the name of ground has its middle upon it, or upon no ground, as long as there is room', () => {
	const outlines = [0, 1].map((i) => squareAt(60 + 40 * i, 80, 40));
	const names = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 2 });
	fc.assert(
		fc.property(names, (all) => {
			const labels = outlines.map((ground, i) =>
				aLabel({ id: `d${i}`, name: all[i] ?? '', at: [80 + 40 * i, 100], ground }),
			);
			const { labels: spots } = placeNames(labels, FRAME, pointOf, { outlines, coloured: [] });
			for (const [i, { place }] of labels.entries()) {
				const { off, shows } = spots.get(place) ?? {};
				if (!off || shows !== 'name') continue;
				const middle = { x: 80 + 40 * i + off[0], y: 100 + off[1], width: 1, height: 6 };
				const others = outlines.filter((_, j) => j !== i);
				expect(isOnGround(middle, listGroundRows(others, pointOf))).toBe(false);
			}
		}),
	);
});

test('the name of the chosen, and that of a clash, makes way for no two others', () => {
	const reaches = [{ x: 0, y: 0 }];
	const names = (parts: Partial<Label>) => [
		aLabel({ id: 'the one', rank: 0, reaches, ...parts }),
		aLabel({ id: 'a', at: [80, 100], reaches }),
		aLabel({ id: 'b', at: [120, 100], reaches }),
	];
	expect(listNamed(names({}))).toEqual(['a', 'b']);
	expect(listNamed(names({ isClashing: true }))).toEqual(['the one']);
	expect(listNamed(names({ rank: RANK.chosen }))).toEqual(['the one']);
});

describe('where a name has no room,', () => {
	const NAME = 'a name too long for this frame';
	const frame = { width: 60, height: 200 };

	test('its signs stand alone', () => {
		const names = [aLabel({ id: NAME, signs: 2, at: [30, 50] }), aTag({ id: NAME, signs: 2, at: [20, 150] })];
		expect(listShown(names, frame)).toEqual(['signs', 'signs']);
		expect(listShown([aLabel({ id: NAME, at: [30, 50] }), aTag({ id: NAME, at: [20, 150] })], frame)).toEqual(
			[undefined, undefined],
		);
	});

	test('nor all its signs, that of a clash stands alone', () => {
		const names = (isClashing: boolean) => [
			aLabel({ id: NAME, signs: 5, at: [30, 50], isClashing }),
			aTag({ id: NAME, signs: 5, at: [20, 150], isClashing }),
		];
		expect(listShown(names(true), frame)).toEqual(['clash', 'clash']);
		expect(listShown(names(false), frame)).toEqual([undefined, undefined]);
	});

	test('that of a clash stands over dots, and of few places over names; of many, no two lie on each other', () => {
		const crowd = (count: number) =>
			Array.from({ length: count }, (_, i) => [
				aTag({ id: `t${i}`, signs: 1, isClashing: true }),
				aLabel({ id: `l${i}`, signs: 1, isClashing: true, reaches: [{ x: 0, y: 0 }] }),
			]).flat();
		expect(listShown(crowd(20))).not.toContain(undefined);
		expect(listShown(crowd(60)).filter((shows) => shows !== undefined).length).toBeLessThan(20);
	});

	test('none covers the sign of another’s clash', () => {
		const reaches = [{ x: 0, y: 0 }];
		const names = [
			aLabel({ id: 'in the way', rank: 0, reaches, at: [50, 50] }),
			aLabel({ id: NAME, signs: 1, isClashing: true, reaches, at: [60, 50] }),
		];
		expect(listShown(names.slice(0, 1), { width: 120, height: 90 })).toEqual(['name']);
		expect(listShown(names, { width: 120, height: 90 })).toEqual([undefined, 'signs']);
	});

	test('its signs stand close by or not at all', () => {
		const dots = Array.from({ length: 5 }, (_, i) => aTag({ id: `${i}`, name: '', at: [80 + 10 * i, 100] }));
		expect(listShown([aLabel({ id: NAME.repeat(3), signs: 1 }), ...dots])[0]).toBeUndefined();
		expect(listShown([aLabel({ id: NAME.repeat(3), signs: 1 })])).toEqual(['signs']);
	});
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
	const { labels } = placeNames([far, aLabel({ id: 'hill' })], FRAME, pointOf, NO_GROUND);
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
	const ground = squareAt(0, 0, 140);
	const rows = listGroundRows([ground], pointOf);
	/** Where it has a name 60 pixels wide and 20 high. */
	const boxIn = (frame: Size) => {
		const grounds = { outlines: [ground], coloured: [ground] };
		const { off = [0, 0] } = placeNames([far], frame, pointOf, grounds).labels.get(placeId('vale')) ?? {};
		return { x: 60 + off[0] - 30, y: 60 + off[1] - 10, width: 60, height: 20 };
	};
	expect(isOnGround(boxIn(FRAME), rows)).toBe(false);
	expect(isOnGround(boxIn({ width: 140, height: 140 }), rows)).toBe(true);
});

test('a name without an outline stands at the edge of the ground sooner than upon ground that is not coloured', () => {
	const reaches = [
		{ x: 12, y: 12 },
		{ x: 60, y: 44 },
	];
	const vale = aLabel({ id: 'vale', at: [40, 60], reaches });
	const [coloured, bare] = [squareAt(10, 20, 80), squareAt(90, 20, 80)];
	const ground = { outlines: [coloured, bare], coloured: [coloured] };
	const frame = { width: 170, height: 115 };
	const [right = 0, down = 0] = placeNames([vale], frame, pointOf, ground).labels.get(vale.place)?.off ?? [];
	expect(
		isOnGround(
			{ x: 40 + right, y: 60 + down, width: 1, height: 6 },
			listGroundRows(ground.outlines, pointOf),
		),
	).toBe(false);
});

test('a name that is tied to its outline leaves room for the line; where there is none beside all outlines, it stands beside what is coloured', () => {
	const reaches = [
		{ x: 12, y: 12 },
		{ x: 160, y: 120 },
	];
	const far = aLabel({ id: 'vale', at: [70, 70], reaches, isTied: true });
	const [coloured, bare] = [squareAt(0, 0, 140), squareAt(140, 0, 160)];
	const boxIn = (frame: Size, outlines: readonly Polygon[]) => {
		const grounds = { outlines, coloured: [coloured] };
		const { off = [0, 0] } = placeNames([far], frame, pointOf, grounds).labels.get(far.place) ?? {};
		return { x: 70 + off[0] - 20, y: 70 + off[1] - 10, width: 40, height: 20 };
	};
	const rows = listGroundRows([coloured], pointOf);
	const { x, y, width, height } = boxIn(FRAME, [coloured]);
	expect(isOnGround({ x: x - 10, y: y - 10, width: width + 20, height: height + 20 }, rows)).toBe(false);
	expect(boxIn({ width: 300, height: 140 }, [coloured, bare]).x).toBeGreaterThan(140);
});
