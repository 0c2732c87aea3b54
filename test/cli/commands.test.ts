/** The commands, as somebody runs them after `npm ci`. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { accounts } from '../../src/cli/accounts.ts';
import { picture } from '../../src/cli/picture.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { Ground } from '../../src/domain/ground.ts';
import { ps } from '../../src/text/ps.ts';
import { twoRivers } from '../datasets.ts';
import { aPicture } from '../export/pictures.ts';
import { real, rivers } from '../export/requests.ts';
import expected from '../fixtures/reading-expected.json' with { type: 'json' };
import { TWO_RIVERS } from '../folders.ts';

interface Printed {
	readonly dataset: string;
	readonly day: string;
	readonly accounts: readonly { readonly place: string; readonly party: string }[];
	readonly comparisons: readonly { readonly place: string; readonly kind: string }[];
}

const ROOT = join(import.meta.dirname, '../..');
const [, other = ''] = real.parties.map(({ id }) => id);

const COMMANDS = { accounts, picture };

const run = (command: keyof typeof COMMANDS, ...args: readonly string[]) =>
	runCommand(COMMANDS[command], args);

/** The arguments with which Node runs a script of package.json. */
function argumentsOf(...args: readonly string[]): string[] {
	const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
		readonly scripts: Readonly<Record<string, string>>;
	};
	const [name = '', ...rest] = args;
	const [node, program = '', ...fixed] = scripts[name]?.split(' ') ?? [];
	expect(node).toBe('node');
	return [join(ROOT, program), ...fixed, ...rest];
}

/** `accounts` of a built dataset. */
async function runOnFile(json: unknown) {
	const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
	try {
		const file = join(folder, 'built.json');
		writeFileSync(file, JSON.stringify(json));
		return await run('accounts', '--dataset', file);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** In a process of its own, from another folder. */
const runScript = (...args: readonly string[]) =>
	spawnSync(process.execPath, argumentsOf(...args), { cwd: tmpdir(), encoding: 'utf8' });

describe('a script of package.json', () => {
	it('is refused as its command is, wherever it is called, and tells the shell', async () => {
		const { stdout, stderr, status } = runScript('picture', '--day', 'tomorrow');
		expect({ stdout, stderr, status }).toEqual(await run('picture', '--day', 'tomorrow'));
		expect(status).toBe(2);
	});

	it('ends in silence where nobody reads what it prints', async () => {
		const child = spawn(process.execPath, argumentsOf('accounts'), { stdio: ['ignore', 'pipe', 'pipe'] });
		child.stdout.destroy();
		let told = '';
		child.stderr.on('data', (text) => {
			told += text;
		});
		const [status] = await once(child, 'close');
		expect({ told, status }).toEqual({ told: '', status: 0 });
	});
});

describe('npm run picture', () => {
	it('prints the picture that the page gives', async () => {
		const { stdout, status } = await run('picture');
		expect(stdout).toBe(aPicture().svg);
		expect(status).toBe(0);
	});

	it('writes the account, day, language, theme and form asked for into a file', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'picture-'));
		const file = join(folder, 'map.svg');
		const link = 'https://example.org/map/';
		const form = ['--lang', 'ps', '--theme', 'dark', '--layout', 'card', '--link', link, '--out', file];
		const bare = ['--no-heading', '--transparent'];
		const account = real.parties.find(({ id }) => id === other)?.id;
		if (!account) throw new Error('two parties');
		const { stdout } = await run('picture', '--account', account, '--day', '2021-09-05', ...form, ...bare);
		const parts = {
			account,
			day: '2021-09-05',
			text: ps,
			theme: 'dark',
			layout: 'card',
			link,
			hasHeading: false,
			isTransparent: true,
		} as const;
		expect(readFileSync(file, 'utf8')).toBe(aPicture(parts).svg);
		expect(stdout).toBe('');
		rmSync(folder, { recursive: true });
	});

	it('tells in a line that it cannot write', async () => {
		const { stderr, status } = await run('picture', '--out', '/nowhere/map.svg');
		expect(status).toBe(2);
		expect(stderr).toMatch(/^\/nowhere\/map\.svg: its folder is not there\. [^\n]+\n$/);
	});
});

