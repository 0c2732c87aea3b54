/** What do options and arguments say that several commands take? */

import { chooseLanguage, LANGUAGES, type Language } from '../text/language.ts';
import { UsageError } from './run-command.ts';

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
