/**
 * The command `npm run mutate`: how many changes of the domain and the loading do the tests of each notice, and which not?
 * All takes many hours: `--share 20` tries one piece in twenty, drawn by `--seed`; files can be named instead.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { seededRandom } from '../../bench/random.ts';

const PARTS = ['domain', 'load'];
type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>;

/** Lines. Changes that reach beyond a piece are left out of a draw. */
const PIECE = 20;

const { values, positionals: named } = parseArgs({
	allowPositionals: true,
	options: {
		share: { type: 'string', default: '1' },
		seed: { type: 'string', default: '1' },
	},
});
const share = Number(values.share);
const random = seededRandom(Number(values.seed));

for (const part of PARTS) {
	const files = listFiles(part).filter((file) => named.length === 0 || named.includes(file));
	const pieces = share === 1 ? files : files.flatMap(cutFile).filter(() => random() * share < 1);
	if (pieces.length > 0) report(part, await mutate(part, pieces));
}

function listFiles(part: string): string[] {
	return readdirSync(`src/${part}`, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => `src/${part}/${path}`)
		.sort();
}

/** Stryker's own way to say which lines, from 1. */
function cutFile(file: string): string[] {
	const lines = readFileSync(file, 'utf8').split('\n').length;
	const starts = Array.from({ length: Math.ceil(lines / PIECE) }, (_, i) => i * PIECE);
	return starts.map((start) => `${file}:${start + 1}-${Math.min(start + PIECE, lines)}`);
}

async function mutate(part: string, pieces: string[]): Promise<Mutants> {
	// Read by vitest.config.ts, in the processes that Stryker starts.
	process.env['MUTATED'] = part;
	return new Stryker({
		testRunner: 'vitest',
		plugins: ['@stryker-mutator/vitest-runner'],
		vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
		mutate: pieces,
		coverageAnalysis: 'perTest',
		// Slow is not endless: on a busy machine, what goes unnoticed takes twice as long as the first run.
		timeoutFactor: 4,
		tsconfigFile: 'none: TypeScript 7 has no interface that Stryker could rewrite one by',
		tempDirName: 'node_modules/.cache/stryker',
		reporters: ['progress-append-only', 'clear-text'],
		clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
	}).runMutationTest();
}

/** A change that makes the tests run without end is noticed, too. */
function report(part: string, mutants: Mutants): void {
	const count = (...among: Mutants[number]['status'][]) =>
		mutants.filter(({ status }) => among.includes(status)).length;
	const noticed = count('Killed', 'Timeout');
	const tried = noticed + count('Survived', 'NoCoverage');
	const score = noticed / tried;
	const error = 1.96 * Math.sqrt((score * (1 - score)) / tried);
	const about = share === 1 ? '' : ` (drawn: ± ${(100 * error).toFixed(1)})`;
	console.log(`${part}: ${noticed} of ${tried} changes noticed, ${(100 * score).toFixed(1)} %${about}`);
}
