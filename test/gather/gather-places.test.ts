import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readBoundaryFile } from '../../src/gather/boundaries/boundary-file.ts';
import { gatherBoundaries } from '../../src/gather/boundaries/gather-boundaries.ts';
import type { DatasetFiles } from '../../src/gather/draft.ts';
import { listKnownPlaces } from '../../src/gather/known-place.ts';
import { gatherPlaces, type PlacesRequest } from '../../src/gather/places/gather-places.ts';
import type { Lines } from '../../src/gather/places/read-geonames.ts';
import { listAt, textAt, valueAt } from '../../src/load/value-at.ts';
import { aDraft, applied, COUNTRY_FILE, NAMES_FILE, ostermark } from './ostermark.ts';

const linesOf = (path: string) => toLines(readFileSync(path, 'utf8'));

function toLines(text: string): Lines {
	return { file: 'lines.txt', lines: split(text) };
}

async function* split(text: string): AsyncGenerator<string> {
	yield* text.split('\n');
}

/** With the outlines of Northvale, Brook and Elm-Hill, and their provinces. */
const drawn = draw(aDraft(), ['Northvale', 'Brook', 'Elm-Hill']);

function draw(files: DatasetFiles, only: readonly string[]): DatasetFiles {
	const credit = { attribution: 'Drawn by chance' };
	const request = { only, told: [], adds: true, credit };
	return applied(files, gatherBoundaries(files, readBoundaryFile(ostermark(), {}), request).changes);
}

async function gather(text: string, parts: Partial<PlacesRequest> = {}, files = drawn) {
	const request = { texts: [text], names: [], told: [], rows: linesOf(COUNTRY_FILE), ...parts };
	const { report, changes } = await gatherPlaces(files, request);
	const after = applied(files, changes);
	const gazetteer = after.get('gazetteer.json');
	const before = listKnownPlaces(files.get('gazetteer.json')).length;
	return {
		report,
		after,
		changed: changes.map(({ file }) => file),
		losses: changes.flatMap(({ loses }) => loses ?? []),
		added: listKnownPlaces(gazetteer).slice(before),
		featureOf: (id: string) => listAt(gazetteer, 'features').find((one) => textAt(one, '@id') === id),
	};
}

describe('a place that a text names', () => {
	it('is added with point, number, level, and the district in whose outline it lies', async () => {
		const { added, featureOf, report } = await gather('They took Sandbar on Monday.');
		expect(added).toMatchObject([
			{ id: 'sandbar', title: 'Sandbar', level: 'town', parent: 'northvale', links: ['gn:201'] },
		]);
		expect(valueAt(featureOf('sandbar'), 'geometry')).toEqual({
			...{ type: 'Point', coordinates: [20.4, 41.4], certainty: 'less-certain' },
		});
		expect(report).toContain('sandbar: added, town in northvale (gn:201 Sandbār, 1× in the texts)');
	});

	it('has its names in all scripts, of which the country file does not tell the language', async () => {
		const { added } = await gather('They took Sandbar on Monday.');
		expect(added[0]?.names).toEqual(
			[
				{ text: 'Sandbar', lang: 'en' },
				{ text: 'Sandbār', lang: 'und-Latn' },
				{ text: 'Sandbar', lang: 'und-Latn' },
				{ text: 'Песчаный Бар', lang: 'und-Cyrl' },
				{ text: 'سندبار', lang: 'und-Arab' },
			].filter(({ text, lang }) => text !== 'Sandbar' || lang === 'en'),
		);
	});

	it('has them by language where the table of names does, and its number elsewhere', async () => {
		const { added } = await gather('They took Sandbar on Monday.', { alternateNames: linesOf(NAMES_FILE) });
		expect(added[0]?.names).toEqual([
			{ text: 'Sandbar', lang: 'en' },
			{ text: 'سندبار', lang: 'fa-Arab' },
			{ text: 'Песчаный Бар', lang: 'ru-Cyrl' },
			{ text: 'Sandbār', lang: 'und-Latn' },
		]);
		expect(added[0]?.links).toEqual(['gn:201', 'wd:Q1234567']);
	});

	it('may be named in another script', async () => {
		const { added } = await gather('نیروها سندبار را گرفتند');
		expect(added).toMatchObject([{ id: 'sandbar', title: 'Sandbār' }]);
	});

	it('is credited to GeoNames, once', async () => {
		const { after, losses, changed } = await gather('They took Sandbar on Monday.');
		const credit = 'Points and names: GeoNames (CC BY 4.0)';
		expect(textAt(after.get('dataset.json'), 'basemapAttribution')).toBe(`Drawn by chance. ${credit}`);
		expect(textAt(after.get('gazetteer.json'), 'attribution')).toBe(credit);
		expect({ losses, changed }).toEqual({ losses: [], changed: ['gazetteer.json', 'dataset.json'] });
		const again = await gather('They left Owl Peak on Monday.', {}, after);
		expect(again.changed).toEqual(['gazetteer.json']);
	});

	it('is not added twice', async () => {
		const { after } = await gather('They took Sandbar on Monday.');
		const { changed, report } = await gather('They took Sandbar on Monday.', {}, after);
		expect(changed).toEqual([]);
		expect(report).toContain('In the gazetteer already (1): Sandbar');
	});
});

