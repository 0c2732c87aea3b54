import { describe, expect, it, test } from 'vitest';
import { listPolygons } from '../../src/domain/bounds.ts';
import { contains } from '../../src/domain/geometry.ts';
import { readBoundaryFile } from '../../src/gather/boundaries/boundary-file.ts';
import { type BoundariesRequest, gatherBoundaries } from '../../src/gather/boundaries/gather-boundaries.ts';
import type { DatasetFiles } from '../../src/gather/draft.ts';
import { listKnownPlaces, listOutlines } from '../../src/gather/known-place.ts';
import { listAt, textAt, valueAt } from '../../src/load/value-at.ts';
import { aDraft, applied, asGeoBoundaries, ostermark, withProperties } from './ostermark.ts';

const CREDIT = { attribution: 'Drawn by chance', year: '2020' };
const OCHA = readBoundaryFile(ostermark(), {});
const GEO_BOUNDARIES = readBoundaryFile(asGeoBoundaries(), {});

const ask = (parts: Partial<BoundariesRequest> = {}): BoundariesRequest => ({
	...{ only: [], told: [], adds: false, credit: CREDIT },
	...parts,
});

function gather(files: DatasetFiles, parts: Partial<BoundariesRequest> = {}, file = OCHA) {
	const { report, changes } = gatherBoundaries(files, file, ask(parts));
	const after = applied(files, changes);
	return {
		report,
		after,
		head: after.get('dataset.json'),
		places: listKnownPlaces(after.get('gazetteer.json')),
		outlines: listOutlines(after.get('boundaries.geojson')),
		neighbours: listAt(after.get('neighbours.geojson'), 'features'),
		losses: changes.flatMap(({ loses }) => loses ?? []),
		changed: changes.map(({ file }) => file),
	};
}

const brook = { id: 'brook', names: ['Brook'] };
const northvale = { id: 'northvale', names: ['Northvale'] };

describe('places that the gazetteer has', () => {
	const { head, outlines, neighbours, places, after, report } = gather(aDraft(northvale, brook));

	it('get their outlines, with a label inside', () => {
		expect([...outlines.keys()]).toEqual(['northvale', 'brook']);
		for (const [index, outline] of [...outlines.values()].entries()) {
			const labelAt = listAt(after.get('boundaries.geojson'), 'features', index, 'properties', 'labelAt');
			expect(contains(outline, labelAt.map(Number))).toBe(true);
		}
	});

	it('are all in scope, and none is added', () => {
		expect(head).toMatchObject({ scope: ['northvale', 'brook'] });
		expect(places.map(({ id }) => id)).toEqual(['northvale', 'brook']);
	});

	it('have the other units around them, with what these lie in', () => {
		expect(neighbours).toMatchObject([
			{ properties: { name: 'Alder', province: 'West March' } },
			{ properties: { name: 'Elm-Hill', province: 'West March' } },
			{ properties: { name: 'Alder', province: 'East March' } },
			{ properties: { name: 'Khel (Upper)', province: 'East March' } },
		]);
	});

	it('credit whoever drew them, and tell of what year and how good they are', () => {
		expect(head).toMatchObject({
			boundaryAttribution: 'Drawn by chance',
			basemapAttribution: 'Drawn by chance',
			boundaryNotes: [
				'The outlines are those of 2020.',
				expect.stringMatching(
					/^The outlines are generalised: they lie within \d+ metres of the published lines\.$/,
				),
			],
		});
	});

	it('are told with how each was found, and so is every unit that is none of them', () => {
		expect(report).toEqual([
			'northvale: #1 Northvale in West March, by the name “Northvale”',
			'brook: #3 Brook in East March, by the name “Brook”',
			'No place of the gazetteer (4): Alder, Elm-Hill, Alder, Khel (Upper)',
			'#7 Elm seat: has no outline, but Point',
			'#8: has no name',
			'Around them (4): Alder, Elm-Hill, Alder, Khel (Upper)',
			'Left out: 1 islet or speck below the tolerance',
			expect.stringMatching(
				/^2 outlines and 4 around them, within \d+ m of the published lines \(tolerance 200 m\)$/,
			),
		]);
	});

	it('gain nothing by a second time', () => {
		expect(gather(after).changed).toEqual([]);
	});
});

