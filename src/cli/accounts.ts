/** The command `npm run accounts`: every account and comparison of a day, as a table to read or as JSON. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Account } from '../domain/account.ts';
import { indexGround } from '../domain/bearing.ts';
import { type Dataset, listDays } from '../domain/dataset.ts';
import { type Day, parseDay } from '../domain/day.ts';
import { type Reading, readGround } from '../domain/reading.ts';
import { loadDataset } from '../load/load-file.ts';
import { formatProblem } from '../load/problem.ts';
import { accountWords, placeName } from '../text/account-words.ts';
import { en } from '../text/en.ts';

const USAGE = 'npm run accounts -- [--day 2021-09-06] [--json] [--dataset FILE]';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

try {
	const { day: asked, json, dataset: path } = readArguments(process.argv.slice(2));
	const loaded = loadDataset(path ?? firstFolder(), ROOT);
	if ('problems' in loaded) fail(loaded.problems.map(formatProblem).join('\n'));
	const { dataset } = loaded;
	const day = asked ?? listDays(dataset).at(-1) ?? fail('The dataset has no claims: say which --day.');
	const reading = readGround(day, indexGround(dataset));
	process.stdout.write(json ? `${toJson(dataset, day, reading)}\n` : toTable(dataset, day, reading));
} catch (error) {
	fail(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
}

interface Arguments {
	readonly day: Day | undefined;
	readonly json: boolean;
	readonly dataset: string | undefined;
}

function readArguments(args: readonly string[]): Arguments {
	const { values } = parseArgs({
		args: [...args],
		options: {
			day: { type: 'string' },
			json: { type: 'boolean', default: false },
			dataset: { type: 'string' },
		},
	});
	const day = values.day === undefined ? undefined : parseDay(values.day);
	if (values.day !== undefined && !day) fail(`--day: "${values.day}" is no day. Write it as 2021-09-06.`);
	return { day, json: values.json, dataset: values.dataset };
}

function firstFolder(): string {
	const data = join(ROOT, 'data');
	const [first] = readdirSync(data)
		.filter((name) => existsSync(join(data, name, 'dataset.json')))
		.sort();
	return join(data, first ?? fail('data/ holds no dataset. Add one, or name a --dataset.'));
}

function toJson(dataset: Dataset, day: Day, reading: Reading): string {
	const places = [...reading.values()];
	const accounts = places.flatMap(({ accounts }) => accounts.map(toRecord));
	const comparisons = places.map(({ place, comparison }) => ({ place, kind: comparison.kind }));
	return JSON.stringify({ dataset: dataset.id, day, accounts, comparisons }, null, 2);
}

/** What does not apply to an account is absent. */
function toRecord(account: Account) {
	const { place, party, kind, claims, also, overtaken, carriedFrom } = account;
	const ids = (list: Account['claims']) => list.map(({ id }) => id);
	return {
		place,
		party,
		kind,
		holder: 'holder' in account ? account.holder : undefined,
		portion: 'portion' in account ? account.portion : undefined,
		basis: 'basis' in account ? account.basis : undefined,
		claims: ids(claims),
		also: ids(also),
		overtaken: ids(overtaken),
		carriedFrom,
	};
}

function toTable(dataset: Dataset, day: Day, reading: Reading): string {
	const lines = [...reading.values()].flatMap(({ place, accounts, comparison }) => [
		`${placeName(place, dataset, en)}: ${en.comparisonLabel[comparison.kind]}`,
		...accounts.map((account) => {
			const ids = account.claims.map(({ id }) => id).join(' ');
			return `  ${en.account(accountWords(account, dataset, en))}${ids && ` [${ids}]`}`;
		}),
	]);
	return `${[`${en.asSaidBy(day)}`, '', ...lines].join('\n')}\n`;
}

function fail(message: string): never {
	process.stderr.write(`${message}${message.includes('\n') ? '' : ` Usage: ${USAGE}`}\n`);
	process.exit(2);
}
