// What the page could not show is refused by the build: it never passes a dataset that leaves a reader without a map.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/load/build-dataset.ts';
import { readText } from '../../src/load/read-text.ts';
import { valueAt } from '../../src/load/value-at.ts';
import { ROOT, TWO_RIVERS } from '../folders.ts';
import { withCopy } from './edited-copy.ts';
import { listProblemsWith, testProblems } from './edited-folder.ts';

const SOURCE = { publisher: 'G', title: 'T', published: '1901-05-09', language: 'en', credit: 'G' };
const NOBODY = ['dataset.json', ['basemapAttribution'], 'nobody'] as const;
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
const tiles = (url: string, maxZoom: unknown = 19) =>
	['dataset.json', ['tiles'], { url, attribution: 'nobody', maxZoom }] as const;

describe('tiles', () => {
	testProblems([
		[
			'with a part that nothing fills in',
			[tiles('https://example.org/{z}/{x}/{y}.png?key={key}')],
			'dataset.json.tiles.url: nothing is known to fill in for "{key}". Known are {z}, {x}, {y}, {-y}, {s} and {r}.',
		],
		[
			'with a brace that does not close',
			[tiles('https://example.org/{z}/{x}/{y')],
			'dataset.json.tiles.url: nothing is known to fill in for "{y". Known are {z}, {x}, {y}, {-y}, {s} and {r}.',
		],
		[
			'without a row',
			[tiles('https://example.org/{z}/{x}.png')],
			'dataset.json.tiles.url: without zoom, column or row. Write it as https://example.org/{z}/{x}/{y}.png.',
		],
		[
			'not by https',
			[tiles('http://example.org/{z}/{x}/{y}.png')],
			'dataset.json.tiles.url: not fetched securely, which the policy of the site refuses. Begin it with https://.',
		],
		[
			'of a zoom that no server has',
			[tiles('https://example.org/{z}/{x}/{y}.png', 25)],
			'dataset.json.tiles.maxZoom: 25 is no zoom of tiles. Write a whole number from 0 to 24.',
		],
		[
			'of half a zoom',
			[tiles('https://example.org/{z}/{x}/{y}.png', 9.5)],
			'dataset.json.tiles.maxZoom: 9.5 is no zoom of tiles. Write a whole number from 0 to 24.',
		],
	]);
});

describe('an empty list of', () => {
	testProblems([
		[
			'places',
			[['gazetteer.json', ['features'], []]],
			'gazetteer.json.features: empty. A dataset needs at least one.',
		],
		[
			'outlines',
			[['boundaries.geojson', ['features'], []]],
			'boundaries.geojson.features: empty. A dataset needs at least one.',
		],
	]);
});

describe('ground', () => {
	testProblems([
		[
			'of no polygon',
			[
				NOBODY,
				[
					'neighbours.geojson',
					[],
					collection(feature({ name: 'Marsh' }, { type: 'MultiPolygon', coordinates: [] })),
				],
			],
			'neighbours.geojson.features[0].geometry.coordinates: no polygon. Give at least one.',
		],
		[
			'that is a line of one position',
			[
				NOBODY,
				[
					'valley.geojson',
					[],
					collection(feature({ role: 'axis', name: 'Mill' }, { type: 'LineString', coordinates: [[0, 0]] })),
				],
			],
			'valley.geojson.features[0].geometry.coordinates: a line of fewer than 2 positions. Add the missing ones.',
		],
		[
			'beyond the globe, wherever a position is written',
			[['gazetteer.json', ['features', 3, 'homonyms', 0, 'coordinates'], [10, 91]]],
			'gazetteer.json.features[3] (ford-town).homonyms[0].coordinates: [10, 91] is no longitude (−180 to 180) and latitude (−90 to 90). Correct it; longitude comes first.',
		],
		[
			'of a country that is drawn by hand',
			[NOBODY, ['dataset.json', ['country'], feature({}, { type: 'Polygon', coordinates: [[]] })]],
			'dataset.json.country.geometry.coordinates: an outline without ground. Write the three digits of ISO 3166-1 instead, or leave the country out.',
		],
	]);
});

