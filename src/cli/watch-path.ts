/** When does something change in folders or files? */

import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join, resolve as toAbsolute } from 'node:path';

/** Milliseconds without a change, after which a save is taken to be over. */
const QUIET = 100;

/**
 * Runs at first and after every change, until the signal; whoever saves several files at once is told once.
 * All is watched before each run, so that no change is missed, and anew, so that a later folder is watched too. Each
 * folder is watched by itself: Node's recursive watch loses, on Linux, a file that another is put in the place of.
 */
export async function runAtChanges(
	paths: readonly string[],
	run: () => void,
	signal: AbortSignal | undefined,
): Promise<void> {
	while (!signal?.aborted) {
		const watchers: FSWatcher[] = [];
		try {
			const changed = nextChange(paths, watchers, signal);
			run();
			await changed;
		} finally {
			for (const watcher of watchers) watcher.close();
		}
	}
}

/** @param watchers gains those that must be closed. */
function nextChange(
	paths: readonly string[],
	watchers: FSWatcher[],
	signal: AbortSignal | undefined,
): Promise<void> {
	return new Promise((resolve) => {
		let later: NodeJS.Timeout | undefined;
		const done = () => {
			clearTimeout(later);
			signal?.removeEventListener('abort', done);
			resolve();
		};
		const finishSoon = () => {
			clearTimeout(later);
			later = setTimeout(done, QUIET);
		};
		signal?.addEventListener('abort', done);
		const add = (folder: string, isMeant: (name: string) => boolean) => {
			const watcher = watch(folder, (_, name) => {
				if (name === null || isMeant(name)) finishSoon();
			});
			watchers.push(watcher.on('error', finishSoon));
		};
		for (const whole of paths.map((path) => toAbsolute(path))) {
			add(dirname(whole), (name) => name === basename(whole));
			for (const folder of listFolders(whole)) add(folder, () => true);
		}
	});
}

/** The folder itself and all within it; none of a file. */
function listFolders(path: string): readonly string[] {
	try {
		const within = readdirSync(path, { withFileTypes: true }).filter((one) => one.isDirectory());
		return [path, ...within.flatMap(({ name }) => listFolders(join(path, name)))];
	} catch {
		return [];
	}
}
