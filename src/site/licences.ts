/** Under which licences may each package that is part of the built site be passed on? */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Licence {
	readonly name: string;
	readonly version: string;
	/** SPDX, as the package names it. */
	readonly id: string;
	/** All its licence files, notices included. */
	readonly text: string;
}

/** The file of a module, by its id. What Vite and its bundler write into a site themselves lies in none, and belongs to them. */
export function fileOf(id: string, root: string): string {
	return WRITTEN.test(id) ? join(root, 'node_modules', id.slice(1)) : id;
}

const WRITTEN = /^\0(vite|rolldown)\//;

/** Folders of packages that the files lie in, each once; files outside `node_modules` lie in none. */
export function listPackageFolders(files: readonly string[]): readonly string[] {
	return [...new Set(files.flatMap((file) => PACKAGE.exec(file.replaceAll('\\', '/'))?.[0] ?? []))];
}

/** Up to the name of the innermost package, which may have a scope. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
const FILE = /^(licen[cs]e|copying|notice|third-party)/i;
/** Of what Vite's own program is made of; none of that is in a site. */
const OF_THE_PROGRAM = /^# Licenses of bundled dependencies$[\s\S]*/m;

/** Or a line, if the package comes without the text of its licence. */
export function readLicence(folder: string, root: string): Licence | string {
	const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const field = (key: string) =>
		typeof manifest === 'object' && manifest !== null && key in manifest
			? String(manifest[key as keyof typeof manifest])
			: '';
	const text = readdirSync(folder)
		.filter((name) => FILE.test(name))
		.sort()
		.map((name) => readFileSync(join(folder, name), 'utf8').replace(OF_THE_PROGRAM, '').trim())
		.join('\n\n');
	if (text === '')
		return `${relative(root, folder)}: no text of its licence (${field('license')}), without which the site may not be passed on. Use another package.`;
	return { name: field('name'), version: field('version'), id: field('license'), text };
}

/** The whole file: the site's own licence, then each package's, by name. */
export function writeLicences(own: string, licences: readonly Licence[]): string {
	const byName = licences.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	return [
		own.trim(),
		'It is passed on with these packages and their data:',
		...byName.map(({ name, version, id, text }) => `${name} ${version} (${id})\n\n${text}`),
	]
		.join(`\n\n${'-'.repeat(72)}\n\n`)
		.concat('\n');
}
