/** Does whoever cannot run the project get one line that says why? */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../folders.ts';

/** What the script prints in a folder of that name that needs no packages. */
function runIn(name: string) {
	const parent = mkdtempSync(join(tmpdir(), 'scripts-'));
	const folder = join(parent, name);
	try {
		cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
		const { stdout, stderr, status } = spawnSync(
			process.execPath,
			[join(folder, 'scripts/install-missing.mjs')],
			{
				encoding: 'utf8',
			},
		);
		return { stdout, stderr: stderr.replace(folder, name), status };
	} finally {
		rmSync(parent, { recursive: true });
	}
}

test.each(['a#b', 'a?b'])('a path that Vite cannot read, %s, is refused', (name) => {
	expect(runIn(name)).toEqual({
		stdout: '',
		stderr: `The folder’s path has a “${name.charAt(1)}”, which the tools cannot read: ${name}. Rename or move the folder.\n`,
		status: 1,
	});
});

test('another path is taken in silence', () => {
	expect(runIn('a b')).toEqual({ stdout: '', stderr: '', status: 0 });
});
