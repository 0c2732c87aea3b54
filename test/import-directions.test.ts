/** Does every file of src/ import no more than the README's table lets it? */

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './folders.ts';

interface Row {
	/** A folder or a file of src/. */
	readonly path: string;
	/** Folders of src/. */
	readonly folders: readonly string[];
	/** Packages, modules that the build makes up, `node:` for all of Node's, and files outside src/. */
	readonly besides: readonly string[];
}

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const ENTRIES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
	path.replaceAll('\\', '/'),
);

const rows = readRows();

function readRows(): readonly Row[] {
	const [, table = ''] = README.split(/^\| what is in `src` \|.*\n.*\n/m);
	const lines = table.slice(0, table.indexOf('\n\n')).split('\n');
	return lines.map((line) => {
		const [, path = '', , folders = '', besides = ''] = line.split('|').map(listNames);
		return { path: path[0] ?? line, folders: [...folders], besides: [...besides] };
	});
}

function listNames(cell: string): readonly string[] {
	return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** The narrowest row that the file lies in. */
function findRow(file: string): Row | undefined {
	const around = rows.filter(({ path }) => file === path || file.startsWith(`${path}/`));
	return around.toSorted((one, other) => other.path.length - one.path.length)[0];
}

/** What the file imports: by statement, by expression, for its types, or to pass on. */
function listImports(file: string): readonly string[] {
	const code = readFileSync(join(ROOT, 'src', file), 'utf8');
	const statements = code.matchAll(/^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*(['"])(.+?)\1/gm);
	const expressions = code.matchAll(/\bimport\s*\(\s*(?:(['"])(.+?)\1)?/g);
	return [...statements, ...expressions].map(([, , name = 'what only running it tells']) => name);
}

/** Why the file may not import this; undefined if it may. */
function findFault(file: string, name: string): string | undefined {
	const row = findRow(file);
	if (!row) return `src/${file} lies in no row of the README's table`;
	const wanted = name.startsWith('.') ? posix.join('src', posix.dirname(file), name) : undefined;
	const folder = wanted?.match(/^src\/([^/]+)/)?.[1];
	const [own] = file.split('/');
	if (folder && [own, ...row.folders].includes(folder)) return undefined;
	const besides = wanted?.replace(/\?.*/, '') ?? name.match(/^node:|^(?:@[^/]+\/)?[^/?]+/)?.[0] ?? name;
	if (row.besides.includes(besides)) return undefined;
	const may = [...row.folders, ...row.besides].join(', ') || 'nothing';
	return `src/${file} imports ${name}; besides its own files, ${row.path} may import ${may} (README.md, “The code”)`;
}

test('every file of src/ imports its own folder and what its row of the README names', () => {
	const files = ENTRIES.filter((path) => /\.tsx?$/.test(path));
	const faults = files.flatMap((file) => listImports(file).map((name) => findFault(file, name)));
	expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});

test('every row is about something that is there', () => {
	const named = rows.flatMap(({ path, folders }) => [path, ...folders]);
	expect(named.filter((path) => !ENTRIES.includes(path))).toEqual([]);
	expect(rows.length).toBeGreaterThan(0);
});
