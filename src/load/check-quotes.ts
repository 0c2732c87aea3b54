/** Does every quote stand in its source exactly once, and where? */

import type { Quote } from '../domain/claim.ts';
import { listAt, textAt, valueAt } from './outline.ts';
import { type Locate, type Path, type Problem, quote } from './problem.ts';

/** How many characters of the source are kept on either side of a quote. */
const AROUND = 32;

export interface Positions {
	/** The selectors of each quote by the place of its record in the raw data, `claims 3`. */
	readonly positions: ReadonlyMap<string, NonNullable<Quote['position']>>;
	readonly problems: readonly Problem[];
}

/** Quotes of sources without stored text are passed over: there is nothing to check them against. */
export function checkQuotes(raw: unknown, locate: Locate): Positions {
	const positions = new Map<string, NonNullable<Quote['position']>>();
	const problems: Problem[] = [];
	const sources = new Map(listAt(raw, 'sources').map((source) => [textAt(source, 'id'), source]));
	for (const part of ['claims', 'context']) {
		for (const [index, record] of listAt(raw, part).entries()) {
			const source = sources.get(textAt(record, 'source'));
			const exact = textAt(record, 'exact');
			if (typeof valueAt(source, 'text') !== 'string' || exact === '') continue;
			const text = textAt(source, 'text');
			const prefix = textAt(record, 'prefix');
			const from = startOfRange(source);
			const starts = listStarts(prefix + exact, text).filter((start) => start + prefix.length >= from);
			const [only] = starts;
			if (only === undefined || starts.length > 1) {
				problems.push(toProblem(exact, prefix, starts.length, text, locate, [part, index]));
				continue;
			}
			const start = only + prefix.length;
			const end = start + exact.length;
			positions.set(`${part} ${index}`, {
				start,
				end,
				prefix: text.slice(Math.max(0, start - AROUND), start),
				suffix: text.slice(end, end + AROUND),
			});
		}
	}
	return { positions, problems };
}

function toProblem(
	exact: string,
	prefix: string,
	count: number,
	text: string,
	locate: Locate,
	at: Path,
): Problem {
	if (count > 1) {
		return {
			...locate([...at, 'exact']),
			message: `the quote occurs ${count} times in its source`,
			remedy: 'Quote more, or add the words before it as prefix.',
		};
	}
	if (prefix !== '' && text.includes(exact)) {
		return {
			...locate([...at, 'prefix']),
			message: `the quote does not follow ${quote(prefix)} in its source`,
			remedy: 'Copy the words right before it, with their space.',
		};
	}
	const kept = longestStart(exact, text);
	const breaks =
		kept === '' ? 'not even its first character does' : `it breaks off after ${quote(kept.slice(-40))}`;
	return {
		...locate([...at, 'exact']),
		message: `the quote does not occur in its source; ${breaks}`,
		remedy: 'Copy the exact words, with the quotation marks and accents of the source.',
	};
}

function startOfRange(source: unknown): number {
	const start = valueAt(source, 'range', 'start');
	return typeof start === 'number' ? start : 0;
}

function listStarts(words: string, text: string): readonly number[] {
	const starts: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
	return starts;
}

/** The longest beginning of `words` that occurs in `text`. */
function longestStart(words: string, text: string): string {
	let [least, most] = [0, words.length];
	while (least < most) {
		const middle = Math.ceil((least + most) / 2);
		if (text.includes(words.slice(0, middle))) least = middle;
		else most = middle - 1;
	}
	return words.slice(0, least);
}
