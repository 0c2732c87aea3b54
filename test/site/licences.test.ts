/** Does the built site carry the licence of every package that it passes on? */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createBuilder } from 'vite';
import { expect, test } from 'vitest';
import { fileOf, listPackageFolders, readLicence, writeLicences } from '../../src/site/licences.ts';
import { licencesPlugin } from '../../src/site/licences-plugin.ts';

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

test('what the build itself writes into the site belongs to those who made the build', () => {
	const ids = ['\0vite/preload-helper.js', '\0rolldown/runtime.js', '\0virtual:datasets', '/x/src/main.tsx'];
	expect(listPackageFolders(ids.map((id) => fileOf(id, '/x')))).toEqual([
		'/x/node_modules/vite',
		'/x/node_modules/rolldown',
	]);
});

test('a package without the text of its licence is refused in one line', () => {
	const folder = mkdtempSync(join(tmpdir(), 'licence-'));
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "name": "p", "version": "1.0.0", "license": "MIT" }');
		expect(readLicence(folder, dirname(folder))).toBe(
			`${basename(folder)}: no text of its licence (MIT), without which the site may not be passed on. Use another package.`,
		);
		writeFileSync(
			join(folder, 'LICENSE'),
			'Do what you like.\n\n# Licenses of bundled dependencies\nThose of the program.',
		);
		writeFileSync(join(folder, 'NOTICE.md'), 'Made by P.');
		expect(readLicence(folder, tmpdir())).toEqual({
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

test('a build with such a package fails with that line, and without a stack', async () => {
	const root = mkdtempSync(join(tmpdir(), 'licences-'));
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	write('index.html', '<script type="module" src="./main.js"></script>');
	write('main.js', "import { greet } from 'p'; greet();");
	write('LICENSE', 'own');
	write(
		'node_modules/p/package.json',
		'{ "name": "p", "license": "MIT", "main": "index.js", "type": "module" }',
	);
	write('node_modules/p/index.js', "export function greet() { document.title += 'P'; }");
	for (const name of ['vite', 'rolldown', 'world-atlas']) {
		write(`node_modules/${name}/package.json`, `{ "name": "${name}", "version": "1.0.0", "license": "MIT" }`);
		write(`node_modules/${name}/LICENSE`, 'Do what you like.');
	}
	try {
		const builder = await createBuilder({
			root,
			configFile: false,
			logLevel: 'silent',
			plugins: [licencesPlugin()],
		});
		const line = expect.stringMatching(
			/^node_modules\/p: no text of its licence \(MIT\), .*\. Use another package\.$/,
		);
		await expect(builder.buildApp()).rejects.toMatchObject({ message: line, stack: line });
	} finally {
		rmSync(root, { recursive: true });
	}
});

test('the built site has those of code, style, fonts, data and worker, and no others', () => {
	const text = readFileSync(join(import.meta.dirname, '../../dist/licences.txt'), 'utf8');
	const names = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(([, name]) => name);
	// Of Turf and what it needs, only what checks data that a reader opens.
	expect(names).toContain('@turf/union');
	expect(names.filter((name) => !name?.startsWith('@turf/'))).toEqual(
		[
			'@fontsource/vazirmatn',
			'@placemarkio/tokml',
			'@react-leaflet/core',
			'@tanstack/react-virtual',
			'@tanstack/virtual-core',
			'bignumber.js',
			'd3-array',
			'd3-geo',
			'flatbush',
			'flatqueue',
			'idb-keyval',
			'leaflet',
			'papaparse',
			'point-in-polygon-hao',
			'polyclip-ts',
			'react',
			'react-dom',
			'react-leaflet',
			'robust-predicates',
			'rolldown',
			'scheduler',
			'splaytree-ts',
			'valibot',
			'vite',
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
