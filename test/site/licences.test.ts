/** Does the built site carry the licence of every package that it passes on? */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPackageFolders, readLicence, writeLicences } from '../../src/site/licences.ts';

test('a file belongs to the innermost package, scope included; own files to none', () => {
	expect(
		listPackageFolders([
			'/x/node_modules/a/lib/index.js',
			'/x/node_modules/a/index.js?url',
			'/x/node_modules/@s/b/dist/b.js',
			'/x/node_modules/a/node_modules/c/c.js',
			'C:\\x\\node_modules\\d\\d.js',
			'/x/src/main.tsx',
		]),
	).toEqual([
		'/x/node_modules/a',
		'/x/node_modules/@s/b',
		'/x/node_modules/a/node_modules/c',
		'C:/x/node_modules/d',
	]);
});

test('a package without the text of its licence is refused in one line', () => {
	const folder = mkdtempSync(join(tmpdir(), 'licence-'));
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "name": "p", "version": "1.0.0", "license": "MIT" }');
		expect(() => readLicence(folder)).toThrow(/^p: no text of its licence \(MIT\)\. .+$/);
		writeFileSync(join(folder, 'LICENSE'), 'Do what you like.');
		writeFileSync(join(folder, 'NOTICE.md'), 'Made by P.');
		expect(readLicence(folder)).toEqual({
			name: 'p',
			version: '1.0.0',
			id: 'MIT',
			text: 'Do what you like.\n\nMade by P.',
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('packages stand by name after the licence of the site', () => {
	const licence = (name: string) => ({ name, version: '1.0.0', id: 'MIT', text: `text of ${name}` });
	const text = writeLicences('own', [licence('b'), licence('a')]);
	expect(text.match(/^(own|[ab] 1\.0\.0 \(MIT\)|text of [ab])$/gm)).toEqual([
		'own',
		'a 1.0.0 (MIT)',
		'text of a',
		'b 1.0.0 (MIT)',
		'text of b',
	]);
});

test('the built site has those of code, style, fonts, data and worker, and no others', () => {
	const text = readFileSync(join(import.meta.dirname, '../../dist/licences.txt'), 'utf8');
	const names = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(([, name]) => name);
	expect(names).toEqual(
		[
			'@fontsource/vazirmatn',
			'@placemarkio/tokml',
			'@react-leaflet/core',
			'leaflet',
			'papaparse',
			'react',
			'react-dom',
			'react-leaflet',
			'scheduler',
			'valibot',
			'workbox-core',
			'workbox-precaching',
			'workbox-routing',
			'workbox-strategies',
			'world-atlas',
		].sort(),
	);
	expect(text).toContain('Hippocratic License Version Number: 2.1.');
	expect(text).toContain('SIL OPEN FONT LICENSE');
});
