import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeTogether } from '../../src/cli/write-files.ts';
import { withFolder } from './temporary-folder.ts';

describe('files that are written together', () => {
	const NAMES = ['a.json', 'b.json', 'c.json'];
	const read = (folder: string) =>
		Object.fromEntries(
			fs.readdirSync(folder).map((name) => [name, fs.readFileSync(join(folder, name), 'utf8')]),
		);

	/** Writes over `a.json` and `c.json` and makes `b.json`, while the renames of these numbers fail, from 1. */
	function write(folder: string, ...failing: readonly number[]): string | undefined {
		const { renameSync } = fs;
		let count = 0;
		const spy = vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
			count++;
			if (failing.includes(count)) throw new Error('the disk is away');
			renameSync(from, to);
		});
		syncBuiltinESMExports();
		for (const name of ['a.json', 'c.json']) fs.writeFileSync(join(folder, name), 'old');
		try {
			writeTogether(new Map(NAMES.map((name) => [join(folder, name), 'new'])));
			return undefined;
		} catch (error) {
			return String(error);
		} finally {
			spy.mockRestore();
			syncBuiltinESMExports();
		}
	}

	it('are all there, and nothing beside them', () =>
		withFolder((folder) => {
			expect(write(folder)).toBeUndefined();
			expect(read(folder)).toEqual({ 'a.json': 'new', 'b.json': 'new', 'c.json': 'new' });
		}));

	it.each([1, 2, 3])('are as they were where the step %d of taking their places fails', (step) =>
		withFolder((folder) => {
			expect(write(folder, step)).toBe('Error: Nothing was written: the disk is away.');
			expect(read(folder)).toEqual({ 'a.json': 'old', 'c.json': 'old' });
		}),
	);

	it('are named where they cannot be put back, and keep their earlier state beside them', () =>
		withFolder((folder) => {
			const [file, last] = [join(folder, 'a.json'), join(folder, `a.json.${process.pid}.old`)];
			expect(write(folder, 2, 3)).toBe(
				`Error: Written, and not put back, ${file} (as it was: ${last}): the disk is away.`,
			);
			expect(read(folder)).toEqual({
				...{ 'a.json': 'new', 'c.json': 'old' },
				[`a.json.${process.pid}.old`]: 'old',
			});
		}));
});
