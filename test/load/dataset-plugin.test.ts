import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, createServer, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetPlugin } from '../../src/load/dataset-plugin.ts';
import { TWO_RIVERS } from '../datasets.ts';

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

afterAll(() => rmSync(root, { recursive: true }));

describe('a build', () => {
	test('writes one file for every folder with a dataset', async () => {
		await (await createBuilder(config)).buildApp();
		for (const id of ['a-copy', 'two-rivers']) {
			const built: unknown = JSON.parse(readFileSync(join(root, `dist/datasets/${id}.json`), 'utf8'));
			expect(built).toMatchObject({
				id,
				claims: [{ id: 'm1', position: { start: 33, end: 64 } }, {}, {}, {}],
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
				'data/two-rivers/claims.json[0].claimant: no party "mil"; nearest: "mill". Add it to parties.json or correct the id.',
				'data/two-rivers/claims.json[0].assertions[0].predicate: expected one of holds, denies, present, advancing but got "hold". Use one of them.',
			].join('\n');
			await expect(failure).rejects.toMatchObject({ message: list, stack: list });
		} finally {
			writeFileSync(claims, text);
		}
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
	test('tells the page which datasets there are, in the order of their ids', async () => {
		const server = await createServer(config);
		try {
			expect(await server.ssrLoadModule('virtual:datasets')).toMatchObject({
				DATASETS: ['a-copy', 'two-rivers'],
			});
		} finally {
			await server.close();
		}
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
				claims: [{ speaker: 'Eda Rill' }, {}, {}, {}],
			});
			writeFileSync(claims, '[');
			expect((await fetch(url)).status).toBe(500);
			writeFileSync(claims, text);
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
