/** What went wrong at one place of the raw data, and what should be done about it? */

import type { BaseIssue } from 'valibot';
import { FORMAT_REMEDY } from './format.ts';
import { type Locate, type Path, type Problem, quote } from './problem.ts';

/** A Valibot issue carries one text; ours says what is wrong on its first line and what to do on its second. */
export function advise(message: string, remedy: string): string {
	return `${message}\n${remedy}`;
}

/** An issue found in the part of the raw data at `base`. */
export function toProblem(issue: BaseIssue<unknown>, base: Path, locate: Locate): Problem {
	const within = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	const advice = issue.message.includes('\n') ? issue.message : sayShape(issue);
	const [message = '', remedy = ''] = advice.split('\n');
	return { ...locate([...base, ...within]), message, remedy };
}

function sayShape({ type, expected, received, input }: BaseIssue<unknown>): string {
	if (input === undefined) return advise('missing', expected === '"format"' ? FORMAT_REMEDY : 'Add it.');
	const got = typeof input === 'string' ? quote(input) : (WORDS[received] ?? received);
	const options = expected?.match(/"[^"]*"/g)?.map((option) => option.slice(1, -1)) ?? [];
	if (options.length > 1) {
		return advise(`expected one of ${options.join(', ')} but got ${got}`, 'Use one of them.');
	}
	return advise(`expected ${WORDS[expected ?? ''] ?? expected ?? type} but got ${got}`, 'Correct it.');
}

/** Valibot's names of types in plain words. */
const WORDS: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	boolean: 'true or false',
	Array: 'a list',
	Object: 'an object',
};
