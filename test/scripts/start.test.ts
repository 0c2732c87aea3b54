/** What does `npm start` do where the folder can be written, and where it cannot? With a stand-in for Vite that tells what it is asked. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../folders.ts';

/** Whoever runs the tests may be allowed to write anywhere, so the answer of the system is given here. */
const UNWRITABLE = `
	import fs from 'node:fs';
	import { syncBuiltinESMExports } from 'node:module';
	fs.accessSync = () => { throw new Error('EROFS'); };
	syncBuiltinESMExports();`;

function start({ isWritable, isBuilt }: { isWritable: boolean; isBuilt: boolean }) {
	const folder = mkdtempSync(join(tmpdir(), 'start-'));
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	try {
		cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
		write('node_modules/vite/bin/vite.js', 'console.log(process.argv.slice(2).join(" "));');
		if (isBuilt) write('dist/index.html', '');
		const system = isWritable ? [] : ['--import', `data:text/javascript,${encodeURIComponent(UNWRITABLE)}`];
		const { stdout, stderr, status } = spawnSync(
			process.execPath,
			[...system, join(folder, 'scripts/start.mjs')],
			{ encoding: 'utf8' },
		);
		return { asked: stdout.split('\n').filter(Boolean), stderr, status };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const SERVE = 'preview --configLoader runner';

test.each([true, false])('the site is built anew and served (built before: %s)', (isBuilt) => {
	expect(start({ isWritable: true, isBuilt })).toEqual({ asked: ['build', SERVE], stderr: '', status: 0 });
});

test('from a folder that cannot be written it is served as it was last built, which is said', () => {
	expect(start({ isWritable: false, isBuilt: true })).toEqual({
		asked: [SERVE],
		stderr: 'This folder cannot be written. The site is served as it was last built.\n',
		status: 0,
	});
});

test('in a folder that cannot be written and holds no site, one line says what to do', () => {
	expect(start({ isWritable: false, isBuilt: false })).toEqual({
		asked: [],
		stderr:
			'This folder cannot be written and holds no built site. Copy it to where it can, or build it there.\n',
		status: 1,
	});
});
