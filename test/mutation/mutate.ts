/**
 * The command `npm run mutate`: which changes of the domain and of the loading do the tests of each not notice?
 * All takes a day: `--one-in 20` tries one piece in twenty, drawn by `--seed`; files can be named instead.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { seededRandom } from '../../bench/random.ts';

const PARTS = ['domain', 'load'];
/** Lines. Changes that reach beyond a piece are in no draw; most of them are noticed. */
const PIECE = 20;

type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>;

const { values, positionals: named } = parseArgs({
	allowPositionals: true,
	options: {
		'one-in': { type: 'string', default: '1' },
		seed: { type: 'string', default: '1' },
	},
});
const [oneIn, seed] = [Number(values['one-in']), Number(values.seed)];
const files = new Map(PARTS.map((part) => [part, listFiles(part)]));
const unknown = named.filter((file) => ![...files.values()].flat().includes(file));
if (unknown.length > 0 || !(oneIn >= 1) || !Number.isInteger(seed)) {
	console.error(
		unknown.length > 0
			? `${unknown.join(', ')}: no file of ${PARTS.map((part) => `src/${part}`).join(' or ')}. Name it as src/domain/clash.ts.`
			: '--one-in takes a number of 1 or more, --seed a whole number.',
	);
	process.exit(2);
}

const random = seededRandom(seed);
for (const [part, all] of files) {
	const wanted = all.filter((file) => named.length === 0 || named.includes(file));
	const pieces = oneIn === 1 ? wanted : wanted.flatMap(cutFile).filter(() => random() * oneIn < 1);
	if (pieces.length > 0) report(part, await mutate(part, pieces));
	else if (wanted.length > 0) console.log(`${part}: nothing was drawn`);
}

function listFiles(part: string): readonly string[] {
	return readdirSync(`src/${part}`, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => `src/${part}/${path}`)
		.sort();
}

/** Stryker's own way to say which lines, from 1. */
function cutFile(file: string): readonly string[] {
	const lines = readFileSync(file, 'utf8').split('\n').length;
	const starts = Array.from({ length: Math.ceil(lines / PIECE) }, (_, i) => i * PIECE);
	return starts.map((start) => `${file}:${start + 1}-${Math.min(start + PIECE, lines)}`);
}

async function mutate(part: string, pieces: readonly string[]): Promise<Mutants> {
	// Read by vitest.config.ts, in the processes that Stryker starts.
	process.env['MUTATED'] = part;
	return new Stryker({
		testRunner: 'vitest',
		plugins: ['@stryker-mutator/vitest-runner'],
		vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
		mutate: [...pieces],
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
	const share = tried === 0 ? '' : `, ${((100 * noticed) / tried).toFixed(1)} %`;
	console.log(`${part}: ${noticed} of ${tried} changes noticed${share}`);
}
