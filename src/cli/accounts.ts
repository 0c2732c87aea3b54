/** The command `npm run accounts`: every account and comparison of a day, as a table to read or as JSON. */

import { parseArgs } from 'node:util';
import type { Account } from '../domain/account.ts';
import { indexGround } from '../domain/bearing.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { type Reading, readGround } from '../domain/reading.ts';
import { accountWords, placeName } from '../text/account-words.ts';
import { en } from '../text/en.ts';
import { type Command, readDataset, readDay } from './arguments.ts';

export const accounts: Command = {
	usage: 'npm run accounts -- [--day 2021-09-06] [--json] [--dataset FILE]',
	run: (args) => {
		const { values } = parseArgs({
			args: [...args],
			options: {
				day: { type: 'string' },
				json: { type: 'boolean', default: false },
				dataset: { type: 'string' },
			},
		});
		const dataset = readDataset(values.dataset);
		const day = readDay(values.day, dataset);
		const reading = readGround(day, indexGround(dataset));
		return values.json ? `${toJson(dataset, day, reading)}\n` : toTable(dataset, day, reading);
	},
};

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