describe('what is not certain', () => {
	it('is told with candidates: kind, district, people', async () => {
		const { added, report } = await gather('They took Ashford on Monday.');
		expect(added).toEqual([]);
		expect(report[0]).toBe(
			'Ashford: not clear which: 202 Ashford, village (PPL) in brook, 800 people; 203 Ashford, village (PPL) in brook, 150 people. Take one with --geonames 202="Ashford"',
		);
	});

	it('is settled by whoever knows', async () => {
		const { added, report } = await gather('They took Ashford on Monday.', { told: ['203=Ashford'] });
		expect(added).toMatchObject([{ id: 'ashford', links: ['gn:203'] }]);
		expect(report[0]).toBe('ashford: added, village in brook (gn:203 Ashford)');
	});

	it('settled twice changes nothing, and nothing is taken from another place', async () => {
		const { after } = await gather('', { told: ['203=Ashford'] });
		const again = await gather('', { told: ['203=Ashford'] }, after);
		expect(again.changed).toEqual([]);
		expect(again.report[0]).toBe('ashford: has all of gn:203 Ashford already');
		const other = await gather('', { told: ['202=Ashford'] }, after);
		expect(other.changed).toEqual([]);
		expect(other.report[0]).toBe(
			'ashford: is gn:203 already, so gn:202 Ashford adds nothing to it; remove that link first',
		);
	});

	it('beyond the outlines is told with its distance, and not taken', async () => {
		const { added, report } = await gather('They drove to Farhaven on Monday.');
		expect(added).toEqual([]);
		expect(report[0]).toMatch(
			/^Farhaven: none within the outlines, but 207 Farhaven, city \(PPLA\), 22\d km away, 210,000 people; 208 /,
		);
	});

	it('may be somebody’s name', async () => {
		const { added, report } = await gather('They asked Commander Reed. Market stalls closed.');
		expect(added).toEqual([]);
		expect(report[0]).toMatch(/^Reed: left alone, since it may be no place in “Commander Reed”: 205 Reed/);
		expect(report[1]).toMatch(/^Market: left alone, since it may be no place in “Market stalls”: 206 Market/);
	});
});

it('a name that somebody says means no place is left out', async () => {
	const { added, report } = await gather('They asked Reed and took Sandbar.', { except: ['REED'] });
	expect(added).toMatchObject([{ id: 'sandbar' }]);
	expect(report.join()).not.toMatch(/reed/i);
});

describe('names that are asked for', () => {
	it('are looked for beside those of the texts', async () => {
		const { added, report } = await gather('', { names: ['Owl Peak', 'Nowhere'] });
		expect(added).toMatchObject([{ id: 'owl-peak', level: 'height', parent: 'elm-hill' }]);
		expect(report).toContain('Nowhere: not found');
	});
});

