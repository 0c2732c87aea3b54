// The program `ground`: a dataset is begun, checked, packed, unpacked and taken away.
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { findCountry } from '../../src/cli/find-country.ts';
import { runNamed } from '../../src/cli/run-command.ts';
import { SILENT, type Terminal } from '../../src/cli/terminal.ts';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { createRequest } from '../../src/export/request.ts';
import { listKnownPlaces } from '../../src/gather/known-place.ts';
import { loadDataset } from '../../src/load/load-file.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { listAt, valueAt } from '../../src/load/value-at.ts';
import { en } from '../../src/text/en.ts';
import { real } from '../export/requests.ts';
import { ROOT, TWO_RIVERS } from '../folders.ts';
import { withFolder } from './temporary-folder.ts';

const ground = (...args: readonly string[]) => runNamed(COMMANDS, args);
const ARTICLE = join(ROOT, 'data/panjshir-2021');

/** Two squares side by side, of a dataset that `new` has begun. */
function addOutlines(folder: string, level = 'canton'): void {
	const edit = (file: string, change: (value: never) => unknown) => {
		const path = join(folder, file);
		writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as never)));
	};
	const square = (x: number) => [
		[x, 0],
		[x + 1, 0],
		[x + 1, 1],
		[x, 1],
		[x, 0],
	];
	const ids = ['west', 'east'];
	edit('dataset.json', (head: object) => ({ ...head, scope: ids, boundaryAttribution: 'Drawn for a test' }));
	edit('gazetteer.json', (gazetteer: { features: object[] }) => ({
		...gazetteer,
		features: [
			...gazetteer.features,
			...ids.map((id) => ({
				'@id': id,
				type: 'Feature',
				properties: { title: id },
				types: [{ label: level }],
				names: [{ toponym: id, lang: 'en' }],
				geometry: null,
			})),
		],
	}));
	edit('boundaries.geojson', (boundaries: object) => ({
		...boundaries,
		features: ids.map((id, x) => ({
			type: 'Feature',
			id,
			properties: { labelAt: [x + 0.5, 0.5] },
			geometry: { type: 'Polygon', coordinates: [square(x)] },
		})),
	}));
}

describe('ground', () => {
	it('tells of every command, and each of itself', async () => {
		const { stdout, status } = await ground('--help');
		expect(status).toBe(0);
		for (const [name, { about = '', options = [] }] of Object.entries(COMMANDS)) {
			expect(stdout).toContain(`  ${name} `);
			expect(stdout).toContain(about);
			const { stdout: own } = await ground(name, '--help');
			expect(own.startsWith(`${about}\n\nUsage: ground ${name} `)).toBe(true);
			expect(about).toMatch(/^[A-Z].*\.$/);
			for (const [option] of options) expect(own).toContain(`  ${option} `);
		}
	});

	it('refuses a command that it does not know, and names the nearest', async () => {
		const { stdout, stderr, status } = await ground('chek');
		expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
		expect(stderr).toMatch(/^No command "chek"; nearest: "check"\. Known: .*\.\n$/);
	});

	it.each([
		['check', '--wach', '; nearest: "--watch"'],
		['boundaries', '--dataste', '; nearest: "--dataset"'],
		['pack', '--unheard-of=1', ''],
		['accounts', '-x', ''],
	])('refuses an option that %s does not know, and names the nearest: %s', async (command, option, hint) => {
		expect(await ground(command, option)).toEqual({
			stdout: '',
			stderr: `No option "${option.split('=')[0]}"${hint}. ground ${command} --help tells of all.\n`,
			status: 2,
		});
	});

	it('runs from any folder, and prints what it tells', () =>
		withFolder((folder) => {
			const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
				bin: { ground: string };
			};
			const args = [join(ROOT, bin.ground), 'new', 'vale', '--title', 'Vale', '--party', 'Mill'];
			const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
			expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
			expect(stdout).toContain('files into vale.');
			expect(existsSync(join(folder, 'vale/dataset.json'))).toBe(true);
		}));
});

