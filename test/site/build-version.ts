/** How does a test get another version of the site? By building a copy of the project in which something was changed. */

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = [
	'src',
	'data',
	'seeds',
	'public',
	'index.html',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'CHANGELOG.md',
	'LICENSE',
];

/** In `file`, `before`, which stands there once, becomes `after`. */
export type Change = readonly [file: string, before: string, after: string];

/** Builds into `folder`. @throws if a change finds nothing to change, or the build fails. */
export async function buildVersion(folder: string, changes: readonly Change[]): Promise<void> {
	const copy = mkdtempSync(join(tmpdir(), 'claimed-ground-version-'));
	try {
		for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
		symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
		for (const [file, before, after] of changes) {
			const parts = readFileSync(join(copy, file), 'utf8').split(before);
			if (parts.length !== 2) throw new Error(`${file}: "${before}" stands there ${parts.length - 1} times`);
			writeFileSync(join(copy, file), parts.join(after));
		}
		await promisify(execFile)(
			process.execPath,
			['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
			{ cwd: copy, env: { ...process.env, NODE_ENV: 'production', SITE_URL: '' } },
		);
	} finally {
		rmSync(copy, { recursive: true });
	}
}
