// Records of the wrong shape: said in words that need no knowledge of the schema library.
import { describe, expect, test } from 'vitest';
import { listProblemsAfter, listProblemsWith, testProblems } from './edited-folder.ts';

const DAYS = 'Write it as 2021-09-06, 2021-09, 2021-09-05/2021-09-06 or ../2021-09-06.';

describe('a value that', () => {
	testProblems([
		[
			'is none of the predicates',
			[['claims.json', [0, 'assertions', 0, 'predicate'], 'hold']],
			'claims.json[0] (m1).assertions[0].predicate: expected one of holds, lost, denies, fighting, surrounds, present, advancing, near but got "hold". Use one of them.',
		],
		[
			'is none of the portions',
			[['claims.json', [0, 'assertions', 0, 'portion'], 'half']],
			'claims.json[0] (m1).assertions[0].portion: expected one of whole, most, part but got "half". Use one of them.',
		],
		[
			'is none of the channels',
			[['claims.json', [0, 'channel'], 'fax']],
			'claims.json[0] (m1).channel: expected one of tweet, facebook-post, social-media-post, news-conference, briefing, interview, statement, website, broadcast, video, agency, told-publisher, caption, image, narration, headline, not-given but got "fax". Use one of them.',
		],
		[
			'is no day on which something can be said',
			[['claims.json', [0, 'said'], '1901-02-30']],
			`claims.json[0] (m1).said: "1901-02-30" is no EDTF day or span of days. ${DAYS}`,
		],
		[
			'leaves the last day of saying open',
			[['claims.json', [0, 'said'], '1901-02-28/..']],
			`claims.json[0] (m1).said: "1901-02-28/.." is no EDTF day or span of days. ${DAYS}`,
		],
		[
			'is no time to speak of',
			[['context.json', [0, 'about'], 'yesterday']],
			`context.json[0] (x1).about: "yesterday" is no EDTF day or span of days. ${DAYS}`,
		],
		[
			'is no day of publication',
			[['sources.json', [0, 'published'], '1901-05']],
			'sources.json[0] (gazette).published: "1901-05" is no day. Write it as 2021-09-06.',
		],
		[
			'is no colour',
			[['parties.json', [0, 'colour', 'light'], 'red']],
			'parties.json[0] (mill).colour.light: "red" is no colour. Write it as #b8560f.',
		],
		[
			'would run as a script when followed as a link',
			[['sources.json', [1, 'url'], 'javascript:alert(1)']],
			'sources.json[1] (radio).url: "javascript:alert(1)" is no web address. Begin it with https:// or leave the key out.',
		],
		[
			'is empty',
			[['claims.json', [0, 'speaker'], ' ']],
			'claims.json[0] (m1).speaker: empty. Fill it in or remove the key.',
		],
		[
			'is a number where text is due',
			[['claims.json', [0, 'speaker'], 7]],
			'claims.json[0] (m1).speaker: expected text but got 7. Correct it.',
		],
		['is no list', [['claims.json', [], {}]], 'claims.json: expected a list but got an object. Correct it.'],
		[
			'is no record',
			[['claims.json', [4], null]],
			'claims.json[4]: expected an object but got null. Correct it.',
		],
		[
			'is no collection',
			[['boundaries.geojson', ['type'], 'Features']],
			'boundaries.geojson.type: expected "FeatureCollection" but got "Features". Correct it.',
		],
		[
			'is no outline',
			[['boundaries.geojson', ['features', 0, 'geometry', 'type'], 'Point']],
			'boundaries.geojson.features[0] (upper).geometry.type: expected Polygon or MultiPolygon but got "Point". Draw the outline as one of them.',
		],
		[
			'is no position',
			[['boundaries.geojson', ['features', 0, 'geometry', 'coordinates', 0, 1], [1]]],
			'boundaries.geojson.features[0] (upper).geometry.coordinates[0][1]: a position needs longitude and latitude. Write it as [69.52, 35.31].',
		],
		[
			'is no country',
			[
				['dataset.json', ['country'], '999'],
				['dataset.json', ['basemapAttribution'], 'Natural Earth'],
			],
			'dataset.json.country: no country "999" in Natural Earth. Write the three digits of ISO 3166-1, or leave it out.',
		],
	]);
});

describe('a record with', () => {
	testProblems([
		[
			'a key missing',
			[['claims.json', [0, 'said'], undefined]],
			'claims.json[0] (m1).said: missing. Add it.',
		],
		[
			'unknown keys, all of which are told',
			[
				['parties.json', [0, 'colour', 'drak'], '#000000'],
				['parties.json', [0, 'colour', 'sepia'], '#000000'],
			],
			'parties.json[0] (mill).colour.drak: unknown key "drak"; nearest: "dark". Remove it, correct its name, or let it begin with x-; known are light, dark.',
			'parties.json[0] (mill).colour.sepia: unknown key "sepia". Remove it, correct its name, or let it begin with x-; known are light, dark.',
		],
		[
			'two parents',
			[
				[
					'gazetteer.json',
					['features', 3, 'relations', 1],
					{ relationType: 'gvp:broaderPartitive', relationTo: 'upper' },
				],
			],
			'gazetteer.json.features[3] (ford-town).relations: more than one parent. Keep the nearest.',
		],
		[
			'no name in the language that every reader falls back to',
			[['parties.json', [0, 'shortName'], { fr: 'Moulin' }]],
			'parties.json[0] (mill).shortName.en: missing. Add it.',
		],
		[
			'ground of nobody',
			[['dataset.json', ['country'], '004']],
			'dataset.json.basemapAttribution: missing, though the dataset has "country". Say whom the base map comes from.',
		],
	]);
});

describe('a file that', () => {
	const REMEDY = 'Look there for a comma too many or too few, or a quotation mark that needs a backslash.';

	test('is no JSON is told by line and column', () => {
		expect(listProblemsWith({ 'claims.json': '[\n\t{ "id": "m1", }\n]' })).toEqual([
			`claims.json: not JSON from line 2, column 16. ${REMEDY}`,
		]);
	});

	test('is no JSON hides neither other faults nor causes any', () => {
		expect(
			listProblemsWith({ 'gazetteer.json': '{', 'dataset.json': '[', 'context.json': undefined }),
		).toEqual([
			`dataset.json: not JSON from line 1, column 2. ${REMEDY}`,
			`gazetteer.json: not JSON from line 1, column 2. ${REMEDY}`,
			'context.json: missing. Add it.',
		]);
	});

	test('ends too early is told at its end', () => {
		expect(listProblemsWith({ 'context.json': '[{"id": "x' })).toEqual([
			`context.json: not JSON from line 1, column 11. ${REMEDY}`,
		]);
	});
});

test('a base map may be left out file by file', () => {
	const line = {
		type: 'Feature',
		properties: { role: 'axis', name: 'River' },
		geometry: {
			type: 'LineString',
			coordinates: [
				[0, 0],
				[1, 1],
			],
		},
	};
	expect(
		listProblemsWith({
			'valley.geojson': JSON.stringify({ type: 'FeatureCollection', features: [line] }),
		}),
	).toEqual([
		'dataset.json.basemapAttribution: missing, though the dataset has "valley". Say whom the base map comes from.',
	]);
});

test('markup in a text is text', () => {
	expect(listProblemsAfter(['claims.json', [0, 'speaker'], '<img src=x onerror=alert(1)>'])).toEqual([]);
});
