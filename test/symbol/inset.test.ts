import { expect, test } from 'vitest';
import { layOutInset } from '../../src/symbol/inset.ts';
import { aDataset, aPlace, aRound } from '../build.ts';

const { basemap } = aDataset();
const around = (count: number) => ({
	...basemap,
	country: { type: 'Feature', properties: {}, geometry: aRound(count) } as const,
});
const place = aPlace({ id: 'far', point: { position: [0, 0.5], certainty: 'certain' } });

test('the map and what lies outside it stand where they are in the country', () => {
	const inset = layOutInset(200, [place], { basemap: around(4), bounds: [-0.5, -0.5, 0.5, 0] });
	expect(inset).toMatchObject({ width: 200, height: 200, map: { x: 50, y: 100, width: 100, height: 50 } });
	expect(inset?.outside).toEqual([{ place, x: 100, y: 50 }]);
});

test.each([
	['runs over its edges', [-3, -0.5, 0, 4], { x: 0, y: 0, width: 100, height: 150 }],
	['shows all of it and more', [-3, -2, 4, 5], undefined],
	['shows just all of it', [-1, -1, 1, 1], undefined],
	['shows nothing of it', [2, 2, 3, 3], undefined],
] as const)(
	'the frame of a map is cut to the inset, and none where that tells nothing: it %s',
	(_, bounds, map) => {
		expect(layOutInset(200, [], { basemap: around(4), bounds })?.map).toEqual(map);
	},
);

test('a country of 200,000 positions has an inset', () => {
	const inset = layOutInset(200, [], { basemap: around(200_000), bounds: [-0.5, -0.5, 0.5, 0] });
	expect(inset?.height).toBeCloseTo(200);
});

test('without a country there is none', () => {
	expect(layOutInset(200, [], aDataset())).toBeUndefined();
});
