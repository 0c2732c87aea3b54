/** What does the build say of the invented dataset when somebody has edited it? */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Built, buildDataset } from '../../src/load/build-dataset.ts';
import { formatProblem } from '../../src/load/problem.ts';
import { ROOT } from '../folders.ts';
import { buildAfter, type Edit, withCopy } from './edited-copy.ts';

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

function listProblemsOf(built: Built): readonly string[] {
	return built.problems.map(formatProblem);
}