describe('a place that the gazetteer has', () => {
	it('gains names and number where it is ground, but no point', async () => {
		const { featureOf, added, report } = await gather('They hold Northvale.');
		expect(added).toEqual([]);
		expect(valueAt(featureOf('northvale'), 'geometry')).toBeNull();
		expect(listAt(featureOf('northvale'), 'links').map((link) => textAt(link, 'identifier'))).toEqual([
			'pcode:XX0101',
			'gn:111',
		]);
		expect(report[0]).toBe('northvale: gains “Nordtal”, gn:111, from gn:111 Northvale');
	});

	it('gains the spelling of a text by which it would not be found, and nothing else', async () => {
		const { after } = await gather('They took Sandbar on Monday.');
		const rows = toLines(readFileSync(COUNTRY_FILE, 'utf8').replace('Sandbar,', 'Sandbar,Sand Bar,'));
		const { report, featureOf, changed } = await gather('They took Sand-Bar on Monday.', { rows }, after);
		expect(report[0]).toBe('sandbar: gains “Sand-Bar”, as the texts spell it');
		expect(listAt(featureOf('sandbar'), 'names').at(-1)).toEqual({ toponym: 'Sand-Bar', lang: 'und-Latn' });
		expect(changed).toEqual(['gazetteer.json']);
	});

	it('gains a point where it has none and is a town', async () => {
		const gazetteer = drawn.get('gazetteer.json');
		const owl = {
			...{ '@id': 'owl', type: 'Feature', properties: { title: 'Owl Peak' }, types: [{ label: 'height' }] },
			...{ names: [{ toponym: 'Owl Peak', lang: 'en' }], geometry: null, 'x-own': 1 },
		};
		const features = [...listAt(gazetteer, 'features'), owl];
		const files = new Map([...drawn, ['gazetteer.json', { type: 'FeatureCollection', features }]]);
		const { featureOf } = await gather('They left Owl Peak on Monday.', {}, files);
		expect(featureOf('owl')).toMatchObject({ geometry: { coordinates: [20.6, 40.4] }, 'x-own': 1 });
	});
});

describe('a unit of GeoNames', () => {
	const withRow = (names: string, code: string, admin: string) =>
		toLines(
			`${readFileSync(COUNTRY_FILE, 'utf8')}300\t${names}\t\t41.5\t20.5\tA\t${code}\tXX\t\t${admin}\t\t\t0\t\t100\tEtc/UTC\t2024-01-01\n`,
		);

	it('that contains districts is put in none of them, and its centre is no point', async () => {
		const { added, report, featureOf } = await gather('They hold Far March province.', {
			rows: withRow('Far March Province\tFar March Province', 'ADM1', '03\t'),
		});
		expect(added).toMatchObject([{ id: 'far-march-province', level: 'province', parent: 'ostermark' }]);
		expect(valueAt(featureOf('far-march-province'), 'geometry')).toBeNull();
		expect(report[0]).toMatch(/; name it, by hand, in the relations of what lies in it$/);
	});

	it('that bears the name of a district with its level is that district', async () => {
		const { added, report, after } = await gather('They hold Northvale district.', {
			rows: withRow('Northvale District\tNorthvale District', 'ADM2', '01\t0101'),
		});
		expect(added).toEqual([]);
		expect(report[0]).toMatch(/^northvale: gains “Northvale District”, gn:300, /);
		expect((await gather('They hold Northvale district.', {}, after)).changed).toEqual([]);
	});

	it('that bears a village’s name too is not taken for a district', async () => {
		const { report } = await gather('They hold Sandbar.', {
			rows: withRow('Northvale\tSandbar', 'ADM2', '01\t0101'),
		});
		expect(report[0]).toMatch(/^Sandbar: not clear which: /);
	});

	it('that is a district or a province beyond doubt gives it its names, whatever the texts name', async () => {
		const { featureOf, report, changed } = await gather('', {
			alternateNames: toLines('9\t113\tfa\tتپه\t1'),
		});
		expect(report).toEqual([
			'west-march: gains gn:101, from gn:101 West March',
			'northvale: gains “Nordtal”, gn:111, from gn:111 Northvale',
			'east-march: gains gn:102, from gn:102 East March',
			'brook: gains gn:112, from gn:112 Brook',
			'elm-hill: gains “تپه”, “Elm Hill”, gn:113, from gn:113 Elm Hill',
			'18 places of the file, 0 of them with a name that is looked for',
		]);
		expect(listAt(featureOf('elm-hill'), 'names')).toContainEqual({ toponym: 'تپه', lang: 'fa-Arab' });
		expect(valueAt(featureOf('elm-hill'), 'geometry')).toBeNull();
		expect(changed).toEqual(['gazetteer.json', 'dataset.json']);
	});

	it('gives a district none where it lies elsewhere, or another one may be it', async () => {
		const { featureOf, report } = await gather('', {
			rows: toLines(
				readFileSync(COUNTRY_FILE, 'utf8')
					.replace('Brook\tBrook\t\t41.5\t22.5', 'Brook\tBrook\t\t41.5\t21.5')
					.replace('Reed\tReed\t\t40.45\t20.55\tP\tPPL', 'Elm Hill\tElm Hill\t\t40.45\t20.55\tA\tADM2'),
			),
		});
		expect(listAt(featureOf('brook'), 'links')).toHaveLength(1);
		expect(listAt(featureOf('elm-hill'), 'links')).toHaveLength(1);
		expect(report.join('\n')).not.toContain('brook: ');
		expect(report).toContainEqual(
			expect.stringMatching(
				/^elm-hill: not clear which it is: 205 Elm Hill, .*; 113 Elm Hill, .*\. Take one with --geonames 205="elm-hill"$/,
			),
		);
	});
});