describe('a number', () => {
	const edited = (file: string, from: string | RegExp, to: string) => {
		const text = readFileSync(join(TWO_RIVERS, file), 'utf8');
		expect(text).toMatch(from);
		return listProblemsWith({ [file]: text.replace(from, to) });
	};

	test('that is too large to be one', () => {
		const point = '{"type":"Point","coordinates":[0.5,0.5]}';
		const pass = `{"role":"pass","name":"Gap","certainty":"certain","elevationM":1e999}`;
		const dataset = readFileSync(join(TWO_RIVERS, 'dataset.json'), 'utf8');
		const lines = listProblemsWith({
			'dataset.json': dataset.replace('{', '{"basemapAttribution":"nobody",'),
			'valley.geojson': `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${pass},"geometry":${point}}]}`,
		});
		expect(lines).toEqual([
			'valley.geojson.features[0].properties.elevationM: too large a number. Correct it.',
		]);
	});

	test('that is too large to be a longitude, latitude or height', () => {
		expect(edited('gazetteer.json', '[1.5, 1.5]', '[1.5, 1.5, -1e999]')).toEqual([
			'gazetteer.json.features[3] (ford-town).geometry.coordinates[2]: too large a number. Correct it.',
		]);
		expect(edited('boundaries.geojson', '[0, 1]', '[-1e999, 1]')).toEqual([
			'boundaries.geojson.features[0] (upper).geometry.coordinates[0][0][0]: too large a number. Correct it.',
		]);
	});

	test('that is a distance below 0', () => {
		expect(edited('gazetteer.json', '"what"', '"spreadKm": -1, "what"')).toEqual([
			'gazetteer.json.features[3] (ford-town).geometry.spreadKm: a distance below 0. Correct it.',
		]);
	});
});

describe('a character that XML forbids', () => {
	testProblems([
		[
			'in a name',
			[['gazetteer.json', ['features', 1, 'properties', 'title'], 'Upper\uffff']],
			'gazetteer.json.features[1] (upper).properties.title: holds U+FFFF, which no XML may hold. Remove it.',
		],
		[
			'beside ground that is shared, so that all is told at once',
			[
				['gazetteer.json', ['features', 1, 'properties', 'title'], 'Upper\uffff'],
				['boundaries.geojson', ['features', 0, 'geometry', 'coordinates', 0, 1], [1.5, 1]],
			],
			'gazetteer.json.features[1] (upper).properties.title: holds U+FFFF, which no XML may hold. Remove it.',
			'boundaries.geojson.features[1] (ford).geometry: "ford" overlaps "upper" by 3090.0 km². Give their common border the same positions.',
		],
		[
			'in an address',
			[['sources.json', [1, 'url'], 'https://example.org/\b']],
			'sources.json[1] (radio).url: holds U+0008, which no XML may hold. Remove it.',
		],
		[
			'that is half of one',
			[['parties.json', [0, 'name', 'fa'], '\ud835']],
			'parties.json[0] (mill).name.fa: holds U+D835, which no XML may hold. Remove it.',
		],
		[
			'in the name of a language',
			[['parties.json', [0, 'name', 'e\u0000n'], 'Mill']],
			'parties.json[0] (mill).name["e\\u0000n"]: holds U+0000, which no XML may hold. Remove it.',
		],
		[
			'in a stored text, which is kept as it is',
			[
				['sources.json', [0], { ...SOURCE, id: 'gazette', text: 'We hold Upper\uffff' }],
				['claims.json', [], []],
				['context.json', [], []],
			],
		],
		[
			'never a letter of any script, a sign beyond the first plane, or a line break',
			[['sources.json', [1, 'notes', 0], 'پښتو 𝄞 \ufffd\r\n\t']],
		],
	]);

	test('beside a quote, so that the built file can be read, too', () => {
		const built = withCopy((folder) => {
			const name = join(folder, 'gazette.txt');
			writeFileSync(name, readFileSync(name, 'utf8').replace('Rivers\n', 'Rivers\f'));
			return buildDataset(folder, ROOT);
		});
		const text = JSON.stringify(built.json);
		expect(valueAt(built.json, 'claims', 0, 'position', 'prefix')).toContain('\f');
		expect(readText(text, 'built.json')).toEqual({ dataset: built.dataset, problems: [], leftOut: 0 });
	});
});
