/** What do options and arguments say that several commands take? */

import { type Dataset, listDays } from '../domain/dataset.ts';
import { type Day, parseDay } from '../domain/day.ts';
import { chooseLanguage, LANGUAGES, type Language } from '../text/language.ts';
import { UsageError } from './run-command.ts';

/** @param asked the last day on which something was said, if undefined. @throws if it is no day. */
export function readDay(asked: string | undefined, dataset: Dataset): Day {
	if (asked === undefined) {
		const last = listDays(dataset).at(-1);
		if (last) return last;
		throw new UsageError('The dataset has no claims: say which --day.');
	}
	const day = parseDay(asked);
	if (day) return day;
	throw new UsageError(`--day: "${asked}" is no day. Write it as 2021-09-06.`);
}

/** @throws if `asked` is none of those that are known. */
export function readOneOf<T extends string>(option: string, asked: string, known: readonly T[]): T {
	const found = known.find((one) => one === asked);
	if (found !== undefined) return found;
	throw new UsageError(`${option}: "${asked}" is not known. Known: ${known.join(', ')}.`);
}

/** One argument that is no option, and perhaps a second. @throws if there are fewer or more. */
export function readOperands(
	operands: readonly string[],
	what: string,
	most = 1,
): readonly [first: string, second: string | undefined] {
	const [first, second] = operands;
	if (first === undefined) throw new UsageError(`Name ${what}.`);
	if (operands.length > most) throw new UsageError(`"${operands[most]}" is one too many: name ${what}.`);
	return [first, second];
}

/** @throws if the page has no such language. */
export function readLanguage(asked: string): Language {
	const id = readOneOf(
		'--lang',
		asked,
		LANGUAGES.map(({ id }) => id),
	);
	return chooseLanguage(id, []);
}
