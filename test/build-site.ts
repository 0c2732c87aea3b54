/** Builds dist/ once before the tests of the built site, unless it is newer than all it is made of, and serves it to them. */

import { execFile } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveSite } from './site.ts';

const root = join(import.meta.dirname, '..');
const BUILT = join(root, 'dist/index.html');
const PARTS = [
	'src',
	'data',
	'seeds',
	'public',
	'index.html',
	'vite.config.ts',
	'package.json',
	'package-lock.json',
	'CHANGELOG.md',
	'LICENSE',
];

/** What Vite tells of its own reading of the settings, which takes long on a busy machine. */
const TIMINGS = /^.*\[PLUGIN_TIMINGS\][\s\S]*?^See \S+ for more details\.$/gm;

declare module 'vitest' {
	interface ProvidedContext {
		/** Of the built site; ends in a slash. */
		siteUrl: string;
	}
}

/** Called by Vitest, before the first test and with what it returns after the last. @throws if the build fails. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	await buildSite();
	const site = await serveSite();
	project.provide('siteUrl', site.url);
	return () => site.close();
}

/**
 * In a process of its own, as whoever publishes the site builds it: with no settings of the tests.
 * @throws if the build fails or prints a warning.
 */
export async function buildSite(): Promise<void> {
	if (newest(BUILT) > Math.max(...PARTS.map((part) => newest(join(root, part))))) return;
	const { stdout, stderr } = await promisify(execFile)(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
		{ cwd: root, env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', SITE_URL: '' } },
	);
	const warnings = `${stdout}${stderr}`.replace(TIMINGS, '').trim();
	if (warnings === '') return;
	rmSync(BUILT, { force: true });
	throw new Error(`The build warned:\n${warnings}`);
}

/** When the file, or the newest entry of the folder, last changed (ms since 1970); 0 if there is none. */
function newest(path: string): number {
	const status = statSync(path, { throwIfNoEntry: false });
	if (!status) return 0;
	const inside = status.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
	return Math.max(status.mtimeMs, ...inside);
}
