/** Are the accounts of a dataset those that somebody says must come out, and where do they differ? */

import { addDays, type Day, parseDay } from '../domain/day.ts';
import type { Ground } from '../domain/ground.ts';
import { listAt, textAt, valueAt } from '../load/value-at.ts';
import { listAccounts } from './accounts.ts';

/** What must come out on one day. */
interface ExpectedDay {
	readonly day: Day;
	readonly accounts: readonly ExpectedAccount[];
	readonly comparisons: readonly { readonly place: PlaceOrLevel; readonly kind: string }[];
	/** Accounts that are none of these must not be there, nor fields that they do not have. */
	readonly isWhole: boolean;
	/** Nobody says anything anywhere. */
	readonly isSilent?: true;
}

interface ExpectedAccount {
	readonly party: string;
	readonly place: PlaceOrLevel;
	/** Those of `accounts --json`. */
	readonly fields: Readonly<Record<string, unknown>>;
}

/** The id of a place, or a level of which one place alone has accounts. */
type PlaceOrLevel = { readonly id: string } | { readonly level: string };

/**
 * Two forms: what `accounts --json` prints of one day; or a reading, by day: `{accounts: {party: {place: {kind, …}}},
 * comparison: {place: kind}}`, beside which `province` and `provinceComparison` are of the one place of that level.
 * Undefined if it is neither.
 */
export function readExpected(raw: unknown): readonly ExpectedDay[] | undefined {
	const day = parseDay(textAt(raw, 'day'));
	if (day && Array.isArray(valueAt(raw, 'accounts'))) return [readPrinted(raw, day)];
	const reading = valueAt(raw, 'expected') ?? raw;
	const days = listEntries(reading).flatMap(([key, value]) => readReadingDay(key, value));
	return days.length > 0 ? days : undefined;
}

function readPrinted(raw: unknown, day: Day): ExpectedDay {
	return {
		day,
		accounts: listAt(raw, 'accounts').map((account) => {
			const { party: _, place: __, ...fields } = Object(account) as Readonly<Record<string, unknown>>;
			return { party: textAt(account, 'party'), place: { id: textAt(account, 'place') }, fields };
		}),
		comparisons: listAt(raw, 'comparisons').map((one) => ({
			place: { id: textAt(one, 'place') },
			kind: textAt(one, 'kind'),
		})),
		isWhole: true,
	};
}

function readReadingDay(key: string, value: unknown): readonly ExpectedDay[] {
	const [, before, written = ''] = /^(before )?(\S+)$/.exec(key) ?? [];
	const day = parseDay(written);
	if (!day) return [];
	const none = { accounts: [], comparisons: [], isWhole: false };
	if (before) return [{ ...none, day: addDays(day, -1), isSilent: true }];
	const levels = listEntries(value)
		.map(([name]) => name)
		.filter((name) => !['accounts', 'comparison'].includes(name) && !name.endsWith('Comparison'));
	return [
		{
			day,
			isWhole: false,
			accounts: [
				...listEntries(valueAt(value, 'accounts')).flatMap(([party, places]) =>
					listEntries(places).map(([id, fields]) => ({ party, place: { id }, fields: Object(fields) })),
				),
				...levels.flatMap((level) =>
					listEntries(valueAt(value, level)).map(([party, fields]) => ({
						party,
						place: { level },
						fields: Object(fields),
					})),
				),
			],
			comparisons: [
				...listEntries(valueAt(value, 'comparison')).map(([id, kind]) => ({
					place: { id },
					kind: String(kind),
				})),
				...levels.flatMap((level) => {
					const kind = textAt(value, `${level}Comparison`);
					return kind === '' ? [] : [{ place: { level }, kind }];
				}),
			],
		},
	];
}

function listEntries(value: unknown): readonly (readonly [string, unknown])[] {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** One line each: day, place, party, what was expected and what came out. */
export function listDifferences(days: readonly ExpectedDay[], ground: Ground): readonly string[] {
	return days.flatMap((expected) => compareDay(expected, ground));
}

function compareDay({ day, accounts, comparisons, isWhole, isSilent }: ExpectedDay, ground: Ground) {
	const came = listAccounts(ground, day);
	const idOf = (place: PlaceOrLevel) => ('id' in place ? place.id : findOnly(place.level, ground));
	const lines: string[] = [];
	for (const { party, place, fields } of accounts) {
		const id = idOf(place);
		const found = came.accounts.find((one) => one.place === id && one.party === party);
		const where = `${day} ${id}, ${party}`;
		if (!found) lines.push(`${where}: expected an account, but there is none.`);
		else lines.push(...compareFields(where, fields, found, isWhole));
	}
	for (const { place, kind } of comparisons) {
		const id = idOf(place);
		const found = came.comparisons.find((one) => one.place === id)?.kind;
		if (found !== kind) lines.push(differ(`${day} ${id}, parties`, 'comparison', kind, found));
	}
	if (isSilent) {
		const speaking = came.accounts.filter(({ kind }) => kind !== 'silent');
		lines.push(
			...speaking.map(({ place, party, kind }) =>
				differ(`${day} ${place}, ${party}`, 'kind', 'silent', kind),
			),
		);
	}
	if (!isWhole) return lines;
	const isExpected = (one: { readonly place: string; readonly party: string }) =>
		accounts.some(({ party, place }) => party === one.party && idOf(place) === one.place);
	const others = came.accounts.filter((one) => !isExpected(one));
	return [
		...lines,
		...others.map(({ place, party }) => `${day} ${place}, ${party}: an account that is not expected.`),
	];
}

function compareFields(where: string, expected: object, found: object, isWhole: boolean): readonly string[] {
	const keys = new Set([...Object.keys(expected), ...(isWhole ? Object.keys(found) : [])]);
	return [...keys]
		.filter((key) => !['place', 'party'].includes(key))
		.flatMap((key) => {
			const [wanted, came] = [valueAt(expected, key), valueAt(found, key)];
			return JSON.stringify(wanted) === JSON.stringify(came) ? [] : [differ(where, key, wanted, came)];
		});
}

function differ(where: string, key: string, wanted: unknown, came: unknown): string {
	const say = (value: unknown) => JSON.stringify(value) ?? 'none';
	return `${where}: expected ${key} ${say(wanted)}, but it is ${say(came)}.`;
}

/** Empty if none has accounts, or several have. */
function findOnly(level: string, { accountPlaces, dataset }: Ground): string {
	const [only, ...others] = accountPlaces.filter((id) => dataset.places.get(id)?.level === level);
	return others.length === 0 ? (only ?? '') : '';
}
