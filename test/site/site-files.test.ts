import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { listSiteFiles } from '../../src/site/site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimed-ground-files-'));

beforeEach(() => {
	mkdirSync(join(folder, 'assets'), { recursive: true });
	mkdirSync(join(folder, 'a/b'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), 'hello');
	writeFileSync(join(folder, 'assets/main-1a2b.js'), 'hello');
	writeFileSync(join(folder, 'a/b/c.json'), '{}');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the list of files', () => {
	it('has every file of every folder, by addresses relative to the site', () => {
		const urls = listSiteFiles(folder, 'assets').map(({ url }) => url);
		expect(urls).toEqual(['a/b/c.json', 'assets/main-1a2b.js', 'index.html']);
	});

	it('names the bytes that a browser must accept alone', () => {
		const page = listSiteFiles(folder, 'assets').find(({ url }) => url === 'index.html');
		// echo -n hello | openssl dgst -sha256 -binary | base64
		expect(page?.integrity).toBe('sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=');
	});

	it('tells versions of a file apart, unless its name does', () => {
		const revision = (of: string) => listSiteFiles(folder, 'assets').find(({ url }) => url === of)?.revision;
		const before = revision('index.html');
		expect(before).toEqual(expect.any(String));
		writeFileSync(join(folder, 'index.html'), 'hullo');
		expect(revision('index.html')).not.toBe(before);
		expect(revision('assets/main-1a2b.js')).toBeNull();
	});
});
