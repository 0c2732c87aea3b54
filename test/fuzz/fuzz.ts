/**
 * The command `npm run fuzz`: does anything break the reading, the accounts, the files, the pictures or the page?
 * Thousands of datasets with something wrong in them, and as many addresses; the same for the same seed.
 */

import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/text/language.ts';
import { article, twoRivers } from '../datasets.ts';
import { anyAddress, findAddressFault } from './addresses.ts';
import { anyMutation, applyMutation, type Mutation } from './mutate.ts';
import { FuzzedSite } from './pages.ts';
import { tryDataset } from './try-dataset.ts';

/** Of the processor, in ms, for all that is made of one dataset. */
const LONGEST = 2000;
/** So many are printed in full. */
const PRINTED = 20;

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '10000' },
		addresses: { type: 'string', default: '10000' },
		pages: { type: 'string', default: '200' },
		seed: { type: 'string', default: String(1 + (process.pid % 1_000_000)) },
		only: { type: 'string' },
	},
});
const [runs, addresses] = [readCount(values.runs), readCount(values.addresses)];
const [pages, seed] = [readCount(values.pages), readCount(values.seed)];

// The small one comes up more often: what breaks it breaks sooner.
const bases: readonly unknown[] = [twoRivers.json, twoRivers.json, twoRivers.json, article.json];
const mutations = fc.sample(anyMutation(bases), { numRuns: runs, seed });
const queries = fc.sample(anyAddress(article.dataset), { numRuns: addresses, seed });
const only = values.only === undefined ? undefined : readCount(values.only);

let broken = 0;
console.log(`seed ${seed}`);
await fuzzDatasets();
fuzzAddresses();
if (pages > 0) await fuzzPages();
console.log(broken === 0 ? 'Nothing broke.' : `${broken} broke.`);
process.exitCode = broken === 0 ? 0 : 1;

async function fuzzDatasets(): Promise<void> {
	const languages = await Promise.all(LANGUAGES.map((language) => language.load()));
	const counts = { refused: 0, draft: 0, whole: 0 };
	let longest = 0;
	for (const [i, mutation] of mutations.entries()) {
		if (only !== undefined && i !== only) continue;
		const start = process.cpuUsage();
		let faults: readonly string[];
		try {
			const tried = await tryDataset(applyMutation(mutation, bases), i, languages);
			counts[tried.as] += 1;
			faults = tried.faults;
		} catch (error) {
			faults = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
		}
		const took = process.cpuUsage(start).user / 1000;
		longest = Math.max(longest, took);
		if (took > LONGEST) faults = [...faults, `took ${Math.round(took)} ms`];
		tell(`dataset ${i}`, faults, mutation);
		if (i % 500 === 499) console.error(`${i + 1} of ${runs} datasets, ${broken} broke`);
	}
	const { refused, draft, whole } = counts;
	console.log(
		`${refused + draft + whole} datasets: ${refused} refused, ${draft} shown in part, ${whole} whole; the longest took ${Math.round(longest)} ms of the processor`,
	);
}

function fuzzAddresses(): void {
	const datasets = [article.dataset, twoRivers.dataset];
	for (const [i, query] of queries.entries()) {
		const dataset = datasets[i % datasets.length];
		const fault = dataset && findAddressFault(query, dataset);
		if (fault) tell(`address ${query.slice(0, 200)}`, [fault]);
	}
	console.log(`${queries.length} addresses`);
}

/** As many datasets, and as many addresses, spread over all of them. */
async function fuzzPages(): Promise<void> {
	const site = await FuzzedSite.open();
	const spread = <T>(all: readonly T[]) => all.filter((_, i) => i % Math.ceil(all.length / pages) === 0);
	let count = 0;
	for (const mutation of spread(mutations)) {
		count += 1;
		tell('page of a dataset', await site.visit({ dataset: applyMutation(mutation, bases) }), mutation);
	}
	for (const query of spread(queries)) {
		count += 1;
		tell(`page at ${query.slice(0, 200)}`, await site.visit({ query: query.slice(0, 4000) }));
	}
	await site.close();
	console.log(`${count} pages`);
}

function tell(what: string, faults: readonly string[], mutation?: Mutation): void {
	if (faults.length === 0) return;
	broken += 1;
	if (broken > PRINTED) return;
	console.log(`${what}: ${faults.join('; ')}`);
	if (mutation) console.log(`  ${JSON.stringify(mutation.edits).slice(0, 1500)}`);
}

function readCount(text: string): number {
	const count = Number(text);
	if (!Number.isInteger(count) || count < 0) throw new Error(`"${text}" is no count. Write a whole number.`);
	return count;
}