describe('npm run accounts', () => {
	it.each(['2021-09-05', '2021-09-06'] as const)(
		'prints for programs every account and comparison of %s',
		async (day) => {
			const { stdout, status } = await run('accounts', '--day', day, '--json');
			const printed = JSON.parse(stdout) as Printed;
			const { accounts, province, comparison, provinceComparison } = expected[day];
			const cells = [
				...Object.entries(accounts).flatMap(([party, places]) =>
					Object.entries<object>(places).map(([place, cell]) => ({ party, place, cell })),
				),
				...Object.entries<object>(province).map(([party, cell]) => ({ party, place: 'panjshir', cell })),
			];
			for (const { party, place, cell } of cells) {
				const account = printed.accounts.find((one) => one.party === party && one.place === place);
				expect(account, `${party} ${place}`).toMatchObject(cell);
			}
			const kinds = Object.fromEntries(printed.comparisons.map(({ place, kind }) => [place, kind]));
			expect(kinds).toMatchObject({ ...comparison, panjshir: provinceComparison });
			expect([printed.dataset, printed.day, status]).toEqual(['panjshir-2021', day, 0]);
		},
	);

	it('prints every party and observer of every place that carries accounts, and nothing but the fields', async () => {
		const ground = new Ground(rivers);
		const { stdout } = await run('accounts', '--dataset', TWO_RIVERS, '--day', '1901-05-11', '--json');
		const { accounts, comparisons } = JSON.parse(stdout) as Printed;
		expect(accounts.map(({ place, party }) => `${place} ${party}`)).toEqual(
			ground.accountPlaces.flatMap((place) => ground.voices.map((voice) => `${place} ${voice}`)),
		);
		expect(comparisons.map(({ place }) => place)).toEqual(ground.accountPlaces);
		const find = (place: string, party: string) =>
			accounts.find((one) => one.place === place && one.party === party);
		const none = { also: [], overtaken: [] };
		expect(find('crown', 'wardens')).toEqual({
			...{ place: 'crown', party: 'wardens', kind: 'present', holder: 'mill', basis: 'named' },
			...{ claims: ['w6'], ...none },
		});
		expect(find('weir', 'guild')).toEqual({
			...{ place: 'weir', party: 'guild', kind: 'holds', holder: 'delta', portion: 'whole', basis: 'named' },
			...{ claims: ['g2'], ...none, carriedFrom: '1901-05-09' },
		});
		expect(find('bridge', 'mill')).toEqual({
			place: 'bridge',
			party: 'mill',
			kind: 'silent',
			claims: [],
			...none,
		});
	});

	it('prints the same of a folder and of the file that is built from it', async () => {
		const ofFile = await runOnFile(twoRivers.json);
		expect(ofFile).toEqual(await run('accounts', '--dataset', TWO_RIVERS));
		expect(ofFile.stdout).toContain('Crown');
	});

	it('tells every holder, also where forces of two are said to be', async () => {
		const claims = twoRivers.json['claims'] as readonly { id: string; assertions: readonly object[] }[];
		const both = claims.map((claim) => {
			const mill = { predicate: 'present', holder: 'mill', place: 'barn' };
			return claim.id === 'd3' ? { ...claim, assertions: [...claim.assertions, mill] } : claim;
		});
		const { stdout } = await runOnFile({ ...twoRivers.json, claims: both });
		const [barn] = /^Barn: .*\n(?: {2}.*\n)+/m.exec(stdout) ?? [];
		expect(barn).toContain('Delta forces present');
		expect(barn).toContain('Mill forces present');
	});

	it('prints the lines that the README shows', async () => {
		const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
		const [shown = ''] = /^Bazarak: .*\n(?: {2}.*\n)+/m.exec(readme) ?? [];
		expect(shown.split('\n').length).toBe(4);
		expect((await run('accounts', '--day', '2021-09-06')).stdout).toContain(shown);
	});
});

test.each([
	['picture', '--account', 'nobody', '--account: "nobody" is not known. Known: both, '],
	['picture', '--lang', 'xx', '--lang: "xx" is not known. Known: en, '],
	['picture', '--day', '2021-02-30', '--day: "2021-02-30" is no day.'],
	['accounts', '--day', '2021-02-30', '--day: "2021-02-30" is no day.'],
	['accounts', '--dataset', '/nowhere', '/nowhere: no such file.'],
] as const)('npm run %s -- %s %s is refused in one line', async (command, option, value, message) => {
	const { stdout, stderr, status } = await run(command, option, value);
	expect(status).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).toMatch(/^[^\n]+\n$/);
	expect(stderr).toContain(message);
	expect(stderr).toContain(`Usage: ground ${command} `);
});
