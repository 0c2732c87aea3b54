import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, createServer, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headPlugin } from '../../src/site/head-plugin.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { ps } from '../../src/text/ps.ts';
import { TWO_RIVERS } from '../folders.ts';

// A site of one empty page and the invented dataset.
const root = mkdtempSync(join(tmpdir(), 'claimed-ground-head-'));

const configFor = (setting: string): InlineConfig => ({
	root,
	base: './',
	configFile: false,
	logLevel: 'silent',
	plugins: [headPlugin(setting)],
	server: { host: '127.0.0.1', port: 0 },
});

async function build(setting: string): Promise<string> {
	await (await createBuilder(configFor(setting))).buildApp();
	return readFileSync(join(root, 'dist/index.html'), 'utf8');
}

beforeAll(() => {
	cpSync(TWO_RIVERS, join(root, 'data/two-rivers'), { recursive: true });
	writeFileSync(join(root, 'index.html'), '<head><meta charset="utf-8" /></head><div id="root"></div>');
});

afterAll(() => rmSync(root, { recursive: true }));

describe('a build', () => {
	it('calls page and manifest by what they show, after saying how they are encoded', async () => {
		const html = await build('');
		expect(html).toMatch(
			/<meta charset="utf-8" \/>[\s\S]*<title>Claimed Ground: Two Rivers, an invented country<\/title>/,
		);
		expect(html).not.toMatch(/og:image|og:url|canonical/);
		const manifest: unknown = JSON.parse(readFileSync(join(root, 'dist/manifest.webmanifest'), 'utf8'));
		expect(manifest).toMatchObject({ name: 'Claimed Ground: Two Rivers, an invented country' });
		expect(html).toContain('<link rel="manifest" href="./manifest.webmanifest">');
	});

	it('that knows where it will stand gives previews absolute addresses', async () => {
		const html = await build('https://example.org/mills');
		expect(html).toContain('<meta property="og:image" content="https://example.org/mills/preview.png">');
		expect(html).toContain('<link rel="canonical" href="https://example.org/mills/">');
	});

	it('says in every language that the page needs scripts, where none runs', async () => {
		const html = await build('');
		const line = /<noscript>([\s\S]*)<\/noscript>/.exec(html)?.[1];
		for (const { lang, dir, needsScript } of [en, fa, ps])
			expect(line).toContain(`<p class="loading" lang="${lang}" dir="${dir}">${needsScript}</p>`);
	});

	it('says in every language that the page did not load, where its own script does not come', async () => {
		const html = await build('');
		const lines = /<div class="not-loaded" role="alert">([\s\S]*?)<\/div>/.exec(html)?.[1];
		for (const { lang, dir, notLoaded, tryAgain } of [en, fa, ps])
			expect(lines).toContain(
				`<p class="loading" lang="${lang}" dir="${dir}">${notLoaded} <a href="">${tryAgain}</a></p>`,
			);
	});

	it('stops at a wrong SITE_URL, in one line and without a stack', async () => {
		const line = expect.stringMatching(
			/^SITE_URL: expected an absolute address, but it is "mills"\. Set .*$/,
		);
		await expect(build('mills')).rejects.toMatchObject({ message: line, stack: line });
	});
});

it('a server for working on the site does not mind a wrong SITE_URL', async () => {
	const server = await createServer(configFor('mills'));
	try {
		const html = await server.transformIndexHtml('/', '<head></head>');
		expect(html).toContain('<title>Claimed Ground');
		// A page that is not the site's own has no script that would take the line away.
		expect(html).not.toContain('not-loaded');
	} finally {
		await server.close();
	}
});
