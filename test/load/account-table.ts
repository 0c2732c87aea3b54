/** How do tables write an account that was worked out by hand, and what stands in the tables of a text? */

import type { Account } from '../../src/domain/account.ts';
import type { PlaceAccounts } from '../../src/domain/day-accounts.ts';

/** A row under the headings that it stands under; cells by the heads of their columns. */
export interface Row {
	/** The last heading of each level above it, `#` first. */
	readonly headings: readonly string[];
	/** The cell of the first column. */
	readonly key: string;
	readonly cells: Readonly<Record<string, string>>;
}

/** The rows of all tables of a text in Markdown whose first column has that head. */
export function readTables(markdown: string, first: string): readonly Row[] {
	const rows: Row[] = [];
	let [headings, heads] = [[] as readonly string[], [] as readonly string[]];
	for (const line of markdown.split('\n').map((one) => one.trim())) {
		const [, marks, title = ''] = /^(#+) (.*)$/.exec(line) ?? [];
		if (marks) headings = [...headings.slice(0, marks.length - 1), title];
		if (!line.startsWith('|')) heads = [];
		else {
			const [key = '', ...cells] = line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim());
			if (heads.length === 0) heads = [key, ...cells];
			else if (heads[0] === first && !key.startsWith('-')) {
				rows.push({
					headings,
					key,
					cells: Object.fromEntries(cells.map((cell, i) => [heads[i + 1] ?? '', cell])),
				});
			}
		}
	}
	return rows;
}

/** As tables write it: `holds mill most named: m1; also m2; overtaken m3; since 07`. */
export function writeAccount(account: Account): string {
	const { kind, holder, portion, basis, claims, also, overtaken, carriedFrom } = account;
	const ids = (list: Account['claims']) => list.map(({ id }) => id).join(' ');
	const said = [kind, holder, portion, basis].filter((part) => part !== undefined).join(' ');
	return [
		kind === 'silent' ? '–' : `${said}: ${ids(claims)}`,
		...(also.length > 0 ? [`also ${ids(also)}`] : []),
		...(overtaken.length > 0 ? [`overtaken ${ids(overtaken)}`] : []),
		...(carriedFrom === undefined ? [] : [`since ${carriedFrom.slice(-2)}`]),
	].join('; ');
}

/** The cells of one row: an account a voice, and how those of the parties compare. */
export function writeCells({
	accounts,
	observed,
	comparison,
}: PlaceAccounts): Readonly<Record<string, string>> {
	return Object.fromEntries([
		...[...accounts, ...observed].map((account) => [account.voice, writeAccount(account)]),
		['parties', comparison.kind],
	]);
}