describe('ground new', () => {
	const OPTIONS = ['--title', 'The Vale', '--country', 'Iceland', '--level', 'canton'];
	const PARTIES = ['Green Front', 'Västra', 'Östra', 'Both', 'Context', 'دره'];
	const BEGUN = [...OPTIONS, ...PARTIES.flatMap((party) => ['--party', party]), '--published', '1901-05-11'];

	it('begins a dataset that has no problem, and nothing to show yet', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'vale');
			expect((await ground('new', folder, ...BEGUN)).status).toBe(0);
			const { stdout, status } = await ground('check', folder);
			expect(status).toBe(0);
			expect(stdout).toContain('boundaries.geojson.features: no outlines yet');
			expect(stdout).toContain('No problems.');
		}));

	it('tells what it only guesses', () =>
		withFolder(async (parent) => {
			const { stdout } = await ground('new', join(parent, 'vale'), ...BEGUN);
			expect(stdout).toContain('inSentence and shortName in parties.json, daysNote in dataset.json');
		}));

	it('begins one that is a map as soon as outlines are added', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'vale');
			await ground('new', folder, ...BEGUN);
			addOutlines(folder);
			const { dataset, problems } = loadDataset(folder, ROOT);
			expect(problems).toEqual([]);
			expect(dataset?.scope).toEqual(['west', 'east']);
			expect(dataset?.parties.map(({ id, name }) => [id, name.en])).toEqual([
				['green-front', 'Green Front'],
				['vastra', 'Västra'],
				['ostra', 'Östra'],
				['both-2', 'Both'],
				['context-2', 'Context'],
				['party-6', 'دره'],
			]);
			expect(dataset?.basemap.country).toBeDefined();
			expect((await ground('accounts', '--dataset', folder)).status).toBe(0);
		}));

	it('gives no id twice, whatever the names are', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'vale');
			const names = ['Party 2', 'Фронт', 'Place 2', 'Дол'];
			const options = names.flatMap((name) => ['--party', name, '--district', name]);
			expect(await ground('new', folder, '--title', 'Vale', ...options)).toMatchObject({ status: 0 });
			const { raw } = readFolder(folder, ROOT);
			const parties = listAt(raw, 'parties').map((party) => valueAt(party, 'id'));
			expect(parties).toEqual(['party-2', 'party-2-2', 'place-2', 'party-4']);
			const places = listKnownPlaces(valueAt(raw, 'gazetteer')).map(({ id }) => id);
			expect(places).toEqual(['party-2', 'place-2', 'place-2-2', 'place-4']);
		}));

	/** What is asked, by the first word, and how `new` ends. A list has an answer for each time. */
	async function answer(folder: string, answers: Readonly<Record<string, string | readonly string[]>>) {
		const asked: string[] = [];
		const ask = async (question: string) => {
			const [word = ''] = question.split('\n').at(-1)?.split(/\W/) ?? [];
			const times = asked.filter((one) => one.endsWith(question.split('\n').at(-1) ?? '')).length;
			asked.push(question);
			const given = answers[word];
			return typeof given === 'string' ? given : given?.[times];
		};
		const { stderr, status } = await runNamed(COMMANDS, ['new', folder], { ...SILENT, ask });
		return { asked, stderr, status };
	}
	const ANSWERS = { Title: 'The Vale', Country: '', Level: '', Places: '', Parties: 'Mill, Delta' };

	it('asks for what is not said', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'vale');
			const { asked, status } = await answer(folder, ANSWERS);
			const words = asked.map((question) => question.split(/\W/)[0]);
			expect({ words, status }).toEqual({ words: Object.keys(ANSWERS), status: 0 });
			const { raw } = readFolder(folder, ROOT);
			expect(raw).toMatchObject({
				title: { en: 'The Vale' },
				colouredLevel: 'district',
				parties: [{ id: 'mill' }, { id: 'delta' }],
				gazetteer: { features: [] },
			});
			expect(raw).not.toHaveProperty('country');
		}));

	it('tells a wrong answer and asks again, and keeps the others', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'vale');
			const { asked, status } = await answer(folder, {
				Title: ['', 'The Vale'],
				Country: ['Icelnd', 'iceland'],
				Level: 'canton',
				Places: ['West, EAST, east', 'West, East'],
				Parties: ['', 'A,B,C,D,E,F,G', 'Mill, MILL', 'Mill, Delta'],
			});
			expect(status).toBe(0);
			expect(asked.flatMap((question) => question.split('\n').slice(0, -1))).toEqual([
				'a dataset needs a title.',
				expect.stringMatching(/^no country "Icelnd" in Natural Earth; nearest: "Iceland"\. /),
				'"EAST" and "east" are the same name.',
				'a dataset needs a party.',
				'more than 6 cannot be told apart.',
				'"Mill" and "MILL" are the same name.',
			]);
			expect(readFolder(folder, ROOT).raw).toMatchObject({
				title: { en: 'The Vale' },
				country: { id: '352' },
				colouredLevel: 'canton',
				parties: [{ id: 'mill' }, { id: 'delta' }],
			});
		}));

	it('asks nothing where something is in the way', () =>
		withFolder(async (parent) => {
			writeFileSync(join(parent, 'vale'), '');
			const { asked, stderr, status } = await answer(join(parent, 'vale'), ANSWERS);
			expect({ asked, status }).toEqual({ asked: [], status: 2 });
			expect(stderr).toContain('is a file. Name another FOLDER.');
		}));

	it('takes places before there are outlines, of which claims can speak', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'vale');
			const places = ['--district', 'Upper Vale', '--district', 'Upper Väle', '--district', 'Iceland'];
			expect(await ground('new', folder, ...BEGUN, ...places)).toMatchObject({ status: 0 });
			writeFileSync(join(folder, 'article.txt'), '“Upper Vale is ours.”');
			const path = join(folder, 'claims.json');
			const [claim] = JSON.parse(readFileSync(path, 'utf8')) as readonly object[];
			const assertions = [{ predicate: 'holds', holder: 'vastra', place: 'upper-vale', portion: 'whole' }];
			writeFileSync(path, JSON.stringify([{ ...claim, exact: 'Upper Vale is ours', assertions }]));
			expect((await ground('check', folder)).stdout).toMatch(/ no outlines yet, .*\nNo problems\.\n$/);
			const known = listKnownPlaces(valueAt(readFolder(folder, ROOT).raw, 'gazetteer'));
			expect(known.map(({ id, title, level, parent }) => [id, title, level, parent])).toEqual([
				['iceland', 'Iceland', 'country', ''],
				['upper-vale', 'Upper Vale', 'canton', 'iceland'],
				['upper-vale-2', 'Upper Väle', 'canton', 'iceland'],
				['iceland-2', 'Iceland', 'canton', 'iceland'],
			]);
		}));

	it.each([
		['COTE D’IVOIRE', '384'],
		['Democratic Republic of the Congo', '180'],
		['Dem. Rep. Congo', '180'],
		['Saint Kitts & Nevis', '659'],
		['South Sudan', '728'],
		['728', '728'],
	])('knows the country %s', (asked, code) => expect(findCountry(asked).code).toBe(code));

	it.each([
		['south sudan', 'South Sudan'],
		['dem. rep. congo', 'Dem. Rep. Congo'],
		['180', 'Dem. Rep. Congo'],
		['democratic republic of the congo', 'Democratic Republic of the Congo'],
		['DEMOCRATIC REPUBLIC OF THE CONGO', 'Democratic Republic of the Congo'],
		['saint kitts & nevis', 'Saint Kitts & Nevis'],
		['heard island and mcdonald islands', 'Heard Island and McDonald Islands'],
	])('calls the country %s as Natural Earth does, or as it is written out: %s', (asked, name) =>
		expect(findCountry(asked).name).toBe(name),
	);

	it('takes the day of the place where it runs for today', () =>
		withFolder(async (parent) => {
			// In Los Angeles, where the tests run, it is still the 5th.
			vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-09-06T03:00:00Z') });
			try {
				await ground('new', join(parent, 'vale'), ...OPTIONS, '--party', 'Mill');
			} finally {
				vi.useRealTimers();
			}
			const { raw } = readFolder(join(parent, 'vale'), ROOT);
			expect(valueAt(raw, 'sources', 0, 'published')).toBe('2021-09-05');
		}));

	test.each([
		[['--party', 'Mill'], '--title: a dataset needs a title.'],
		[['--title', 'Vale'], '--party: a dataset needs a party.'],
		[
			['--title', 'Vale', '--party', 'Mill', '--party', 'mill'],
			'--party: "Mill" and "mill" are the same name.',
		],
		[
			['--title', 'Vale', ...[...'ABCDEFG'].flatMap((name) => ['--party', name])],
			'--party: more than 6 cannot be told apart.',
		],
		[
			['--title', 'Vale', '--party', 'Mill', '--country', 'Icelnd'],
			'--country: no country "Icelnd" in Natural Earth; nearest: "Iceland". Write its three digits of ISO 3166-1',
		],
	])('%j is refused where nobody can be asked', async (options, line) => {
		const { stderr, status } = await ground('new', '/nowhere/vale', ...options);
		expect(status).toBe(2);
		expect(stderr).toMatch(/^[^\n]+\n$/);
		expect(stderr).toContain(line);
	});

	it('writes over nothing', () =>
		withFolder(async (folder) => {
			writeFileSync(join(folder, 'notes'), 'mine');
			mkdirSync(join(folder, 'vale'));
			cpSync(join(folder, 'notes'), join(folder, 'vale/notes'));
			const { stderr, status } = await ground('new', join(folder, 'vale'), ...BEGUN);
			expect(status).toBe(2);
			expect(stderr).toContain('there is something there already');
			expect(readdirSync(join(folder, 'vale'))).toEqual(['notes']);
		}));
});

