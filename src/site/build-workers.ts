/** What runs in the service workers of the site? Scripts of their own, each in one file. */

import { join } from 'node:path';
import { build, type ResolvedConfig, type Rolldown } from 'vite';
import type { SiteFile } from './site-files.ts';

const VIRTUAL = 'virtual:site-files';
/** Stands in the code of the worker for the list, which is known only when all else is written. */
const LIST = '__SITE_FILES__';

export interface WorkerScript {
	readonly code: string;
	/** The ids of what it is made of. */
	readonly modules: readonly string[];
}

const built = new WeakMap<ResolvedConfig, Map<string, Promise<WorkerScript>>>();

/**
 * Built once a build, whoever asks.
 * @param name that of its file beside this one.
 */
export function buildWorker(name: string, config: ResolvedConfig): Promise<WorkerScript> {
	const scripts = built.get(config) ?? new Map<string, Promise<WorkerScript>>();
	built.set(config, scripts);
	const script = scripts.get(name) ?? bundle(name, config);
	scripts.set(name, script);
	return script;
}

/** The code with the list in its place. @throws if the code has no place for it, or more than one. */
export function withList(code: string, files: readonly SiteFile[]): string {
	const parts = code.split(LIST);
	if (parts.length !== 2) throw new Error(`The worker names ${LIST} ${parts.length - 1} times, not once.`);
	return parts.join(JSON.stringify(files));
}

async function bundle(name: string, config: ResolvedConfig): Promise<WorkerScript> {
	const result = await build({
		configFile: false,
		root: config.root,
		publicDir: false,
		logLevel: 'warn',
		plugins: [
			{
				name: 'site-files',
				resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
				load: (id) => (id === `\0${VIRTUAL}` ? `export const FILES = ${LIST};` : undefined),
			},
		],
		build: {
			write: false,
			target: config.build.target,
			rolldownOptions: {
				checks: { pluginTimings: false },
				input: join(import.meta.dirname, `${name}.ts`),
				// Not a module: not every browser takes one for a worker.
				output: { format: 'iife' },
			},
		},
	});
	const [chunk] = (result as Rolldown.RolldownOutput).output;
	return { code: chunk.code, modules: Object.keys(chunk.modules) };
}
