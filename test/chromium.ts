/**
 * Which Chromium runs the tests, and how is it started? In this order: the one that `CHROMIUM_PATH` names, the one
 * unpacked from the npm package @sparticuz/chromium (Linux on x64), an installed Chrome or Chromium.
 */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright';
import { isExecutable, listOnPath } from './program.ts';

const CACHE = join(import.meta.dirname, '../node_modules/.cache');

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--hide-scrollbars',
	// No test reaches the network; a tile that should load is answered by the test.
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

interface How {
	/** Scripts are made fast where they run often, as for readers. No page of the built site is there long enough in a test for that to pay. */
	readonly isOptimising?: boolean;
}

/** Options for Playwright's `chromium.launch`. @throws if the machine has no Chromium that can be used. */
export async function chromiumLaunchOptions({ isOptimising = false }: How = {}): Promise<LaunchOptions> {
	const args = isOptimising ? ARGS : [...ARGS, '--js-flags=--no-opt --no-maglev'];
	const asked = process.env['CHROMIUM_PATH'];
	if (asked && !isExecutable(asked))
		throw new Error(`CHROMIUM_PATH: "${asked}" is not a program. Correct or unset it.`);
	if (process.platform === 'linux' && process.arch === 'x64') return await packagedLaunchOptions(args, asked);
	const executablePath = asked || findInstalled();
	if (executablePath) return { executablePath, args };
	throw new Error('No Chrome or Chromium found. Install one, or set CHROMIUM_PATH to its program.');
}

/** A headless Chromium; the caller closes it. */
export async function launchChromium(how?: How): Promise<Browser> {
	return await chromium.launch(await chromiumLaunchOptions(how));
}

/** A Chrome or Chromium of this machine. */
export function findInstalled(): string | undefined {
	return listCandidates().find(isExecutable);
}

function listCandidates(): readonly string[] {
	const env = (name: string) => process.env[name] ?? '';
	switch (process.platform) {
		case 'darwin':
			return ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
		case 'win32':
			return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
				join(env(name), 'Google/Chrome/Application/chrome.exe'),
			);
		default:
			return listOnPath(['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']);
	}
}

/**
 * The package brings the few shared libraries that a bare Linux lacks, and a font. No other is used, whichever are
 * installed and whichever browser is asked for: words take the same room on every machine.
 * @param executablePath of a browser to start in place of the packaged one, with the libraries of its own system.
 */
async function packagedLaunchOptions(args: string[], executablePath?: string): Promise<LaunchOptions> {
	const folder = await unpack();
	const env = {
		...definedEnv(),
		FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf'),
		XDG_DATA_HOME: folder,
		XDG_DATA_DIRS: folder,
		XDG_CACHE_HOME: folder,
		// Chromium adds these by itself while its threads read the environment, and about once in a thousand starts one
		// reads what has just moved, and crashes. What is there already does not move.
		DBUS_SESSION_BUS_ADDRESS: 'disabled:',
		FC_FONTATIONS: '1',
	};
	if (executablePath) return { executablePath, args, env };
	const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
	return {
		executablePath: join(folder, 'chromium'),
		args,
		env: { ...env, LD_LIBRARY_PATH: libraries },
	};
}

/**
 * Unpacks once per installed version, aside and then renamed, so that two runs at once never see half a
 * browser. The package itself unpacks to the shared temporary folder and takes what lies there for whole.
 */
async function unpack(): Promise<string> {
	const manifest = await readFile(join(CACHE, '../@sparticuz/chromium/package.json'), 'utf8');
	const { version } = JSON.parse(manifest) as { version: string };
	const folder = join(CACHE, `chromium-${version}`);
	if (existsSync(folder)) return folder;

	await mkdir(CACHE, { recursive: true });
	const aside = await mkdtemp(`${folder}-`);
	const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
	await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
		cwd: import.meta.dirname,
		// The name of this platform makes the package unpack its shared libraries too.
		env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
	});
	try {
		await rename(aside, folder);
	} catch (error) {
		await rm(aside, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
	return folder;
}

function definedEnv(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
	);
}
