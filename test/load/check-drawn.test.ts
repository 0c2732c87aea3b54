// What is claimed must be seen: no assertion may lead to a place that has no spot on the map.
import { testProblems } from './edited-folder.ts';

const INSIDE = 'Give it a point, or an outline in boundaries.geojson.';
const AROUND = 'Give it a point, a labelAt, or an outline in boundaries.geojson.';
const pointOf = (place: number) => ['gazetteer.json', ['features', place, 'geometry'], null] as const;
const labelOf = (place: number, label: unknown) =>
	['gazetteer.json', ['features', place, 'properties', 'labelAt'], label] as const;

testProblems([
	[
		'a village without point, named once for all claims on it',
		[pointOf(6)],
		`gazetteer.json.features[6] (hay).geometry: "hay" cannot be drawn, though m3 asserts something of it. ${INSIDE}`,
	],
	[
		'an area whose outline is gone',
		[['boundaries.geojson', ['features', 3], undefined]],
		`gazetteer.json.features[10] (meadow).geometry: "meadow" cannot be drawn, though m4 asserts something of it. ${INSIDE}`,
	],
	[
		'a spot for the label of a place inside, which makes no dot',
		[pointOf(6), labelOf(6, [0.25, 1.25])],
		`gazetteer.json.features[6] (hay).geometry: "hay" cannot be drawn, though m3 asserts something of it. ${INSIDE}`,
	],
	[
		'a valley without the spot of its label',
		[labelOf(13, undefined)],
		`gazetteer.json.features[13] (vale).geometry: "vale" cannot be drawn, though d5 asserts something of it. ${AROUND}`,
	],
	[
		'a place that only an alternative asserts',
		[
			pointOf(3),
			['claims.json', [6, 'assertions', 1, 'place'], 'weir'],
			['claims.json', [10, 'assertions', 0, 'place'], 'camp'],
			['claims.json', [10, 'mentions'], ['ford-town']],
			['claims.json', [10, 'meant'], { camp: 'why' }],
			['claims.json', [6, 'mentions'], ['ford-town']],
		],
		`gazetteer.json.features[3] (ford-town).geometry: "ford-town" cannot be drawn, though g1 asserts something of it. ${INSIDE}`,
	],
	[
		'a place that is only mentioned may lie nowhere',
		[
			['claims.json', [5, 'assertions'], []],
			['claims.json', [5, 'mentions'], ['hay']],
			['claims.json', [7, 'assertions', 1], undefined],
			['claims.json', [7, 'mentions'], ['hay']],
			['claims.json', [8, 'assertions', 0], undefined],
			['claims.json', [8, 'mentions'], ['hay']],
			['claims.json', [19, 'assertions'], []],
			['claims.json', [19, 'mentions'], ['hay']],
			pointOf(6),
		],
	],
]);
