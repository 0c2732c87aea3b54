// The invented cantons, of which the first is redrawn:
//
//   2 ┌───────┬──────┐
//     │ upper │ ford │
//   1 ├───────┼──────┘
//     │ lower │
//   0 └───────┘
//     0       1      2
import { describe } from 'vitest';
import type { Edit } from './edited-copy.ts';
import { testProblems } from './edited-folder.ts';

const UPPER = 'boundaries.geojson.features[0] (upper).geometry.coordinates';
const SHARE = 'Give their common border the same positions.';
const SQUARE = ring('0 1, 1 1, 1 2, 0 2, 0 1');

/** Positions as longitude and latitude with a comma between. */
function ring(positions: string): readonly (readonly number[])[] {
	return positions.split(', ').map((position) => position.split(' ').map(Number));
}

function redraw(...rings: readonly unknown[]): readonly Edit[] {
	return [
		['boundaries.geojson', ['features', 0, 'geometry', 'coordinates'], rings],
		['boundaries.geojson', ['features', 0, 'properties', 'labelAt'], [0.1, 1.1]],
	];
}

describe('rings', () => {
	testProblems([
		[
			'a ring that does not close',
			redraw(ring('0 1, 1 1, 1 2, 0 2')),
			`${UPPER}[0]: the ring does not close: it begins at [0, 1] and ends at [0, 2]. Repeat the first position at the end.`,
		],
		[
			'a ring of two sides',
			redraw(ring('0 1, 1 1, 0 1')),
			`${UPPER}[0]: a ring of 3 positions where at least 4 are needed. Add the missing ones.`,
		],
		[
			'a ring that crosses itself',
			redraw(ring('0 1, 1 2, 1 1, 0 2, 0 1')),
			`${UPPER}[0]: the ring crosses itself near [0.5, 1.5]. Correct the order of its positions.`,
		],
		[
			'a ring that meets itself in a corner',
			redraw(ring('0 1, 0.5 1.5, 1 1, 1 2, 0.5 1.5, 0 2, 0 1')),
			`${UPPER}[0]: the ring crosses itself near [0.5, 1.5]. Correct the order of its positions.`,
		],
		[
			'an outer ring that runs clockwise',
			redraw(ring('0 1, 0 2, 1 2, 1 1, 0 1')),
			`${UPPER}[0]: the outer ring runs clockwise. Reverse its positions.`,
		],
		[
			'a hole that runs counterclockwise',
			redraw(SQUARE, ring('0.4 1.4, 0.6 1.4, 0.6 1.6, 0.4 1.6, 0.4 1.4')),
			`${UPPER}[1]: the hole runs counterclockwise. Reverse its positions.`,
		],
		[
			'a hole that leaves the outer ring',
			redraw(SQUARE, ring('0.4 1.4, 0.4 1.6, 1.6 1.6, 1.6 1.4, 0.4 1.4')),
			`${UPPER}: two rings cross near [1, 1.6]. Keep each hole inside the outer ring and apart from the others.`,
		],
		[
			'a latitude beyond the pole',
			redraw(ring('0 1, 1 91, 1 2, 0 2, 0 1')),
			`${UPPER}[0][1]: [1, 91] is no longitude (−180 to 180) and latitude (−90 to 90). Correct it; longitude comes first.`,
		],
		[
			'a fault in a part of several',
			[
				[
					'boundaries.geojson',
					['features', 0, 'geometry'],
					{ type: 'MultiPolygon', coordinates: [[SQUARE], [ring('5 0, 6 0, 6 1')]] },
				],
			],
			`${UPPER}[1][0]: a ring of 3 positions where at least 4 are needed. Add the missing ones.`,
		],
		['an outline without ring', redraw(), `${UPPER}: no ring. Give an outer ring.`],
		[
			'a fault of a neighbour',
			[
				['dataset.json', ['basemapAttribution'], 'nobody'],
				[
					'neighbours.geojson',
					[],
					{
						type: 'FeatureCollection',
						features: [
							{
								type: 'Feature',
								properties: { name: 'Marsh' },
								geometry: { type: 'Polygon', coordinates: [ring('5 0, 6 0, 6 1')] },
							},
						],
					},
				],
			],
			'neighbours.geojson.features[0].geometry.coordinates[0]: a ring of 3 positions where at least 4 are needed. Add the missing ones.',
		],
	]);
});

