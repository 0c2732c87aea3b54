import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, type Plugin } from 'vite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { offlinePlugin } from '../../src/site/offline-plugin.ts';
import { listSiteFiles, type SiteFile } from '../../src/site/site-files.ts';

// A small site, built beside its project: there, Vite empties nothing.
const home = mkdtempSync(join(tmpdir(), 'claimed-ground-offline-'));
const root = join(home, 'project');
const out = join(home, 'site');

async function build(...others: readonly Plugin[]): Promise<void> {
	const builder = await createBuilder({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [offlinePlugin(), ...others],
		build: { outDir: out },
	});
	await builder.buildApp();
}

/** The list that the built worker keeps. */
function readList(): readonly SiteFile[] {
	const list = /\[\{"url".*?\}\]/.exec(readFileSync(join(out, 'worker.js'), 'utf8'))?.[0];
	return JSON.parse(list ?? '') as readonly SiteFile[];
}

beforeEach(() => {
	rmSync(out, { recursive: true, force: true });
	mkdirSync(join(root, 'public/icons'), { recursive: true });
	writeFileSync(join(root, 'public/icons/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
	writeFileSync(join(root, 'public/preview.png'), 'seen by programs alone');
	writeFileSync(join(root, 'main.js'), 'document.title = "one";');
	writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
});

afterAll(() => rmSync(home, { recursive: true }));

describe('the worker of a build', () => {
	it('keeps each file of it, but for itself and the picture for previews', async () => {
		await build();
		const list = readList();
		expect(list.map(({ url }) => url)).toEqual([
			expect.stringMatching(/^assets\/index-.*\.js$/),
			'icons/icon.svg',
			'index.html',
		]);
		const written = new Map(list.map(({ url }) => [url, readFileSync(join(out, url))]));
		expect(listSiteFiles(written, 'assets')).toEqual(list);
	});

	it('knows nothing of what lay in the folder before', async () => {
		await build();
		const before = readList();
		writeFileSync(join(root, 'main.js'), 'document.title = "two";');
		await build();
		const now = readList().map(({ url }) => url);
		expect(now).toHaveLength(before.length);
		expect(now).not.toContain('worker.js');
		expect(now).not.toContain(before[0]?.url);
	});
});

it('of two builds that mix in one folder, one fails and says so in one line', async () => {
	const other: Plugin = {
		name: 'other-build',
		writeBundle: { order: 'post', handler: () => writeFileSync(join(out, 'index.html'), 'of another build') },
	};
	const line = `${join(out, 'index.html')}: another build writes into the same folder. Build again, one at a time.`;
	await expect(build(other)).rejects.toMatchObject({ message: line, stack: line });
});