describe('ground check', () => {
	it('tells what a sound dataset has', async () => {
		const { stdout, status } = await ground('check', ARTICLE);
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^No problems: \d+ claims, \d+ of context, \d+ places, 8 of level district in scope\.\n$/,
		);
	});

	it('tells one thing as one', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'vale');
			await ground('new', folder, '--title', 'Vale', '--party', 'Mill');
			addOutlines(folder, 'district');
			expect((await ground('check', folder)).stdout).toMatch(
				/^No problems: 1 claim, 0 of context, 2 places, /m,
			);
		}));

	it('tells every problem in a line', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'two-rivers');
			cpSync(TWO_RIVERS, folder, { recursive: true });
			const claims = join(folder, 'claims.json');
			writeFileSync(
				claims,
				readFileSync(claims, 'utf8').replace('"mill"', '"mil"').replace('"holds"', '"hold"'),
			);
			const { stdout, status } = await ground('check', folder);
			expect(status).toBe(1);
			expect(stdout.split('\n')).toEqual([
				expect.stringMatching(/^claims\.json\[0\] \(m1\)\.claimant: .*\. .*\.$/),
				expect.stringMatching(/^claims\.json\[\d+\] \(m1\)\.assertions\[0\]\.predicate: .*\. .*\.$/),
				'2 problems.',
				'',
			]);
		}));

	it('is told a folder that is there', async () => {
		expect(await ground('check', '/nowhere')).toMatchObject({ status: 2, stdout: '' });
		expect(await ground('check')).toMatchObject({ status: 2, stdout: '' });
	});

	it.each([
		['check', (folder: string) => ['check', folder]],
		['accounts', (folder: string) => ['accounts', '--dataset', folder]],
		['pack', (folder: string) => ['pack', folder, '-']],
	])('says, as “%s” does, that a folder is none of a dataset, and what is nearly one', (_, toArguments) =>
		withFolder(async (folder) => {
			const line = (hint = '') =>
				`${folder}: no dataset.json is there${hint}. Name the folder of a dataset, or begin one with “ground new”.\n`;
			writeFileSync(join(folder, 'package.json'), '{}');
			const { stdout, stderr, status } = await ground(...toArguments(folder));
			expect((stdout + stderr).replace('1 problem.\n', '')).toBe(line());
			expect(status).toBe(1);
			writeFileSync(join(folder, 'datset.json'), '{}');
			const misspelt = await ground(...toArguments(folder));
			expect(misspelt.stdout + misspelt.stderr).toContain(line('; nearest: "datset.json"'));
		}),
	);

	it('looks again when a file changes', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'two-rivers');
			cpSync(TWO_RIVERS, folder, { recursive: true });
			const controller = new AbortController();
			const printed: string[] = [];
			const claims = join(folder, 'claims.json');
			const terminal: Terminal = {
				...SILENT,
				signal: controller.signal,
				print: (text) => {
					printed.push(text);
					if (text.startsWith('No problems')) writeFileSync(claims, '[');
					else controller.abort();
				},
			};
			const { status } = await runNamed(COMMANDS, ['check', folder, '--watch'], terminal);
			expect(status).toBe(0);
			expect(printed.at(-1)).toContain('claims.json: not JSON from line 1, column 2');
		}));

	it('looks again when what is expected changes, of which half may be saved', () =>
		withFolder(async (parent) => {
			const expected = join(parent, 'expected.json');
			const controller = new AbortController();
			const printed: string[] = [];
			const { stdout } = await ground('accounts', '--dataset', TWO_RIVERS, '--json');
			const terminal: Terminal = {
				...SILENT,
				signal: controller.signal,
				print: (text) => {
					printed.push(text.trim().split('\n')[0] ?? '');
					if (printed.length === 3) controller.abort();
					else writeFileSync(expected, printed.length === 1 ? '{ "accounts": [' : stdout);
				},
			};
			writeFileSync(expected, stdout);
			await runNamed(COMMANDS, ['check', TWO_RIVERS, '--watch', '--expect', expected], terminal);
			expect(printed).toEqual([
				'The accounts are those expected.',
				expect.stringMatching(/^expected\.json: not JSON from line 1/),
				'The accounts are those expected.',
			]);
		}));

	it('looks again whenever another file is put in the place of one, and into a later folder', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'two-rivers');
			cpSync(TWO_RIVERS, folder, { recursive: true });
			const claims = join(folder, 'claims.json');
			const sound = readFileSync(claims, 'utf8');
			const replace = (text: string) => {
				writeFileSync(join(parent, 'new'), text);
				renameSync(join(parent, 'new'), claims);
			};
			const steps = [
				() => replace('['),
				() => replace(sound),
				() => replace('{'),
				() => writeFileSync(claims, sound),
				() => mkdirSync(join(folder, 'x-notes')),
				() => writeFileSync(join(folder, 'x-notes', 'later.txt'), ''),
			];
			const controller = new AbortController();
			const printed: string[] = [];
			const terminal: Terminal = {
				...SILENT,
				signal: controller.signal,
				print: (text) => {
					printed.push(text.startsWith('No problems') ? 'sound' : 'faulty');
					const step = steps[printed.length - 1];
					if (step) step();
					else controller.abort();
				},
			};
			await runNamed(COMMANDS, ['check', folder, '--watch'], terminal);
			expect(printed).toEqual(['sound', 'faulty', 'sound', 'faulty', 'sound', 'sound', 'sound']);
		}));

	describe('with accounts that must come out', () => {
		const DAY = ['--day', '2021-09-06', '--json'];
		const checkAgainst = (expected: unknown) =>
			withFolder(async (folder) => {
				const file = join(folder, 'expected.json');
				writeFileSync(file, JSON.stringify(expected));
				return ground('check', ARTICLE, '--expect', file);
			});
		const print = async () => JSON.parse((await ground('accounts', ...DAY)).stdout) as Printed;
		interface Printed {
			readonly accounts: readonly Record<string, unknown>[];
			readonly comparisons: readonly Record<string, unknown>[];
		}

		it('finds no difference to what is printed of it', async () => {
			expect(await checkAgainst(await print())).toEqual({
				stdout: 'The accounts are those expected.\n',
				stderr: '',
				status: 0,
			});
		});

		it('tells each difference', async () => {
			const { accounts, comparisons, ...rest } = await print();
			const [first, second, third, ...others] = accounts;
			const [one, ...compared] = comparisons;
			const edited = {
				...rest,
				accounts: [
					{ ...first, kind: 'near' },
					{ ...second, detail: 'all' },
					...others,
					{ ...third, party: 'nobody' },
				],
				comparisons: [{ ...one, kind: 'unheard-of' }, ...compared],
			};
			const { stdout, status } = await checkAgainst(edited);
			const at = ({ place, party }: Record<string, unknown> = {}) => `2021-09-06 ${place}, ${party}`;
			expect(stdout.split('\n')).toEqual([
				`${at(first)}: expected kind "near", but it is "${first?.['kind']}".`,
				`${at(second)}: expected detail "all", but it is none.`,
				`${at({ ...third, party: 'nobody' })}: expected an account, but there is none.`,
				`2021-09-06 ${one?.['place']}, parties: expected comparison "unheard-of", but it is "${one?.['kind']}".`,
				`${at(third)}: an account that is not expected.`,
				'5 differences.',
				'',
			]);
			expect(status).toBe(1);
		});

		it('takes a reading by days, with the one place of a level', async () => {
			const first = real.parties[0]?.id ?? '';
			const reading = {
				'before 2021-09-05': 'silent',
				'2021-09-06': {
					accounts: { [first]: { anaba: { kind: 'holds', basis: 'named' } } },
					province: { [first]: { kind: 'holds', basis: 'named' } },
					comparison: { anaba: 'silent' },
					provinceComparison: 'contradict',
				},
				'before 2021-09-06': 'silent',
			};
			const { stdout } = await checkAgainst({ what: 'a reading', expected: reading });
			expect(stdout).toContain(`2021-09-06 anaba, ${first}: expected basis "named", but it is "inherited".`);
			expect(stdout).toContain('2021-09-06 anaba, parties: expected comparison "silent"');
			expect(stdout).not.toContain('2021-09-06 panjshir');
			expect(stdout).not.toContain('2021-09-04');
			expect(stdout).toMatch(/^2021-09-05 .*: expected kind "silent", but it is /m);
		});

		it('refuses what holds no accounts', async () => {
			const { stderr, status } = await checkAgainst({ claims: [] });
			expect(status).toBe(2);
			expect(stderr).toContain('--expect: expected.json holds no accounts');
		});
	});
});

