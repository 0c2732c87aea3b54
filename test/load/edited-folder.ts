/** What does the build say of the invented dataset when somebody has edited it? */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Built, buildDataset } from '../../src/load/build-dataset.ts';
import { formatProblem, type Path } from '../../src/load/problem.ts';
import { ROOT, TWO_RIVERS } from '../datasets.ts';

/** The value at `path` of a file set to `value`; removed, if that is undefined. */
export type Edit = readonly [file: string, path: Path, value: unknown];

export type Case = readonly [title: string, edits: readonly Edit[], ...lines: readonly string[]];

/** One test a case: after the edits the build prints these lines and no others. */
export function testProblems(cases: readonly Case[]): void {
	for (const [title, edits, ...lines] of cases) {
		test(title, () => expect(listProblemsAfter(...edits)).toEqual(lines));
	}
}

/** The lines that the build prints after these edits; empty if the data is sound. */
export function listProblemsAfter(...edits: readonly Edit[]): readonly string[] {
	return listProblemsOf(buildAfter(...edits));
}

/** What the build makes of the invented dataset after these edits. */
export function buildAfter(...edits: readonly Edit[]): Built {
	return withCopy((folder) => {
		for (const [file, path, value] of edits) {
			const name = join(folder, file);
			const whole: unknown = existsSync(name) ? JSON.parse(readFileSync(name, 'utf8')) : undefined;
			writeFileSync(name, JSON.stringify(setAt(whole, path, value)));
		}
		return buildDataset(folder, ROOT);
	});
}

/** The lines after the content of whole files is replaced, or the files removed where it is undefined. */
export function listProblemsWith(files: Readonly<Record<string, string | undefined>>): readonly string[] {
	return withCopy((folder) => {
		for (const [file, content] of Object.entries(files)) {
			if (content === undefined) rmSync(join(folder, file));
			else writeFileSync(join(folder, file), content);
		}
		return listProblemsOf(buildDataset(folder, ROOT));
	});
}

/** Runs with a copy of the invented dataset that is thrown away afterwards. */
export function withCopy<T>(run: (folder: string) => T): T {
	const parent = mkdtempSync(join(tmpdir(), 'claimed-ground-'));
	const folder = join(parent, 'two-rivers');
	try {
		cpSync(TWO_RIVERS, folder, { recursive: true });
		return run(folder);
	} finally {
		rmSync(parent, { recursive: true });
	}
}

/** A copy of `whole` with the value at `path` replaced. */
export function setAt(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
	if (key === undefined) return value;
	if (Array.isArray(whole)) {
		const copy: unknown[] = [...whole];
		copy[Number(key)] = setAt(copy[Number(key)], rest, value);
		return copy.filter((entry) => entry !== undefined);
	}
	return { ...(typeof whole === 'object' ? whole : {}), [key]: setAt(Object(whole)[key], rest, value) };
}

function listProblemsOf(built: Built): readonly string[] {
	return 'problems' in built ? built.problems.map(formatProblem) : [];
}
