import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, createLogger, createServer, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetPlugin } from '../../src/load/dataset-plugin.ts';
import { TWO_RIVERS } from '../folders.ts';

// A site of one empty page and two datasets, one of them the invented one.
const root = mkdtempSync(join(tmpdir(), 'claimed-ground-site-'));
const claims = join(root, 'data/two-rivers/claims.json');
const config: InlineConfig = {
	root,
	configFile: false,
	logLevel: 'silent',
	plugins: [datasetPlugin()],
	server: { host: '127.0.0.1', port: 0 },
};

beforeAll(() => {
	for (const path of ['data/two-rivers', 'data/a-copy']) {
		cpSync(TWO_RIVERS, join(root, path), { recursive: true });
	}
	const copy = join(root, 'data/a-copy/dataset.json');
	writeFileSync(copy, readFileSync(copy, 'utf8').replace('"two-rivers"', '"a-copy"'));
	mkdirSync(join(root, 'data/notes'));
	writeFileSync(
		join(root, 'main.js'),
		"import { DATASETS } from 'virtual:datasets'; document.title = DATASETS[0];",
	);
	writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
});

/** Runs while the `dataset.json` of some datasets says more. */
async function withHeads(parts: Readonly<Record<string, object>>, run: () => Promise<void>): Promise<void> {
	const files = Object.keys(parts).map((id) => join(root, 'data', id, 'dataset.json'));
	const texts = files.map((file) => readFileSync(file, 'utf8'));
	for (const [i, part] of Object.values(parts).entries()) {
		writeFileSync(files[i] ?? '', JSON.stringify({ ...JSON.parse(texts[i] ?? ''), ...part }));
	}
	try {
		await run();
	} finally {
		for (const [i, file] of files.entries()) writeFileSync(file, texts[i] ?? '');
	}
}

afterAll(() => rmSync(root, { recursive: true }));

describe('a build', () => {
	test('writes one file for every folder with a dataset', async () => {
		await (await createBuilder(config)).buildApp();
		for (const id of ['a-copy', 'two-rivers']) {
			const built: unknown = JSON.parse(readFileSync(join(root, `dist/datasets/${id}.json`), 'utf8'));
			expect(built).toMatchObject({
				id,
				claims: expect.arrayContaining([
					expect.objectContaining({ id: 'm1', position: expect.objectContaining({ start: 33, end: 64 }) }),
				]),
			});
		}
	});

	test('stops at bad data with the whole list and no stack', async () => {
		const text = readFileSync(claims, 'utf8');
		writeFileSync(claims, text.replace('"mill"', '"mil"').replace('"holds"', '"hold"'));
		try {
			const failure = createBuilder(config).then((builder) => builder.buildApp());
			const list = [
				'The data has 2 problems:',
				'data/two-rivers/claims.json[0] (m1).claimant: no party or observer "mil"; nearest: "mill". Add it to parties.json or observers.json or correct the id.',
				'data/two-rivers/claims.json[0] (m1).assertions[0].predicate: expected one of holds, lost, denies, fighting, surrounds, present, advancing, near but got "hold". Use one of them.',
			].join('\n');
			await expect(failure).rejects.toMatchObject({ message: list, stack: list });
		} finally {
			writeFileSync(claims, text);
		}
	});

	test('prints what is no fault and worth a line, and goes on', async () => {
		const printed: string[] = [];
		const logger = createLogger('silent');
		logger.warnOnce = (line) => printed.push(line);
		const marked = { title: { en: 'Two Rivers', fa: 'دو رود' } };
		await withHeads({ 'two-rivers': marked }, async () => {
			await (await createBuilder({ ...config, customLogger: logger })).buildApp();
		});
		expect(printed).toContain(
			'Note: data/two-rivers/parties.json[0] (mill).name: no name in "fa", in which others have one. Add it; until then the English one is shown.',
		);
		expect(printed.filter((line) => line.includes('a-copy'))).toEqual([]);
	});

	test('stops at two datasets that are both shown first', async () => {
		await withHeads({ 'a-copy': { shownFirst: true }, 'two-rivers': { shownFirst: true } }, async () => {
			const failure = createBuilder(config).then((builder) => builder.buildApp());
			await expect(failure).rejects.toThrow(
				/^The data has a problem:\ndata\/two-rivers\/dataset\.json\.shownFirst: "a-copy" is shown first, too\. Leave it out of one of the two\.$/,
			);
		});
	});

	test('stops at a folder that leads elsewhere', async () => {
		const [elsewhere, link] = [join(root, 'elsewhere'), join(root, 'data/linked')];
		cpSync(TWO_RIVERS, elsewhere, { recursive: true });
		symlinkSync(elsewhere, link);
		try {
			const failure = createBuilder(config).then((builder) => builder.buildApp());
			await expect(failure).rejects.toThrow(
				/^The data has a problem:\ndata\/linked: leads outside data\/\. Put the folder itself there\.$/,
			);
		} finally {
			rmSync(link);
		}
	});
});

describe('a server for working on the site', () => {
	async function listIds(): Promise<unknown> {
		const server = await createServer(config);
		try {
			return (await server.ssrLoadModule('virtual:datasets'))['DATASETS'];
		} finally {
			await server.close();
		}
	}

	test('tells the page which datasets there are, in the order of their ids', async () => {
		expect(await listIds()).toEqual(['a-copy', 'two-rivers']);
	});

	test('tells of the one that is shown first before the others', async () => {
		await withHeads({ 'two-rivers': { shownFirst: true } }, async () => {
			expect(await listIds()).toEqual(['two-rivers', 'a-copy']);
		});
		await withHeads({ 'two-rivers': { shownFirst: false } }, async () => {
			expect(await listIds()).toEqual(['a-copy', 'two-rivers']);
		});
	});

	test('builds a dataset whenever it is asked for, under whatever base', async () => {
		const server = await createServer({ ...config, base: '/under/' });
		try {
			await server.listen();
			const url = `${server.resolvedUrls?.local[0]}datasets/two-rivers.json`;
			expect(await (await fetch(url)).json()).toMatchObject({ id: 'two-rivers' });
			const text = readFileSync(claims, 'utf8');
			writeFileSync(claims, text.replace('"Ada Rill"', '"Eda Rill"'));
			expect(await (await fetch(url)).json()).toMatchObject({
				claims: expect.arrayContaining([expect.objectContaining({ id: 'm1', speaker: 'Eda Rill' })]),
			});
			writeFileSync(claims, '[');
			const draft = await fetch(url);
			writeFileSync(claims, text);
			// What is left is for the page to show.
			expect([draft.status, Object.keys((await draft.json()) as object)]).toEqual([
				200,
				expect.not.arrayContaining(['claims']),
			]);
			const parties = join(root, 'data/two-rivers/parties.json');
			const sides = readFileSync(parties, 'utf8');
			writeFileSync(parties, '[');
			expect((await fetch(url)).status).toBe(500);
			writeFileSync(parties, sides);
		} finally {
			await server.close();
		}
	});

	test('serves no file that is no dataset', async () => {
		const server = await createServer(config);
		try {
			await server.listen();
			const answer = await fetch(`${server.resolvedUrls?.local[0]}datasets/notes.json`);
			expect(answer.headers.get('content-type')).not.toBe('application/json');
		} finally {
			await server.close();
		}
	});
});