describe('ground pack and unpack', () => {
	it.each([
		['the article', ARTICLE],
		['the invented dataset', TWO_RIVERS],
	])('lose nothing of %s', (_, folder) =>
		withFolder(async (parent) => {
			const [file, again] = [join(parent, 'packed.json'), join(parent, basename(folder))];
			expect(await ground('pack', folder, file)).toMatchObject({ status: 0 });
			expect(await ground('unpack', file, again)).toMatchObject({ status: 0 });
			expect(readFolder(again, parent).raw).toEqual(readFolder(folder, ROOT).raw);
			for (const name of readdirSync(again).filter((one) => one.endsWith('json'))) {
				const read = (from: string): unknown => JSON.parse(readFileSync(join(from, name), 'utf8'));
				expect(read(again), name).toEqual(read(folder));
			}
			const [packed, unpacked] = await Promise.all(
				[file, again].map((at) => ground('accounts', '--dataset', at)),
			);
			expect(packed).toEqual(await ground('accounts', '--dataset', folder));
			expect(unpacked).toEqual(packed);
		}),
	);

	it('can write claims a line each', () =>
		withFolder(async (parent) => {
			const [file, again] = [join(parent, 'packed.json'), join(parent, 'two-rivers')];
			await ground('pack', TWO_RIVERS, file);
			await ground('unpack', file, again, '--lines');
			expect(existsSync(join(again, 'claims.json'))).toBe(false);
			expect(readFolder(again, ROOT).raw).toEqual(readFolder(TWO_RIVERS, ROOT).raw);
		}));

	it('print on request', async () => {
		const { stdout } = await ground('pack', TWO_RIVERS, '-');
		expect(JSON.parse(stdout)).toEqual(readFolder(TWO_RIVERS, ROOT).raw);
	});

	it('tell of a folder that should be a file', async () => {
		const line = { stdout: '', stderr: `${TWO_RIVERS}: is a folder. Name a file.`, status: 2 };
		expect(await ground('unpack', TWO_RIVERS)).toMatchObject({
			...line,
			stderr: expect.stringContaining(line.stderr),
		});
	});

	it('pack a draft as it is, and tell its problems', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'two-rivers');
			cpSync(TWO_RIVERS, folder, { recursive: true });
			const claims = join(folder, 'claims.json');
			writeFileSync(claims, readFileSync(claims, 'utf8').replace('"claimant": "mill"', '"claimant": "mil"'));
			const { stdout, stderr, status } = await ground('pack', folder, join(parent, 'packed.json'));
			expect({ stdout, status }).toEqual({ stdout: expect.stringMatching(/^Wrote /), status: 1 });
			expect(stderr).toMatch(/^claims\.json\[0\] \(m1\)\.claimant: no party or observer "mil"/);
		}));

	it('do not pack what cannot be read', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'two-rivers');
			cpSync(TWO_RIVERS, folder, { recursive: true });
			writeFileSync(join(folder, 'claims.json'), '[');
			for (const file of [join(parent, 'packed.json'), '-']) {
				const { stdout, stderr, status } = await ground('pack', folder, file);
				expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
				expect(stderr).toContain('claims.json: not JSON');
			}
			expect(existsSync(join(parent, 'packed.json'))).toBe(false);
		}));

	it.each([
		['a file of the dataset', 'two-rivers/claims.json', 'lies in the folder of the dataset'],
		['a link to one', 'link.json', 'lies in the folder of the dataset'],
		['a further file in its folder', 'two-rivers/packed.json', 'lies in the folder of the dataset'],
		['what was not packed', 'notes.json', 'not packed of two-rivers. Name another FILE, or remove it'],
		['another dataset', 'other.json', 'not packed of two-rivers. Name another FILE, or remove it'],
		['its own head elsewhere', 'copy/dataset.json', 'not packed of two-rivers'],
		['into a folder that is not there', 'none/packed.json', 'its folder is not there. Make it, or name'],
		['over a folder', 'copy', 'is a folder. Name a FILE'],
	])('do not write over %s', (_, name, line) =>
		withFolder(async (parent) => {
			const folder = join(parent, 'two-rivers');
			cpSync(TWO_RIVERS, folder, { recursive: true });
			cpSync(TWO_RIVERS, join(parent, 'copy'), { recursive: true });
			symlinkSync(join(folder, 'claims.json'), join(parent, 'link.json'));
			writeFileSync(join(parent, 'notes.json'), '["mine"]');
			await ground('pack', ARTICLE, join(parent, 'other.json'));
			const target = join(parent, name);
			const read = () => (statSync(target, { throwIfNoEntry: false })?.isFile() ? readFileSync(target) : '');
			const before = read();
			const { stdout, stderr, status } = await ground('pack', folder, target);
			expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
			expect(stderr).toMatch(/^[^\n]+\n$/);
			expect(stderr).toContain(`${target}: `);
			expect(stderr).toContain(line);
			expect(read()).toEqual(before);
		}),
	);

	it('do not unpack what cannot be read', () =>
		withFolder(async (parent) => {
			const file = join(parent, 'packed.json');
			writeFileSync(file, '[');
			const { stdout, stderr, status } = await ground('unpack', file, join(parent, 'unpacked'));
			expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
			expect(stderr).toContain('packed.json: not JSON');
			expect(existsSync(join(parent, 'unpacked'))).toBe(false);
		}));

	it('write over nothing of a dataset without an id, which may be any', () =>
		withFolder(async (parent) => {
			const [folder, file] = [join(parent, 'two-rivers'), join(parent, 'packed.json')];
			cpSync(TWO_RIVERS, folder, { recursive: true });
			const head = join(folder, 'dataset.json');
			const { id: _, ...others } = JSON.parse(readFileSync(head, 'utf8')) as { readonly id: string };
			writeFileSync(head, JSON.stringify(others));
			expect(await ground('pack', folder, file)).toMatchObject({ status: 1 });
			const { stderr, status } = await ground('pack', folder, file);
			expect(status).toBe(2);
			expect(stderr).toContain(
				'packed.json: nothing tells whether it was packed of this dataset, which has no id.',
			);
		}));

	it('write over an earlier state of the same file', () =>
		withFolder(async (parent) => {
			const file = join(parent, 'packed.json');
			writeFileSync(file, JSON.stringify({ ...(readFolder(TWO_RIVERS, ROOT).raw as object), claims: [] }));
			expect(await ground('pack', TWO_RIVERS, file)).toMatchObject({ status: 0 });
			expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(readFolder(TWO_RIVERS, ROOT).raw);
		}));

	it('tell what of a folder stays there', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'two-rivers');
			cpSync(TWO_RIVERS, folder, { recursive: true });
			for (const name of ['x-notes.json', 'photo.png', '.hidden']) writeFileSync(join(folder, name), '');
			expect(await ground('pack', folder, join(parent, 'packed.json'))).toMatchObject({
				stderr: expect.stringMatching(/^Not packed, .*: accounts\.md, photo\.png, x-notes\.json\.\n$/),
				status: 0,
			});
		}));
});

