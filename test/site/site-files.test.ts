import { describe, expect, it } from 'vitest';
import { listSiteFiles } from '../../src/site/site-files.ts';

const WRITTEN = new Map<string, string | Uint8Array>([
	['index.html', 'hello'],
	['assets/main-1a2b.js', 'hello'],
	['a/b/c.json', Buffer.from('{}')],
]);

describe('the list of files', () => {
	it('has every file, by name', () => {
		const urls = listSiteFiles(WRITTEN, 'assets').map(({ url }) => url);
		expect(urls).toEqual(['a/b/c.json', 'assets/main-1a2b.js', 'index.html']);
	});

	it('names the bytes that a browser must accept alone', () => {
		const page = listSiteFiles(WRITTEN, 'assets').find(({ url }) => url === 'index.html');
		// echo -n hello | openssl dgst -sha256 -binary | base64
		expect(page?.integrity).toBe('sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=');
	});

	it('tells versions of a file apart, unless its name does', () => {
		const revision = (of: string, written = WRITTEN) =>
			listSiteFiles(written, 'assets').find(({ url }) => url === of)?.revision;
		const before = revision('index.html');
		expect(before).toEqual(expect.any(String));
		expect(revision('index.html', new Map([['index.html', 'hullo']]))).not.toBe(before);
		expect(revision('assets/main-1a2b.js')).toBeNull();
	});
});
