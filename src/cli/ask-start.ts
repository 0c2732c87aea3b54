/** What does somebody who begins a dataset say of it, by options or when asked? */

import type { Country } from '../load/country.ts';
import { findCountry } from './find-country.ts';
import { UsageError } from './run-command.ts';
import { MAX_PARTIES } from './start-dataset.ts';
import { SILENT, type Terminal } from './terminal.ts';

interface Said {
	readonly title?: string;
	readonly country?: string;
	readonly level?: string;
	readonly district?: readonly string[];
	readonly party?: readonly string[];
}

/** What no option says, whoever sits there is asked for. @throws if nobody can be asked for what must be known. */
export async function askStart(said: Said, terminal: Terminal) {
	const isWhole = said.title !== undefined && said.party !== undefined;
	const answerer = isWhole ? SILENT : terminal;
	const read = <T>(option: keyof Said, question: string, parse: (said: readonly string[]) => T) =>
		readAnswer({ option, said: said[option], question, parse }, answerer);
	const title = await read('title', 'Title, in English:', parseTitle);
	const country = await read('country', 'Country, in English (may be left empty):', parseCountry);
	const level = await read('level', 'Level of place that is coloured (district):', parseLevel);
	const districts = await read(
		'district',
		`Places of level ${level} that the article speaks of, in English, with commas between them (may be left empty):`,
		parseNames,
	);
	const parties = await read('party', 'Parties, in English, with commas between them:', parseParties);
	return { title, level, districts, parties, ...(country && { country }) };
}

/** Options that may be given several times; an answer has commas between. */
const LISTS: readonly string[] = ['district', 'party'];

interface Question<T> {
	readonly option: string;
	/** As the option has it; undefined where it is left out. */
	readonly said: string | readonly string[] | undefined;
	readonly question: string;
	/** Of an answer, or of nothing. @throws what is wrong, as a clause. */
	readonly parse: (said: readonly string[]) => T;
}

/** A wrong answer is told, and asked for again. @throws what is wrong with an option. */
async function readAnswer<T>(
	{ option, said, question, parse }: Question<T>,
	{ ask }: Pick<Terminal, 'ask'>,
): Promise<T> {
	if (said !== undefined) return parseOption(option, typeof said === 'string' ? [said] : said, parse);
	let fault = '';
	for (;;) {
		const answer = await ask(`${fault}${question}`);
		if (answer === undefined) return parseOption(option, [], parse);
		try {
			return parse(LISTS.includes(option) ? answer.split(',') : [answer]);
		} catch (error) {
			fault = `${tell(error)}.\n`;
		}
	}
}

function parseOption<T>(option: string, said: readonly string[], parse: (said: readonly string[]) => T): T {
	try {
		return parse(said);
	} catch (error) {
		throw new UsageError(`--${option}: ${tell(error)}.`);
	}
}

function tell(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function parseTitle([title = '']: readonly string[]): string {
	if (title.trim() === '') throw new Error('a dataset needs a title');
	return title.trim();
}

function parseCountry([asked = '']: readonly string[]): Country | undefined {
	return asked.trim() === '' ? undefined : findCountry(asked.trim());
}

function parseLevel([level = '']: readonly string[]): string {
	return level.trim() || 'district';
}

function parseNames(said: readonly string[]): readonly string[] {
	const given = said.map((name) => name.trim()).filter((name) => name !== '');
	for (const [index, name] of given.entries()) {
		const same = given.slice(0, index).find((one) => one.toLowerCase() === name.toLowerCase());
		if (same !== undefined) throw new Error(`"${same}" and "${name}" are the same name`);
	}
	return given;
}

function parseParties(said: readonly string[]): readonly string[] {
	const parties = parseNames(said);
	if (parties.length === 0) throw new Error('a dataset needs a party');
	if (parties.length > MAX_PARTIES) throw new Error(`more than ${MAX_PARTIES} cannot be told apart`);
	return parties;
}
