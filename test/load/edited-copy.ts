/** What is the invented dataset like when somebody has edited it? */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Built, buildDataset } from '../../src/load/build-dataset.ts';
import type { Path } from '../../src/load/problem.ts';
import { ROOT, TWO_RIVERS } from '../folders.ts';

/** The value at `path` of a file set to `value`; removed, if there is none. */
export type Edit = readonly [file: string, path: Path, value?: unknown];

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