describe('places', () => {
	testProblems([
		[
			'a point and a label beyond the pole, of which no more is told',
			[
				['gazetteer.json', ['features', 3, 'geometry', 'coordinates'], [1.5, 91]],
				['boundaries.geojson', ['features', 0, 'properties', 'labelAt'], [0.1, 91]],
			],
			'gazetteer.json.features[3] (ford-town).geometry.coordinates: [1.5, 91] is no longitude (−180 to 180) and latitude (−90 to 90). Correct it; longitude comes first.',
			'boundaries.geojson.features[0] (upper).properties.labelAt: [0.1, 91] is no longitude (−180 to 180) and latitude (−90 to 90). Correct it; longitude comes first.',
		],
		[
			'a label outside its outline',
			[['boundaries.geojson', ['features', 0, 'properties', 'labelAt'], [1.5, 0.5]]],
			'boundaries.geojson.features[0] (upper).properties.labelAt: the label of "upper" stands outside its outline. Move it inside; longitude comes first.',
		],
		[
			'districts that share ground',
			redraw(ring('0 1, 1.5 1, 1.5 2, 0 2, 0 1')),
			'boundaries.geojson.features[1] (ford).geometry: "ford" overlaps "upper" by 6180.0 km². Give their common border the same positions.',
		],
		[
			'districts that share a sliver, by the position that makes it',
			redraw(ring('0 1, 1.001 1, 1.001 2, 0 2, 0 1')),
			`${UPPER}[0][1]: [1.001, 1] lies beside the border of "ford" and is none of its positions; 2 more along their border are not shared. ${SHARE}`,
			`${UPPER}[0][1]: [1.001, 1] lies beside the border of "lower" and is none of its positions. ${SHARE}`,
		],
		[
			'none where two borders part and go on near each other',
			[
				...redraw(ring('0 1, 1 1, 1 1.001, 1 2, 0 2, 0 1')),
				[
					'boundaries.geojson',
					['features', 1, 'geometry', 'coordinates', 0],
					ring('1 1, 2 1, 2 2, 1 2, 1 1.001, 1 1'),
				],
			],
		],
		[
			'a position on a border that the neighbour lacks',
			redraw(ring('0 1, 1 1, 1 1.4, 1 2, 0 2, 0 1')),
			`${UPPER}[0][2]: [1, 1.4] lies beside the border of "ford" and is none of its positions. ${SHARE}`,
		],
		[
			'a position of the later of two, in a part of several',
			[
				[
					'boundaries.geojson',
					['features', 1, 'geometry'],
					{
						type: 'MultiPolygon',
						coordinates: [
							[ring('1.9 1.1, 2 1.1, 2 1.2, 1.9 1.1')],
							[ring('1 1, 1.8 1, 1.8 2, 1 2, 1.0005 1.5, 1 1')],
						],
					},
				],
			],
			`boundaries.geojson.features[1] (ford).geometry.coordinates[1][0][4]: [1.0005, 1.5] lies beside the border of "upper" and is none of its positions. ${SHARE}`,
		],
		['borders that are half a kilometre apart', redraw(ring('0 1, 1 1, 0.995 2, 0 2, 0 1'))],
		[
			'a district within another district',
			[
				...redraw(ring('1.2 1.2, 1.8 1.2, 1.8 1.8, 1.2 1.8, 1.2 1.2')),
				['boundaries.geojson', ['features', 0, 'properties', 'labelAt'], [1.5, 1.5]],
			],
			'boundaries.geojson.features[1] (ford).geometry: "ford" overlaps "upper" by 4449.6 km². Give their common border the same positions.',
			'gazetteer.json.features[5] (crown).geometry.coordinates: the point of "crown" lies 35.1 km outside "upper". Correct the point (longitude comes first) or the parent.',
			'gazetteer.json.features[6] (hay).geometry.coordinates: the point of "hay" lies 105.6 km outside "upper". Correct the point (longitude comes first) or the parent.',
		],
		[
			'a point outside the nearest outline around it',
			[['gazetteer.json', ['features', 3, 'geometry', 'coordinates'], [2.5, 1.5]]],
			'gazetteer.json.features[3] (ford-town).geometry.coordinates: the point of "ford-town" lies 55.6 km outside "ford". Correct the point (longitude comes first) or the parent.',
		],
		[
			'a point no more than a kilometre outside it',
			[['gazetteer.json', ['features', 3, 'geometry', 'coordinates'], [2.008, 1.5]]],
		],
		[
			'outlines that leave the outline of their parent',
			[
				[
					'boundaries.geojson',
					['features', 4],
					{
						type: 'Feature',
						id: 'two-rivers',
						properties: { labelAt: [0.5, 0.5] },
						geometry: { type: 'Polygon', coordinates: [ring('0 0, 1 0, 1 1, 2 1, 2 2, 0.5 2, 0 0')] },
					},
				],
			],
			'boundaries.geojson.features[0] (upper).geometry: the outline of "upper" does not lie within that of "two-rivers". Correct one of the outlines or the parent.',
			'boundaries.geojson.features[2] (lower).geometry: the outline of "lower" does not lie within that of "two-rivers". Correct one of the outlines or the parent.',
		],
	]);
});
