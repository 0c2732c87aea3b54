// What the build accepts, the page shows: folders at the edges of what data may be, each opened once with the card of a place.
import { describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { Edit } from '../load/edited-copy.ts';
import { showPage } from './show-page.tsx';

const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const feature = (properties: object, type: string, coordinates: unknown) => ({
	type: 'Feature',
	properties,
	geometry: { type, coordinates },
});
/** Counterclockwise from its lower left corner. */
const square = (lng: number, lat: number, width = 1) => [
	[lng, lat],
	[lng + width, lat],
	[lng + width, lat + width],
	[lng, lat + width],
	[lng, lat],
];
const NOBODY: Edit = ['dataset.json', ['basemapAttribution'], 'nobody'];
const NO_CLAIMS: Edit = ['claims.json', [], []];
const NO_CONTEXT: Edit = ['context.json', [], []];
const tiles = (url: string, maxZoom: number): Edit => [
	'dataset.json',
	['tiles'],
	{ url, attribution: '<b>Nobody', maxZoom },
];
/** On the upper canton. */
const outline = (type: string, coordinates: unknown): Edit => [
	'boundaries.geojson',
	['features', 0, 'geometry'],
	{ type, coordinates },
];
const LONG = 'A name that goes on and on '.repeat(20).trim();
const named = (name: string) => ({ en: name });
const ABOVE = {
	id: 'c1',
	source: 'radio',
	exact: 'All the Two Rivers are ours',
	claimant: 'mill',
	speaker: 'A miller',
	channel: 'statement',
	words: 'own',
	said: '1901-05-08',
	assertions: [{ predicate: 'holds', holder: 'mill', place: 'two-rivers', portion: 'whole' }],
};

const FOLDERS: readonly (readonly [title: string, edits: readonly Edit[]])[] = [
	['three parties, and no tiles, country, neighbours, valley or corrections', []],
	['tiles with every part that can be filled in', [tiles('https://{s}.example.org/{z}/{x}/{-y}{r}.png', 0)]],
	['tiles of an address that is none', [tiles('https://[/{z}/{x}/{y}.png', 24)]],
	[
		'a country, and neighbours, axes and passes on and beyond the ground',
		[
			NOBODY,
			['dataset.json', ['country'], '643'],
			[
				'neighbours.geojson',
				[],
				collection(feature({ name: 'Marsh' }, 'MultiPolygon', [[square(5, 5)], [square(170, 80)]])),
			],
			[
				'valley.geojson',
				[],
				collection(
					feature({ role: 'axis', name: 'Mill' }, 'LineString', [
						[0, 0],
						[1, 1],
						[1, 1],
					]),
					feature(
						{ role: 'pass', name: 'Gap', certainty: 'uncertain', elevationM: -1e300 },
						'Point',
						[0.5, 1.5, 9],
					),
				),
			],
		],
	],
	[
		'collections without features',
		[NOBODY, ...['neighbours', 'valley'].map((name): Edit => [`${name}.geojson`, [], collection()])],
	],
	['one party', [['parties.json', [2]], ['parties.json', [1]], NO_CLAIMS]],
	[
		'one source, without text',
		[
			['sources.json', [2]],
			['sources.json', [0]],
			NO_CONTEXT,
			['claims.json', [], [{ ...ABOVE, exact: 'The Two Rivers are ours' }]],
		],
	],
	['no claims', [NO_CLAIMS]],
	['neither claims nor context', [NO_CLAIMS, NO_CONTEXT]],
	[
		'one district',
		[
			NO_CLAIMS,
			NO_CONTEXT,
			['dataset.json', ['scope'], ['upper']],
			...[2, 1].map((i): Edit => ['boundaries.geojson', ['features', i]]),
		],
	],
	['a district of two parts, far apart', [outline('MultiPolygon', [[square(0, 1)], [square(178, 80)]])]],
	['a district with a hole', [outline('Polygon', [square(0, 1), square(0.6, 1.6, 0.2).toReversed()])]],
	[
		'a district of no size',
		[
			NO_CLAIMS,
			...[5, 6].map((i): Edit => ['gazetteer.json', ['features', i, 'geometry'], null]),
			outline('Polygon', [square(0, 3, 1e-9)]),
			['boundaries.geojson', ['features', 0, 'properties', 'labelAt'], [5e-10, 3]],
		],
	],
	['places without points', [NO_CLAIMS, ['gazetteer.json', ['features', 3, 'geometry'], null]]],
	[
		'very long names',
		[
			['dataset.json', ['title'], named(LONG)],
			['gazetteer.json', ['features', 1, 'properties', 'title'], LONG],
			...['name', 'inSentence', 'shortName'].map((key): Edit => ['parties.json', [0, key], named(LONG)]),
		],
	],
	['a claim on the ground above the districts alone', [['claims.json', [], [ABOVE]]]],
	[
		'levels and languages that nobody knows',
		[
			['dataset.json', ['ancestorLevels', 1], 'constructor'],
			['gazetteer.json', ['features', 0, 'types', 0, 'label'], 'constructor'],
			['gazetteer.json', ['features', 3, 'types', 0, 'label'], '__proto__'],
			['gazetteer.json', ['features', 3, 'names', 2], { toponym: '—', lang: '??' }],
			['sources.json', [0, 'language'], 'no language!'],
		],
	],
	[
		'the first and the last day that can be written',
		[
			['claims.json', [0, 'said'], '0001-01-01'],
			['claims.json', [3, 'said'], '9999-12-31'],
			['sources.json', [0, 'published'], '9999-12-31'],
		],
	],
];

describe('a map is drawn of', () => {
	it.each(FOLDERS)('%s', async (_, edits) => {
		const json = await commands.buildEdited(...edits);
		await showPage({ query: '?place=two-rivers', dataset: () => new Response(json) });
		await expect.element(page.getByRole('dialog')).toBeVisible();
		const { scope, parties } = JSON.parse(json) as Record<'scope' | 'parties', readonly unknown[]>;
		const districts = [...document.querySelectorAll('path[role="button"]')];
		expect(districts).toHaveLength(scope.length * parties.length);
		for (const district of districts) expect(district.getAttribute('d')).toMatch(/^M-?\d/);
	});
});