describe('a draft with a faulty claim', () => {
	/** The claim w6 alone says that anybody is in the Crown. */
	const withFault = <T>(run: (folder: string, parent: string) => T | Promise<T>) =>
		withFolder((parent) => {
			const folder = join(parent, 'two-rivers');
			cpSync(TWO_RIVERS, folder, { recursive: true });
			const claims = join(folder, 'claims.json');
			const written = JSON.parse(readFileSync(claims, 'utf8')) as readonly { readonly id: string }[];
			const edited = written.map((claim) => (claim.id === 'w6' ? { ...claim, channel: 'rumour' } : claim));
			writeFileSync(claims, JSON.stringify(edited));
			return run(folder, parent);
		});
	const TOLD =
		/^claims\.json\[\d+\] \(w6\)\.channel: [^\n]+\n1 problem; what cannot be shown is left out\.\n$/;

	it.each([
		['accounts', ['accounts', '--day', '1901-05-11']],
		['accounts for programs', ['accounts', '--day', '1901-05-11', '--json']],
		['the picture', ['picture', '--account', 'wardens', '--day', '1901-05-11']],
		['a file of the data', ['export', 'claims-csv']],
	])('has what is sound printed as %s, and its problems told', (_, args) =>
		withFault(async (folder) => {
			const { stdout, stderr, status } = await ground(...args, '--dataset', folder);
			expect(stderr).toMatch(TOLD);
			expect(status).toBe(1);
			const whole = await ground(...args, '--dataset', TWO_RIVERS);
			expect(stdout.length).toBeGreaterThan(whole.stdout.length / 2);
			expect(stdout).not.toBe(whole.stdout);
		}),
	);

	it('has what is sound written where it is asked for', () =>
		withFault(async (folder, parent) => {
			const args = ['picture', '--dataset', folder];
			const { stdout: printed } = await ground(...args);
			const file = join(parent, 'map.svg');
			const { stdout, stderr, status } = await ground(...args, '--out', file);
			expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
			expect(stderr).toMatch(TOLD);
			expect(readFileSync(file, 'utf8')).toBe(printed);
		}));

	it('has its accounts compared with those expected', () =>
		withFault(async (folder, parent) => {
			const file = join(parent, 'expected.json');
			const { stdout } = await ground('accounts', '--json', '--day', '1901-05-11', '--dataset', TWO_RIVERS);
			writeFileSync(file, stdout);
			const checked = await ground('check', folder, '--expect', file);
			const lines = checked.stdout.split('\n');
			expect(lines[0]).toMatch(/^claims\.json\[\d+\] \(w6\)\.channel: /);
			expect(lines[1]).toBe('1 problem.');
			expect(lines).toContain('1901-05-11 crown, wardens: expected kind "present", but it is "silent".');
			expect(lines.at(-2)).toMatch(/^\d+ differences?\.$/);
			expect(checked.status).toBe(1);
		}));

	it('has what falls with its source told after the problems, and not counted with them', () =>
		withFolder(async (parent) => {
			const folder = join(parent, 'two-rivers');
			cpSync(TWO_RIVERS, folder, { recursive: true });
			const sources = join(folder, 'sources.json');
			writeFileSync(sources, readFileSync(sources, 'utf8').replace('"1901-05-08"', '"yesterday"'));
			const { stdout, status } = await ground('check', folder);
			const [problem, ...others] = stdout.trimEnd().split('\n');
			expect(problem).toMatch(/^sources\.json\[1\] \(radio\)\.published: /);
			expect(others.pop()).toBe('1 problem.');
			expect(others.length).toBeGreaterThan(0);
			for (const line of others) {
				expect(line).toMatch(
					/: left out with "radio", which cannot be shown\. Correct what is told of that first, or of a district within it\.$/,
				);
			}
			expect(status).toBe(1);
			const { stderr } = await ground('accounts', '--dataset', folder);
			const count = '1 problem; what cannot be shown is left out.';
			expect(stderr.trimEnd().split('\n')).toEqual([problem, ...others, count]);
		}));

	it('has nothing printed where nothing is sound', () =>
		withFault(async (folder) => {
			writeFileSync(join(folder, 'parties.json'), '[');
			for (const args of [['accounts'], ['picture'], ['export', 'geojson']]) {
				const { stdout, stderr, status } = await ground(...args, '--dataset', folder);
				expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
				expect(stderr).toMatch(/^parties\.json: not JSON from line 1/);
			}
		}));

	it('has its problems told where nothing sound has a day', () =>
		withFault(async (folder) => {
			for (const name of ['claims.json', 'context.json']) writeFileSync(join(folder, name), '[');
			const { stdout, stderr, status } = await ground('accounts', '--dataset', folder);
			expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
			expect(stderr).toContain('claims.json: not JSON from line 1');
		}));
});

describe('ground export', () => {
	it.each(FORMATS)('writes $id as the page does', async (format) => {
		const day = parseDay('2021-09-06');
		const written = day && (await format.load())(createRequest(new Ground(real), day, en));
		expect(await ground('export', format.id)).toEqual({ stdout: written, stderr: '', status: 0 });
	});

	it('writes no format that it does not know', async () => {
		const { stderr, status } = await ground('export', 'shapefile');
		expect(status).toBe(2);
		expect(stderr).toContain('FORMAT: "shapefile" is not known. Known: geojson, ');
	});
});