describe('what is not certain', () => {
	it('is told with candidates, and settled by whoever knows', () => {
		const draft = aDraft({ id: 'alder', names: ['Alder'] }, { id: 'elmhall', names: ['Elm Hall'] }, brook);
		const { report, outlines } = gather(draft, {}, GEO_BOUNDARIES);
		expect(report.slice(1, 3)).toEqual([
			'alder: not clear which bears its name: #2 Alder; #5 Alder. Say which, as --match "#2=alder"',
			'elmhall: no unit of its name, but nearly: #4 Elm-Hill. Say which, as --match "Elm-Hill=elmhall"',
		]);
		expect([...outlines.keys()]).toEqual(['brook']);
		const settled = gather(draft, { told: ['#5=alder', 'Elm-Hill=elmhall'] }, GEO_BOUNDARIES);
		expect([...settled.outlines.keys()].toSorted()).toEqual(['alder', 'brook', 'elmhall']);
		const alder = settled.outlines.get('alder');
		expect(alder && contains(alder, [21.5, 40.5])).toBe(true);
	});

	it('becomes no new place', () => {
		const { places } = gather(aDraft({ id: 'elmhall', names: ['Elm Hall'] }), {
			adds: true,
			only: ['Elm-Hill', 'Brook'],
		});
		expect(places.map(({ id }) => id)).toEqual(['elmhall', 'ostermark', 'east-march', 'brook']);
	});

	it('draws nothing where no unit is a place', () => {
		const { changed, report } = gather(aDraft({ id: 'quarry' }));
		expect(changed).toEqual([]);
		expect(report[0]).toBe(
			'quarry: no unit of the file has its code or a name like it. If one is it, say --match "UNIT=quarry"',
		);
		expect(report.at(-1)).toBe('No unit is a place of the gazetteer: use --add, or --match.');
	});
});

describe('units that are added', () => {
	it('become places with their names, code and what is around them', () => {
		const { after, places, head } = gather(aDraft(), { adds: true });
		expect(places.map(({ id, level, parent }) => [id, level, parent])).toEqual([
			['ostermark', 'country', ''],
			['west-march', 'province', 'ostermark'],
			['northvale', 'district', 'west-march'],
			['alder', 'district', 'west-march'],
			['east-march', 'province', 'ostermark'],
			['brook', 'district', 'east-march'],
			['elm-hill', 'district', 'west-march'],
			['alder-2', 'district', 'east-march'],
			['khel-upper', 'district', 'east-march'],
		]);
		expect(listAt(after.get('gazetteer.json'), 'features', 2, 'names')).toEqual([
			{ toponym: 'Northvale', lang: 'en' },
			{ toponym: 'نارث‌ویل', lang: 'fa-Arab' },
		]);
		expect(places[2]?.links).toEqual(['pcode:XX0101']);
		expect(head).toMatchObject({
			scope: ['northvale', 'alder', 'brook', 'elm-hill', 'alder-2', 'khel-upper'],
		});
	});

	it('are found again by their code, whatever they are called', () => {
		const first = gather(aDraft(), { adds: true });
		const renamed = withProperties((properties) => ({
			...properties,
			ADM2_EN: `Q${properties['ADM2_PCODE']}`,
		}));
		const again = gather(first.after, {}, readBoundaryFile(renamed, {}));
		expect(again.report[0]).toBe('northvale: #1 QXX0101 in West March, by the code pcode:XX0101');
		expect(again.outlines.size).toBe(6);
		expect(again.changed).toEqual([]);
	});

	it('may be those within a place alone', () => {
		const country = { id: 'land', level: 'country', names: ['Ostermark'] };
		const { places, neighbours } = gather(aDraft(country), { adds: true, parent: 'East March' });
		expect(places.map(({ id, parent }) => [id, parent])).toEqual([
			['land', ''],
			['east-march', 'land'],
			['brook', 'east-march'],
			['alder', 'east-march'],
			['khel-upper', 'east-march'],
		]);
		expect(neighbours).toHaveLength(3);
	});

	it('may be those that are named', () => {
		const march = { id: 'march', level: 'province', names: ['The March'] };
		const parts = { adds: true, only: ['Brook', '#5'], parent: 'march' };
		const { places } = gather(aDraft(march), parts, GEO_BOUNDARIES);
		expect(places.map(({ id, parent }) => [id, parent])).toEqual([
			['march', ''],
			['brook', 'march'],
			['alder', 'march'],
		]);
	});

	it('lie in what another file draws around them', () => {
		const [, alder, brookUnit] = GEO_BOUNDARIES.units;
		if (!alder || !brookUnit) throw new Error('units');
		const parents = {
			passedOver: [],
			units: [{ ...alder, names: [{ text: 'Mid March', lang: 'en' }], codes: ['iso3166-2:XX-MM'], depth: 1 }],
		};
		const { places } = gather(aDraft(), { adds: true, parents, parent: 'XX-MM' }, GEO_BOUNDARIES);
		expect(places.map(({ id, parent }) => [id, parent])).toEqual([
			['mid-march', ''],
			['alder', 'mid-march'],
		]);
	});
});

