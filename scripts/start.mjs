/** Builds the site and serves it on this machine; from a folder that cannot be written, as it was last built. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vite = join(root, 'node_modules/vite/bin/vite.js');

if (canWrite()) run('build');
else if (existsSync(join(root, 'dist/index.html')))
	console.error('This folder cannot be written. The site is served as it was last built.');
else
	fail('This folder cannot be written and holds no built site. Copy it to where it can, or build it there.');
// Reads the settings without writing them beside the packages first.
run('preview', '--configLoader', 'runner');

function canWrite() {
	try {
		accessSync(root, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

function run(...args) {
	const { status } = spawnSync(process.execPath, [vite, ...args], { cwd: root, stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

function fail(line) {
	console.error(line);
	process.exit(1);
}
