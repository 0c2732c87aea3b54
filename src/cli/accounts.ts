/** The command `ground accounts`: every account and comparison of a day, as a table to read or as JSON. */

import { parseArgs } from 'node:util';
import type { Account } from '../domain/account.ts';
import type { Day } from '../domain/day.ts';
import { Ground } from '../domain/ground.ts';
import { listSayings } from '../domain/saying.ts';
import { en } from '../text/en.ts';
import { createNaming } from '../text/naming.ts';
import { readAsked } from './asked-dataset.ts';
import type { Command } from './run-command.ts';

export const accounts: Command = {
	about: 'Prints every account and comparison of a day.',
	usage: 'ground accounts [--day 2021-09-06] [--json] [--dataset FOLDER|FILE]',
	options: [
		['--day', 'any ISO day; else the last on which something was said'],
		['--json', 'for programs'],
		['--dataset', 'a folder of data or a file; else that which is shown first'],
	],
	run: (args) => {
		const { values } = parseArgs({
			args: [...args],
			options: {
				day: { type: 'string' },
				json: { type: 'boolean', default: false },
				dataset: { type: 'string' },
			},
		});
		const { dataset, day, print } = readAsked(values);
		const ground = new Ground(dataset);
		return print(values.json ? `${toJson(ground, day)}\n` : toTable(ground, day));
	},
};

function toJson(ground: Ground, day: Day): string {
	return JSON.stringify(listAccounts(ground, day), null, 2);
}

/** As programs are told of a day. */
export function listAccounts(ground: Ground, day: Day) {
	const places = [...ground.on(day).values()];
	const accounts = places.flatMap((there) => [...there.accounts, ...there.observed].map(toRecord));
	const comparisons = places.map(({ place, comparison }) => ({ place, kind: comparison.kind }));
	return { dataset: ground.dataset.id, day, accounts, comparisons };
}

/** What does not apply to an account is absent. `party` is whose account it is, an observer's, too. */
function toRecord(account: Account) {
	const { place, voice, kind, holder, portion, basis, carriedFrom } = account;
	const ids = (list: Account['claims']) => list.map(({ id }) => id);
	return {
		place,
		party: voice,
		kind,
		holder,
		portion,
		basis,
		claims: ids(account.claims),
		also: ids(account.also),
		overtaken: ids(account.overtaken),
		carriedFrom,
	};
}

function toTable(ground: Ground, day: Day): string {
	const names = createNaming(ground.dataset, en);
	const toLine = (account: Account) => {
		const [, ...besides] = listSayings(account);
		const said = en.account(account, names);
		const also = besides.length > 0 ? ` ${en.besides(names.voice(account.voice), besides, names)}` : '';
		const ids = [...account.claims, ...account.also].map(({ id }) => id).join(' ');
		return `  ${said}${also}${ids && ` [${ids}]`}`;
	};
	const lines = [...ground.on(day).values()].flatMap(({ place, accounts, observed, comparison }) => [
		`${names.place(place)}: ${en.comparisonLabel[comparison.kind]}`,
		...accounts.map(toLine),
		...observed.filter(({ kind }) => kind !== 'silent').map(toLine),
	]);
	return `${[en.asSaidBy(day), '', ...lines].join('\n')}\n`;
}