describe('what is there already', () => {
	const first = gather(aDraft(northvale, brook)).after;

	it('would be lost by another drawing, and that is said', () => {
		const { losses } = gather(first, { toleranceMetres: 5000, credit: { attribution: 'Another' } });
		expect(losses).toEqual([
			'the outlines of northvale, brook as they are drawn now',
			'the neighbours drawn now',
			'the boundaryAttribution “Drawn by chance”',
		]);
	});

	it('keeps notes of others, and the scope in its order', () => {
		const head = first.get('dataset.json') as object;
		const files = new Map([
			...first,
			[
				'dataset.json',
				{
					...head,
					scope: ['brook', 'northvale'],
					boundaryNotes: ['The outlines are those of 2014; the article is of 2024.'],
				},
			],
		]);
		const { head: after } = gather(files, { adds: true, only: ['Elm-Hill'] });
		expect(after).toMatchObject({ scope: ['brook', 'northvale', 'elm-hill'] });
		expect(listAt(after, 'boundaryNotes')).toContain(
			'The outlines are those of 2014; the article is of 2024.',
		);
		expect(listAt(after, 'boundaryNotes')).toHaveLength(3);
	});

	it('stays where a file has no unit for it', () => {
		const units = OCHA.units.filter((unit) => unit.names[0]?.text !== 'Northvale');
		const { outlines, report, losses } = gather(first, { only: ['Brook'] }, { ...OCHA, units });
		expect([...outlines.keys()]).toEqual(['northvale', 'brook']);
		expect(report).toContain('northvale: keeps its earlier outline, beside which the new ones may not fit');
		expect(losses).not.toContain('northvale');
		expect(report.join('\n')).not.toContain('no unit of the file');
	});
});

