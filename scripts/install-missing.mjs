/**
 * Can the project run here, and are the packages that package-lock.json asks for installed? If not, installs them with `npm ci`.
 * Silent when nothing is missing. Plain Node without packages, since none may be there yet.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

checkNode();
checkPath();
if (listMissing().length > 0) install();

/** The ranges are those of Vite 8 and Vitest 4. */
function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
	if (!fits) {
		fail(
			`Claimed Ground needs Node 20.19, 22.12 or 24 and later, not ${process.versions.node}: see nodejs.org.`,
		);
	}
}

/** Vite takes what follows one of these for a question or a fragment, and finds no file. */
function checkPath() {
	const sign = /[#?]/.exec(root)?.[0];
	if (sign)
		fail(
			`The folder’s path has a “${sign}”, which the tools cannot read: ${root}. Rename or move the folder.`,
		);
}

/** Paths in package-lock.json that npm did not install in that version; optional ones may be absent. */
function listMissing() {
	const wanted = readPackages('package-lock.json');
	const installed = readPackages('node_modules/.package-lock.json');
	return Object.keys(wanted).filter((path) => {
		if (path === '') return false;
		const found = installed[path];
		if (!found) return !wanted[path].optional;
		return found.integrity !== wanted[path].integrity || !existsSync(join(root, path, 'package.json'));
	});
}

function readPackages(path) {
	try {
		return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
	} catch (error) {
		if (error.code === 'ENOENT') return {};
		throw error;
	}
}

function install() {
	// Not among what a command prints.
	console.error('Installing packages (npm ci) …');
	const options = [
		'ci',
		'--include=dev',
		'--include=optional',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
	];
	const npm = process.env.npm_execpath;
	const [command, prefix, shell] = npm?.endsWith('npm-cli.js')
		? [process.execPath, [npm], false]
		: ['npm', [], true];
	const { status } = spawnSync(command, [...prefix, ...options], {
		cwd: root,
		shell,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (status !== 0)
		fail('npm ci failed: the packages are not installed. Check the network, then run npm ci.');
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
