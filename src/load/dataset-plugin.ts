/** How do the datasets of `data/` reach the page? As checked JSON files, built with it and served while working on it. */

import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildDataset } from './build-dataset.ts';
import { digest } from './digest.ts';
import { checkShownFirst, listDatasets } from './list-datasets.ts';
import { isBeneath, readOwnFile } from './own-file.ts';
import { parseJson } from './parse-json.ts';
import { formatProblem, HEAD_FILE, type Problem } from './problem.ts';
import { splitTranslations } from './split-translations.ts';
import { valueAt } from './value-at.ts';

const VIRTUAL = 'virtual:datasets';
/** Apart, since only the list of datasets needs them. */
const TITLES = 'virtual:dataset-titles';

interface Built {
	/** Texts by name; none if nothing can be shown. Those of a draft with problems are only for whoever works on it. */
	readonly files: ReadonlyMap<string, string>;
	readonly problems: readonly string[];
	/** What is worth a line. */
	readonly notes: readonly string[];
}

/**
 * `datasets/<id>.json` for every folder of `data/`, `datasets/<id>.<language>.json` for its translations, and their ids
 * and the digests of the files as `virtual:datasets`, that which is shown first first. Any problem in the data fails the build with all of them.
 */
export function datasetPlugin(): Plugin {
	let root = '';
	let isBuild = false;
	/** Once a note, however often the data is built anew. */
	let warn: (note: string) => void = () => {};
	/** What `buildApp` has built, for the bundle that follows. */
	const built = new Map<string, Built>();
	const listIds = () => listDatasets(root);
	const build = (id: string): Built => {
		const folder = join(root, 'data', id);
		if (!isBeneath(realpathSync(folder), join(realpathSync(root), 'data'))) {
			const problems = [`data/${id}: leads outside data/. Put the folder itself there.`];
			return { files: new Map(), problems, notes: [] };
		}
		const rivals = checkShownFirst(root).filter(({ file }) => file === `data/${id}/dataset.json`);
		const result = buildDataset(folder, root);
		const toLine = (problem: Problem) => `data/${id}/${formatProblem(problem)}`;
		const problems = [...rivals.map(formatProblem), ...result.problems.map(toLine)];
		const notes = result.notes.map(toLine);
		const { dataset, json } = result;
		// What has nothing to show yet is no fault, but no page either.
		if (!dataset || !json) return { files: new Map(), problems: [...problems, ...notes], notes: [] };
		if (problems.length === 0) return { files: splitTranslations(dataset, json), problems, notes };
		return { files: new Map([[`${id}.json`, JSON.stringify(json)]]), problems, notes };
	};
	/** What is wrong with it, the build of the dataset tells. */
	const titleOf = (id: string): unknown => {
		const read = readOwnFile(join(root, 'data', id, HEAD_FILE), [realpathSync(join(root, 'data'))]);
		const json = 'text' in read ? parseJson(read.text, HEAD_FILE) : {};
		return 'value' in json ? valueAt(json.value, 'title') : undefined;
	};
	/** Nothing of what has problems, which the bundle tells. */
	const digestOf = (id: string): readonly (readonly [string, string])[] => {
		const { files, problems } = built.get(id) ?? build(id);
		const text = files.get(`${id}.json`);
		return text === undefined || problems.length > 0 ? [] : [[id, digest(text)]];
	};
	return {
		name: 'datasets',
		configResolved(config) {
			root = config.root;
			isBuild = config.command === 'build';
			warn = (note) => config.logger.warnOnce(`Note: ${note}`);
		},
		resolveId: (id) => (id === VIRTUAL || id === TITLES ? `\0${id}` : undefined),
		load(id) {
			if (id === `\0${TITLES}`) {
				const titles = Object.fromEntries(listIds().map((one) => [one, titleOf(one)]));
				return `export const TITLES = ${JSON.stringify(titles)};`;
			}
			if (id !== `\0${VIRTUAL}`) return undefined;
			const digests = isBuild ? listIds().flatMap(digestOf) : [];
			return [
				`export const DATASETS = ${JSON.stringify(listIds())};`,
				`export const DIGESTS = ${JSON.stringify(Object.fromEntries(digests))};`,
			].join('\n');
		},
		// Not in a hook of the bundler, which would wrap the list in stack traces.
		buildApp: {
			order: 'pre',
			async handler() {
				for (const id of listIds()) built.set(id, build(id));
				const all = [...built.values()];
				for (const note of all.flatMap(({ notes }) => notes)) warn(note);
				const problems = all.flatMap((one) => one.problems);
				if (problems.length > 0) throw Object.assign(new Error(tell(problems)), { stack: tell(problems) });
			},
		},
		generateBundle() {
			for (const id of listIds()) {
				const one = built.get(id) ?? build(id);
				if (one.problems.length > 0) this.error(tell(one.problems));
				for (const [name, source] of one.files)
					this.emitFile({ type: 'asset', fileName: `datasets/${name}`, source });
			}
		},
		configureServer(server) {
			server.watcher.add([join(root, 'data'), join(root, 'seeds')]);
			server.watcher.on('all', (_, path) => {
				const top = relative(root, path).split(sep)[0];
				if (top === 'data' || top === 'seeds') server.ws.send({ type: 'full-reload' });
			});
			server.middlewares.use((request, response, next) => {
				const [, name = '', id] = ADDRESS.exec(request.url ?? '') ?? [];
				if (id === undefined || !listIds().includes(id)) return next();
				const { files, problems, notes } = build(id);
				const message = problems.length > 0 ? tell(problems) : '';
				for (const note of notes) warn(note);
				if (message) server.config.logger.error(message);
				// Where something can be shown, the page tells the rest beside it.
				if (files.size === 0) server.ws.send({ type: 'error', err: { message, stack: '' } });
				const text = files.get(name);
				if (files.size > 0 && text === undefined) return next();
				response.statusCode = files.size === 0 ? 500 : 200;
				response.setHeader('Content-Type', 'application/json');
				response.end(text);
			});
		},
	};
}

/** Whatever the base of the site: Vitest's browser mode has one of its own. */
const ADDRESS = /\/datasets\/(([a-z0-9-]+)(?:\.[A-Za-z0-9-]+)?\.json)(?:\?|$)/;

function tell(problems: readonly string[]): string {
	return `The data has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.join('\n')}`;
}