describe('outlines drawn by an earlier run', () => {
	const both = gather(aDraft(), { adds: true, only: ['Northvale', 'Elm-Hill'] });
	const one = gather(aDraft(), { adds: true, only: ['Northvale'] }).after;
	const moveLabel = (files: DatasetFiles): DatasetFiles => {
		const boundaries = files.get('boundaries.geojson');
		const features = listAt(boundaries, 'features').map((feature) => ({
			...(feature as object),
			properties: { labelAt: [20.4, 41.6] },
		}));
		return new Map([...files, ['boundaries.geojson', { ...(boundaries as object), features }]]);
	};

	it('are drawn again with what a later one adds, as if all had been added at once', () => {
		const { after, losses, report } = gather(one, { adds: true, only: ['Elm-Hill'] });
		expect(losses).toEqual([]);
		expect(report).toContain(
			'northvale: #1 Northvale in West March, drawn before, and again so that all fit',
		);
		for (const file of ['boundaries.geojson', 'neighbours.geojson', 'dataset.json'])
			expect(after.get(file), file).toEqual(both.after.get(file));
	});

	it('are drawn otherwise without a loss', () => {
		expect(gather(one, { adds: true, only: ['Northvale'], toleranceMetres: 5000 }).losses).toEqual([]);
	});

	it('would be lost where somebody has changed them since, and stay as they are beside others', () => {
		const changed = moveLabel(one);
		const again = gather(changed, { only: ['Northvale'] });
		expect(again.losses).toEqual(['the outlines of northvale as they are drawn now']);
		const { after, losses, neighbours } = gather(changed, { adds: true, only: ['Elm-Hill'] });
		expect(losses).toEqual([]);
		expect(listAt(after.get('boundaries.geojson'), 'features')[0]).toEqual(
			listAt(changed.get('boundaries.geojson'), 'features')[0],
		);
		expect(neighbours.map((one) => textAt(one, 'properties', 'name'))).toEqual(['Alder', 'Alder']);
	});

	it('stay as they are beside those of another source, whose they never become', () => {
		const credit = { attribution: 'Another' };
		const other = gather(one, { adds: true, only: ['Elm-Hill'], credit });
		const { losses, report } = gather(other.after, {
			only: ['Northvale', 'Elm-Hill'],
			credit,
			toleranceMetres: 5000,
		});
		expect(other.report).toContain(
			'northvale: keeps its earlier outline, beside which the new ones may not fit',
		);
		expect(report).not.toContain(
			'elm-hill: keeps its earlier outline, beside which the new ones may not fit',
		);
		expect(losses).toEqual(['the outlines of northvale as they are drawn now']);
	});

	it('of what somebody matched are not drawn around others once more', () => {
		const draft = aDraft({ id: 'mount' }, northvale, { id: 'march', level: 'province' });
		const province = { told: ['#2=march'], level: 'province', only: ['#2'] };
		const matched = gather(gather(draft, province).after, { told: ['Elm-Hill=mount'] });
		const { outlines, neighbours } = gather(matched.after);
		expect([...outlines.keys()]).toEqual(['march', 'mount', 'northvale']);
		expect(neighbours.map((one) => textAt(one, 'properties', 'name'))).toEqual(['Alder', 'Alder']);
	});

	it('of what somebody matched become no second place, and that is told', () => {
		const matched = gather(aDraft({ id: 'stream' }), { told: ['Brook=stream'] }).after;
		const line =
			'stream: #3 Brook in East March lies where it is drawn. If that is it, say --match "#3=stream"';
		const all = gather(matched, { adds: true });
		expect(all.report.filter((one) => one.startsWith('stream: '))).toEqual([
			line,
			'stream: keeps its earlier outline, beside which the new ones may not fit',
		]);
		expect(all.places.map(({ id }) => id)).not.toContain('brook');
		expect(all.outlines.size).toBe(6);
		expect(gather(matched, { adds: true, only: ['Brook'] }).report[0]).toBe(line);
		expect(gather(matched, { adds: true, told: ['#3=stream'] }).report).not.toContain(line);
	});

	const note = (files: DatasetFiles, file: string): DatasetFiles => {
		const collection = files.get(file) as object;
		const features = listAt(collection, 'features').map((feature, index) => ({
			'x-note': `mine ${index}`,
			...(feature as object),
		}));
		return new Map([...files, [file, { ...collection, 'x-note': 'mine', features }]]);
	};

	it('keep what somebody has written beside the drawing', () => {
		const noted = note(one, 'boundaries.geojson');
		const { after, losses } = gather(noted, { adds: true, only: ['Elm-Hill'], toleranceMetres: 5000 });
		expect(losses).toEqual([]);
		expect(after.get('boundaries.geojson')).toMatchObject({ 'x-note': 'mine' });
		const features = listAt(after.get('boundaries.geojson'), 'features');
		expect(features.map((feature) => valueAt(feature, 'x-note'))).toEqual(['mine 0', undefined]);
		expect(valueAt(features, 0, 'geometry')).not.toEqual(
			valueAt(one.get('boundaries.geojson'), 'features', 0, 'geometry'),
		);
	});

	it('keep it in what is around them, and tell where it would be lost', () => {
		const noted = note(one, 'neighbours.geojson');
		const noteOf = (feature: unknown) => [textAt(feature, 'properties', 'name'), valueAt(feature, 'x-note')];
		const before = listAt(noted.get('neighbours.geojson'), 'features').map(noteOf);
		const again = gather(noted, { only: ['Northvale'], toleranceMetres: 5000 });
		expect(again.losses).toEqual([]);
		expect(again.neighbours.map(noteOf)).toEqual(before);
		expect(again.after.get('neighbours.geojson')).toMatchObject({ 'x-note': 'mine' });
		const { losses } = gather(noted, { adds: true, only: ['Elm-Hill'] });
		expect(losses).toEqual(['the neighbours drawn now']);
	});

	it('leave nothing around them where all is drawn', () => {
		const { neighbours, losses } = gather(one, { adds: true });
		expect({ neighbours, losses }).toEqual({ neighbours: [], losses: [] });
	});

	it('keep their year where a later run does not tell it', () => {
		const { head } = gather(one, { credit: { attribution: CREDIT.attribution } });
		expect(listAt(head, 'boundaryNotes')).toContain('The outlines are those of 2020.');
	});
});