describe('a town that is called as its district', () => {
	it('is offered under a name of its own, and taken so', async () => {
		const { report, added } = await gather('They took Northvale.');
		expect(added).toEqual([]);
		expect(report[1]).toBe(
			'Northvale: also the name of 211 Northvale, village (PPL) in northvale, 3,000 people. Take one with --geonames 211="Northvale village"',
		);
		const told = await gather('They took Northvale.', { told: ['211=Northvale village'] });
		expect(told.added).toMatchObject([{ id: 'northvale-village', level: 'village', parent: 'northvale' }]);
		expect(told.report.join('\n')).not.toContain('also the name of');
		const { report: later } = await gather('They took Northvale.', {}, told.after);
		expect(later.join('\n')).not.toContain('also the name of');
	});
});

describe('what a place lies in', () => {
	it('is told by the outlines first, with a note where GeoNames differs', async () => {
		const other = readFileSync(COUNTRY_FILE, 'utf8').replace(
			'PPLA2\tXX\t\t01\t0101',
			'PPLA2\tXX\t\t01\t0103',
		);
		const { added, report } = await gather('They took Sandbar on Monday.', { rows: toLines(other) });
		expect(added).toMatchObject([{ parent: 'northvale' }]);
		expect(report[0]).toBe(
			'sandbar: added, town in northvale (gn:201 Sandbār, 1× in the texts); GeoNames has it in Elm Hill',
		);
	});

	it('is told without a note where GeoNames names the district with its level', async () => {
		const rows = readFileSync(COUNTRY_FILE, 'utf8').replace(
			/^111\t[^\t]*\t[^\t]*\t[^\t]*/m,
			'111\tNorthvale District\t\t',
		);
		const { report } = await gather('They took Sandbar on Monday.', { rows: toLines(rows) });
		expect(report[0]).toMatch(/^sandbar: added, town in northvale \([^)]*\)$/);
	});

	it('may be drawn some hundred metres aside', async () => {
		const { added, report } = await gather('', { told: ['210=Border Post'] });
		expect(added).toMatchObject([{ parent: 'northvale' }]);
		expect(report[0]).toBe('border-post: added, crossing in northvale (gn:210 Border Post)');
	});

	it('is told by codes where no outline holds it, unless it lies outside', async () => {
		const { added, report } = await gather('', { told: ['209=Seaward'] });
		expect(added).toMatchObject([{ id: 'seaward', parent: 'east-march' }]);
		expect(report[0]).toBe(
			'seaward: added, village in east-march (gn:209 Seaward); it lies outside brook, where GeoNames has it',
		);
	});

	it('is the country, if nothing nearer is known', async () => {
		const { added } = await gather('', { told: ['207=Farhaven'] });
		expect(added).toMatchObject([{ parent: 'ostermark' }]);
	});
});

test.each([
	['lines of another file', { rows: linesOf(NAMES_FILE) }, 'lines.txt is no country file of GeoNames'],
	['a packed file', { rows: toLines('PK\u0003\u0004') }, 'lines.txt is packed: unpack it first'],
	[
		'other names',
		{ names: ['Sandbar'], alternateNames: toLines('a,b') },
		'lines.txt is no table of names of GeoNames',
	],
	['a number that is not there', { told: ['999=Sandbar'] }, '--geonames: the country file has no place 999'],
	['what is no pair', { told: ['Sandbar'] }, '--geonames: "Sandbar" is not written as ID=NAME'],
])('%s: refused', async (_, parts, message) => {
	await expect(gather('', parts)).rejects.toThrow(message);
});

it('lines that have not the columns are counted', async () => {
	const rows = toLines(`${readFileSync(COUNTRY_FILE, 'utf8')}half a line\n`);
	const { report } = await gather('', { rows });
	expect(report).toContain('1 line has not the columns of a country file and was passed over');
});
