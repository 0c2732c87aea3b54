/** What goes wrong with a dataset from anybody, from its text to the files that are made of it? */

import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { BOTH } from '../../src/domain/account-choice.ts';
import { listChanges } from '../../src/domain/change.ts';
import { listClashPairs } from '../../src/domain/clash-pair.ts';
import { type Dataset, listStatements } from '../../src/domain/dataset.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { headlineOf } from '../../src/domain/headline.ts';
import { listRuleExamples } from '../../src/domain/rule-example.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { drawPicture } from '../../src/export/picture/picture.ts';
import { LAYOUTS } from '../../src/export/picture/request.ts';
import { createRequest } from '../../src/export/request.ts';
import { formatProblems } from '../../src/load/problem.ts';
import { parseText } from '../../src/load/raw-dataset.ts';
import { readDataset } from '../../src/load/read-dataset.ts';
import { THEMES } from '../../src/symbol/theme.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';

export interface Tried {
	/** Whether it was refused, shown in part, or all of it. */
	readonly as: 'refused' | 'draft' | 'whole';
	/** What must never be; none if all is well. */
	readonly faults: readonly string[];
}

/** @param turn which layout, theme and language is its turn. */
export async function tryDataset(
	text: string,
	turn: number,
	languages: readonly Catalogue[],
): Promise<Tried> {
	const faults: string[] = [];
	const { dataset, problems } = readDataset(parseText(text, 'fuzz.json'));
	for (const line of formatProblems(problems)) {
		if (/\n|undefined|NaN|\[object/.test(line)) faults.push(`a problem is told as ${line.slice(0, 300)}`);
	}
	const as = !dataset ? 'refused' : problems.length > 0 ? 'draft' : 'whole';
	if (!dataset) return { as, faults };
	const usual = new Ground(dataset);
	const [first] = usual.interpretations;
	for (const ground of first ? [usual, usual.under(first)] : [usual]) {
		for (const day of listDays(ground)) {
			const accounts = ground.on(day);
			listChanges(ground.on(addDays(day, -1)), accounts);
			listClashPairs(day, ground);
			headlineOf(
				dataset.parties.map(({ id }) => id),
				day,
				ground,
			);
		}
		listRuleExamples(ground);
		for (const { id } of listStatements(dataset)) ground.touches.of(id);
	}
	const language = languages[turn % languages.length];
	const day = usual.days.at(-1);
	if (!language || !day) return { as, faults };
	const request = createRequest(usual, day, language);
	const { svg } = drawPicture({
		...request,
		account: BOTH,
		theme: THEMES[turn % THEMES.length] ?? 'light',
		layout: LAYOUTS[turn % LAYOUTS.length] ?? 'sheet',
	});
	checkXml('the picture', svg, faults);
	for (const format of FORMATS) {
		const file = (await format.load())(request);
		if (format.extension === 'kml') checkXml(format.id, file, faults);
		else if (format.extension === 'csv') checkCsv(format.id, file, dataset, faults);
		else JSON.parse(file);
	}
	return { as, faults };
}

/** The first, one in the middle, the last. */
function listDays({ days }: Ground): readonly Day[] {
	return [...new Set([days[0], days[days.length >> 1], days.at(-1)])].filter((day) => day !== undefined);
}

/** Read back by a parser that is not ours, which throws where a row has other columns than the first. */
function checkCsv(what: string, text: string, dataset: Dataset, faults: string[]): void {
	const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
	if (rows.some(({ notice }) => !notice)) faults.push(`${what} has a row that does not say what it is`);
	if (what !== 'claims-csv') return;
	const exacts = new Map(rows.map(({ id, exact }) => [id, exact]));
	for (const { id, quote } of listStatements(dataset)) {
		const exact = exacts.get(id);
		// An apostrophe keeps spreadsheets from running what begins like a formula.
		if (exact !== quote.exact && exact !== `'${quote.exact}`) faults.push(`${what} has other words of ${id}`);
	}
}

const NUMBERS = ['d', 'x', 'y', 'cx', 'cy', 'r', 'width', 'height', 'points', 'transform', 'viewBox'];

function checkXml(what: string, text: string, faults: string[]): void {
	const stop = (level: string, message: string) => {
		throw new Error(`${what}: ${level}: ${message}`);
	};
	const root = new DOMParser({ onError: stop }).parseFromString(text, 'application/xml').documentElement;
	for (const element of [...(root?.getElementsByTagName('*') ?? [])]) {
		if (/^(script|foreignObject|iframe)$/i.test(element.tagName))
			faults.push(`${what} has a ${element.tagName}`);
		for (const { name, value } of [...element.attributes]) {
			if (/^on/i.test(name)) faults.push(`${what} has ${name}`);
			if (/^\s*(javascript|data):/i.test(value) && name.endsWith('href'))
				faults.push(`${what} links to ${value}`);
			if (NUMBERS.includes(name) && /NaN|Infinity|undefined/.test(value)) {
				faults.push(`${what}: ${element.tagName} has ${name}="${value.slice(0, 80)}"`);
			}
		}
	}
}