it('outlines of another level change neither scope nor neighbours', () => {
	const files = aDraft({ id: 'alders', level: 'area', names: ['Brook'] });
	const { head, outlines, changed } = gather(files, { level: 'area' });
	expect([...outlines.keys()]).toEqual(['alders']);
	expect(textAt(head, 'basemapAttribution')).toBe('');
	expect(head).toMatchObject({ scope: [] });
	expect(changed).toEqual(['boundaries.geojson', 'dataset.json']);
});

it('outlines are as coarse as the extent allows, or as somebody says', () => {
	const count = (parts: Partial<BoundariesRequest>) => {
		const [outline] = gather(aDraft(northvale), parts).outlines.values();
		return outline ? listPolygons(outline).flat(2).length : 0;
	};
	expect(count({ toleranceMetres: 8000 })).toBeLessThan(count({}) / 2);
});

test.each([
	[
		{ only: ['Nowhere', 'Nortvale', 'Broke'] },
		'--unit: no unit "Nowhere" in the file; no unit "Nortvale" in the file; nearest: #1 Northvale in West March; no unit "Broke" in the file; nearest: #3 Brook in East March. It has 6: --add --dry-run without --unit lists them, and a number of it, as "#3", will do.',
	],
	[
		{ only: ['Alder'] },
		'--unit: "Alder" may be #2 Alder in West March or #5 Alder in East March: say which, as --unit "#2"',
	],
	[{ told: ['Brook'] }, '--match: "Brook" is not written as UNIT=PLACE'],
	[
		{ told: ['Elmhil=brook', 'Brook=broke'] },
		'--match: no unit "Elmhil" in the file; nearest: #4 Elm-Hill in West March; the gazetteer has no such place "broke" of this level; nearest: "brook". Correct the id, say --level, or let --add make the place. It has 6: --add --dry-run without --match lists',
	],
	[
		{ told: ['Alder=brook'] },
		'--match: "Alder" may be #2 Alder in West March or #5 Alder in East March: say #2=brook',
	],
	[
		{ told: ['Brook=nowhere'] },
		'--match: the gazetteer has no such place "nowhere" of this level. Correct the id, say --level, or let --add make the place.',
	],
	[{ parent: 'Nowhere' }, '--parent: no unit lies in "Nowhere", as far as the file says'],
] as const)('%j is refused', (parts, message) => {
	expect(() => gather(aDraft(brook), parts)).toThrow(message);
});

it('a file that does not say what its units lie in gives none of a place', () => {
	expect(() => gather(aDraft(), { adds: true, parent: 'East March' }, GEO_BOUNDARIES)).toThrow(
		'--parent: the file does not say what its units lie in: name them with --unit, or give the outlines around them with --parents',
	);
});
