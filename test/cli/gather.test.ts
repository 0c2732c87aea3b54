/** The commands that gather outlines and places, on files of an invented country. */

import {
	chmodSync,
	copyFileSync,
	existsSync,
	lstatSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { boundaries } from '../../src/cli/boundaries.ts';
import { places } from '../../src/cli/places.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { valueAt } from '../../src/load/value-at.ts';
import { aDraft, BOUNDARIES, COUNTRY_FILE, NAMES_FILE, withDraft } from '../gather/ostermark.ts';

const COMMANDS = { boundaries, places };
const CREDIT = ['--attribution', 'Drawn by chance', '--licence', 'public domain'];

const run = (command: keyof typeof COMMANDS, ...args: readonly string[]) =>
	runCommand(COMMANDS[command], args);
const addAll = (folder: string, ...more: readonly string[]) =>
	run('boundaries', BOUNDARIES, '--dataset', folder, '--add', ...CREDIT, ...more);
const readHead = (folder: string): unknown => JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'));

/** As somebody does by hand. */
function moveLabels(folder: string): void {
	const path = join(folder, 'boundaries.geojson');
	const json = JSON.parse(readFileSync(path, 'utf8')) as { features: { properties: object }[] };
	for (const feature of json.features) feature.properties = { labelAt: [20.5, 41.5] };
	writeFileSync(path, JSON.stringify(json));
}

describe('from published files and an article to a dataset that checks', () => {
	it('takes the two commands', () =>
		withDraft(aDraft(), 'They took Sandbar on Monday.', async (folder) => {
			const first = await addAll(folder, '--parent', 'West March');
			expect(first).toMatchObject({ stderr: '', status: 0 });
			expect(first.stdout).toContain('northvale: added, in west-march (#1 Northvale in West March)\n');
			expect(first.stdout).toMatch(/Wrote gazetteer\.json \(\d+ kB\), .*\nNo problems\.\n$/);
			expect(readHead(folder)).toMatchObject({
				scope: ['northvale', 'alder', 'elm-hill'],
				boundaryAttribution: 'Drawn by chance (public domain)',
			});
			const second = await run('places', COUNTRY_FILE, '--dataset', folder, '--names', NAMES_FILE);
			expect(second).toMatchObject({ stderr: '', status: 0 });
			expect(second.stdout).toContain('sandbar: added, town in northvale');
			expect(second.stdout).toMatch(/No problems\.\n$/);
		}));

	it('draws a province that all districts lie in by these', () =>
		withDraft(aDraft(), '', async (folder) => {
			await addAll(folder, '--parent', 'West March');
			const claim = {
				...{ id: 'c1', source: 'gazette', exact: 'All of West March is ours', claimant: 'greens' },
				...{ speaker: 'Ann Holm', channel: 'statement', words: 'own', said: '2024-03-04' },
				assertions: [{ predicate: 'holds', holder: 'greens', place: 'west-march', portion: 'whole' }],
			};
			writeFileSync(join(folder, 'claims.json'), JSON.stringify([claim]));
			writeFileSync(join(folder, 'gazette.txt'), '“All of West March is ours,” she said.');
			const { stdout } = await addAll(folder, '--parent', 'West March', '--tolerance', '3000', '--force');
			expect(stdout).toMatch(/No problems\.\n$/);
		}));
});

it('what falls with another record is told after the problems of the dataset', () =>
	withDraft(aDraft(), '“It is ours,” she said.', async (folder) => {
		const claim = {
			...{ id: 'c1', source: 'gazette', exact: 'It is ours', claimant: 'greens', speaker: 'Ann Holm' },
			...{ channel: 'statement', words: 'own', said: '2024-03-04', assertions: [] },
		};
		writeFileSync(join(folder, 'claims.json'), JSON.stringify([claim]));
		const parties = join(folder, 'parties.json');
		writeFileSync(
			parties,
			readFileSync(parties, 'utf8').replace('"name":{"en":"Greens"}', '"name":"Greens"'),
		);
		const { stdout, status } = await addAll(folder);
		expect(stdout.trimEnd().split('\n').slice(-3)).toEqual([
			expect.stringMatching(/^parties\.json\[0\] \(greens\)\.name: /),
			'claims.json[0] (c1): left out with "greens", which cannot be shown. Correct what is told of that first, or of a district within it.',
			'1 problem.',
		]);
		expect(status).toBe(1);
	}));

describe('what is there', () => {
	it('stays as it is in a dry run', () =>
		withDraft(aDraft(), '', async (folder) => {
			const before = readHead(folder);
			const { stdout } = await addAll(folder, '--dry-run');
			expect(stdout).toMatch(/Would write gazetteer\.json \(\d+ kB\), boundaries\.geojson \(\d+ kB\), /);
			expect(readHead(folder)).toEqual(before);
			expect(existsSync(join(folder, 'boundaries.geojson'))).toBe(false);
		}));

	it('is not overwritten, unless somebody says so', () =>
		withDraft(aDraft(), '', async (folder) => {
			await addAll(folder);
			moveLabels(folder);
			const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
			const { stderr, status } = await addAll(folder, '--tolerance', '5000');
			expect(status).toBe(2);
			expect(stderr).toMatch(
				/^Nothing was written: boundaries\.geojson would lose the outlines of northvale, .*\. See all with --dry-run; overwrite with --force\.\n$/,
			);
			expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
			expect((await addAll(folder, '--tolerance', '5000', '--force')).stdout).toContain(
				'Wrote boundaries.geojson',
			);
		}));

	it('stays as it is where one of the files cannot be written', () =>
		withDraft(aDraft(), '', async (folder) => {
			const names = readdirSync(folder);
			const before = names.map((name) => readFileSync(join(folder, name), 'utf8'));
			symlinkSync('/nowhere', join(folder, 'neighbours.geojson'));
			const { stdout, stderr, status } = await addAll(folder, '--parent', 'West March');
			expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
			expect(stderr).toMatch(/^Nothing was written: [^\n]+\n$/);
			expect(stderr).toContain('neighbours.geojson is a link to what is not there. Remove it.');
			expect(readdirSync(folder)).toEqual([...names, 'neighbours.geojson'].sort());
			expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
		}));

	it('keeps its links and modes where it is written', () =>
		withDraft(aDraft(), '', async (folder) => {
			const [linked, gazetteer] = [join(folder, 'x-places'), join(folder, 'gazetteer.json')];
			renameSync(gazetteer, linked);
			chmodSync(linked, 0o600);
			symlinkSync('x-places', gazetteer);
			expect(await addAll(folder)).toMatchObject({ status: 0 });
			expect(lstatSync(gazetteer).isSymbolicLink()).toBe(true);
			expect(readFileSync(linked, 'utf8')).toContain('northvale');
			expect(statSync(linked).mode & 0o777).toBe(0o600);
		}));
});

it('what did not match is told with what would be lost', () => {
	const draft = aDraft(
		{ id: 'elm', names: ['Elm-Hill'] },
		{ id: 'north', names: ['Nortvale'] },
		{ id: 'stream' },
	);
	return withDraft(draft, '', async (folder) => {
		const draw = (...more: readonly string[]) =>
			run('boundaries', BOUNDARIES, '--dataset', folder, ...CREDIT, ...more);
		await draw('--match', 'Northvale=north', '--match', 'Brook=stream');
		moveLabels(folder);
		const { stderr, status } = await draw('--tolerance', '5000');
		expect(status).toBe(2);
		expect(stderr).toMatch(/^Nothing was written: boundaries\.geojson would lose [^\n]+\n$/);
		expect(stderr).toContain('Say which, as --match "Northvale=north"');
		expect(stderr).toContain('If one is it, say --match "UNIT=stream"');
		expect(stderr).toMatch(/No place of the gazetteer \(5\): Northvale, [^.]*Brook[^.]*\. See all/);
	});
});

it('metadata beside the file tell whom to credit', () =>
	withDraft(aDraft(), '', async (folder) => {
		const published = join(dirname(folder), 'geoBoundaries-XXX-ADM2_simplified.geojson');
		copyFileSync(BOUNDARIES, published);
		const metadata = { boundaryISO: 'XXX', boundaryType: 'ADM2', boundaryLicense: 'Public Domain' };
		writeFileSync(join(dirname(folder), 'geoBoundaries-XXX-ADM2-metaData.json'), JSON.stringify(metadata));
		writeFileSync(join(dirname(folder), 'geoBoundaries-XXX-ADM1-metaData.json'), '{}');
		await run('boundaries', published, '--dataset', folder, '--add');
		expect(valueAt(readHead(folder), 'boundaryAttribution')).toBe(
			'Outlines generalised from geoBoundaries XXX ADM2 (Public Domain; Runfola et al. 2020, doi 10.1371/journal.pone.0231866)',
		);
		const other = await run('boundaries', published, '--dataset', folder, '--licence', 'CC BY 4.0');
		expect(other.status).toBe(2);
		expect(other.stderr).toContain('metaData.json tells the licence. Leave --licence out, or');
	}));

it('a file of which nothing is said is credited to whom the dataset names, and that is told', () =>
	withDraft(aDraft(), '', async (folder) => {
		const first = await addAll(folder, '--unit', 'Northvale');
		expect(first.stdout).not.toContain('Credited');
		const { stdout, status } = await run(
			'boundaries',
			BOUNDARIES,
			'--dataset',
			folder,
			'--add',
			'--unit',
			'Elm-Hill',
		);
		expect(status).toBe(0);
		expect(stdout).toContain(
			'Credited as before to “Drawn by chance (public domain)”: say --attribution if the file is another’s\n',
		);
		expect(readHead(folder)).toMatchObject({
			scope: ['northvale', 'elm-hill'],
			boundaryAttribution: 'Drawn by chance (public domain)',
		});
	}));

test.each([
	['no file', ['boundaries', '--dataset', 'FOLDER'], 'Name one FILE of boundaries.'],
	['no dataset', ['boundaries', BOUNDARIES], 'Say which --dataset.'],
	[
		'a folder without data',
		['boundaries', BOUNDARIES, '--dataset', '/nowhere'],
		'/nowhere: no dataset.json is there.',
	],
	[
		'a file in place of a folder',
		['boundaries', BOUNDARIES, '--dataset', COUNTRY_FILE],
		'XX.txt: no dataset.json is there.',
	],
	['a file that is not there', ['places', '/none.txt', '--dataset', 'FOLDER'], '/none.txt: no such file.'],
	['a folder', ['boundaries', 'FOLDER', '--dataset', 'FOLDER'], 'draft: is a folder. Name a file.'],
	['a folder of places', ['places', 'FOLDER', '--dataset', 'FOLDER'], 'draft: is a folder. Name a file.'],
	[
		'a file that nobody is credited for',
		['boundaries', BOUNDARIES, '--dataset', 'FOLDER'],
		'say it with --attribution',
	],
	[
		'a file of another kind',
		['boundaries', COUNTRY_FILE, '--dataset', 'FOLDER'],
		'XX.txt: not JSON from line 1, column 5.',
	],
	[
		'a tolerance that is no number',
		['boundaries', BOUNDARIES, '--dataset', 'FOLDER', '--tolerance', 'fine'],
		'--tolerance: "fine" is no number of metres.',
	],
	[
		'a table of names instead',
		['places', NAMES_FILE, '--dataset', 'FOLDER'],
		'alternate-names.txt is no country file',
	],
] as const)('refused in one line: %s', (_, [command, ...args], message) =>
	withDraft(aDraft(), '', async (folder) => {
		const { stdout, stderr, status } = await run(
			command,
			...args.map((arg) => (arg === 'FOLDER' ? folder : arg)),
		);
		expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
		expect(stderr).toMatch(/^[^\n]+\n$/);
		expect(stderr).toContain(message);
	}),
);
