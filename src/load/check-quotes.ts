/** Does every quote stand in its source exactly once, and where? */

import type { Quote } from '../domain/claim.ts';
import { type Locate, type Path, type Problem, quote } from './problem.ts';
import type { Records } from './records.ts';
import { listAt, textAt, valueAt } from './value-at.ts';

/** How many characters of the source are kept on either side of a quote. */
const AROUND = 32;

const PASSAGES = ['claims', 'context'] as const;

type Position = NonNullable<Quote['position']>;

export interface Positions {
	/** The selectors of each quote by the place of its record in the raw data, `claims 3`. */
	readonly positions: ReadonlyMap<string, Position>;
	readonly problems: readonly Problem[];
}

/**
 * Reads the raw data, so that a record that is faulty otherwise still has its words checked. Quotes of sources
 * without stored text are passed over: there is nothing to check them against.
 */
export function checkQuotes(raw: unknown, locate: Locate): Positions {
	const positions = new Map<string, Position>();
	const problems: Problem[] = [];
	const sources = new Map(listAt(raw, 'sources').map((source) => [textAt(source, 'id'), source]));
	for (const part of PASSAGES) {
		for (const [index, record] of listAt(raw, part).entries()) {
			const source = sources.get(textAt(record, 'source'));
			const exact = textAt(record, 'exact');
			if (typeof valueAt(source, 'text') !== 'string' || exact === '') continue;
			const found = findQuote(exact, textAt(record, 'prefix'), source);
			if ('start' in found) positions.set(`${part} ${index}`, found);
			else problems.push({ ...locate([part, index, ...found.at]), ...found.problem });
		}
	}
	return { positions, problems };
}

/** The raw data with where each quote stands, unless it says otherwise itself, which is told. */
export function addPositions(raw: unknown, positions: Positions['positions']): unknown {
	if (typeof raw !== 'object' || raw === null || positions.size === 0) return raw;
	const added = PASSAGES.filter((part) => Array.isArray(valueAt(raw, part))).map((part) => [
		part,
		listAt(raw, part).map((record, index) => {
			const position = positions.get(`${part} ${index}`);
			const written = valueAt(record, 'position', 'start');
			return position && (written === undefined || written === position.start)
				? { ...(record as object), position }
				: record;
		}),
	]);
	return { ...raw, ...Object.fromEntries(added) };
}

/** The offsets of a built file must lead to the very words: nobody is quoted with words he did not say. */
export function checkPositions(
	{ claims, context, sources }: Pick<Records, 'claims' | 'context' | 'sources'>,
	locate: Locate,
): readonly Problem[] {
	const texts = new Map(sources.map(({ value }) => [value.id, value.text ?? '']));
	return [...claims, ...context].flatMap(({ at, value: { quote: passage } }) => {
		const text = texts.get(passage.source);
		const { position, exact } = passage;
		if (text === undefined || !position || text.slice(position.start, position.end) === exact) return [];
		return [
			{
				...locate([...at, 'position']),
				message: `${quote(passage.source)} has other words there than the quote`,
				remedy: 'Leave the position out: it is computed.',
			},
		];
	});
}

interface Fault {
	readonly at: Path;
	readonly problem: Pick<Problem, 'message' | 'remedy'>;
}

function findQuote(exact: string, prefix: string, source: unknown): Position | Fault {
	const text = textAt(source, 'text');
	const range = rangeOf(source, text.length);
	const everywhere = listStarts(exact, text);
	const inRange = everywhere.filter((start) => start >= range.start && start + exact.length <= range.end);
	const starts = inRange.filter((start) => text.slice(0, start).endsWith(prefix));
	const [start] = starts;
	const where = quote(textAt(source, 'id'));
	if (start === undefined && inRange.length > 0) {
		const before = inRange.map((found) => quote(text.slice(Math.max(0, found - prefix.length), found)));
		return fault(
			'prefix',
			`the quote does not follow ${quote(prefix)} in ${where} but ${before.join(' and ')}`,
			'Copy the words right before it, with their space.',
		);
	}
	if (start === undefined && everywhere.length > 0) {
		const message = `the quote lies at ${everywhere.join(', ')}, outside the range ${range.start}–${range.end} of ${where}`;
		return fault('exact', message, 'Correct the range in sources.json or leave the record out.');
	}
	if (start === undefined) return fault('exact', ...explainAbsence(exact, text, where));
	if (starts.length > 1) {
		const message = `the quote occurs ${starts.length} times in ${where}, at ${starts.join(', ')}`;
		return fault('exact', message, 'Quote more, or add the words before it as prefix.');
	}
	const end = start + exact.length;
	return {
		start,
		end,
		prefix: wholeCharacters(text.slice(Math.max(range.start, start - AROUND), start)),
		suffix: wholeCharacters(text.slice(end, Math.min(range.end, end + AROUND))),
	};
}

function explainAbsence(exact: string, text: string, where: string): readonly [string, string] {
	const plain = (words: string) => words.replace(/\r\n?/g, '\n').normalize('NFC');
	const absent = `the quote does not occur in ${where}`;
	if (plain(text).includes(plain(exact))) {
		return [
			`${absent}: line ends (CR) or the composition of accents (NFC) differ`,
			'Copy the words from the stored text, character by character.',
		];
	}
	const small = text.toLowerCase();
	const alike = small.indexOf(exact.toLowerCase());
	// A few letters become two when they are made small; what follows them stands elsewhere then.
	if (alike >= 0 && small.length === text.length) {
		return [
			`${absent}: capitals differ; the source has ${quote(text.slice(alike, alike + exact.length))}`,
			'Copy the exact words, capitals and small letters as they are.',
		];
	}
	const kept = longestStart(exact, text);
	if (kept === '') return [`${absent}: not even its first character does`, 'Copy the exact words.'];
	const at = text.indexOf(kept) + kept.length;
	return [
		`${absent}: after ${quote(kept.slice(-AROUND))} it goes on with ${quote(exact.slice(kept.length, kept.length + 8))}, the source with ${quote(text.slice(at, at + 8))}`,
		'Copy the exact words, with the quotation marks and accents of the source.',
	];
}

function fault(key: string, message: string, remedy: string): Fault {
	return { at: [key], problem: { message, remedy } };
}

/** The whole text, if the source gives no range or a faulty one, which is told elsewhere. */
function rangeOf(source: unknown, length: number): { readonly start: number; readonly end: number } {
	const [start, end] = [valueAt(source, 'range', 'start'), valueAt(source, 'range', 'end')];
	const isRange = typeof start === 'number' && typeof end === 'number' && start < end;
	return isRange ? { start, end } : { start: 0, end: length };
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

/** Without half of a surrogate pair at either end. */
function wholeCharacters(text: string): string {
	return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
