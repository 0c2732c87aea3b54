/** Where does a text stop being JSON? Looked for only where it is none: an engine’s own error tells it in its own way, or not. */

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
const ESCAPE = /\\(?:u[\da-fA-F]{0,3})?/y;
const MANTISSA = /-?(?:0|[1-9]\d*)?(?:(?<=\d)\.\d*)?/y;
const EXPONENT = /(?:[eE][+-]?\d*)?/y;
const WORDS = ['true', 'false', 'null'];

type Due = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** Where a part of the text ends, or where it cannot go on. */
type Reached = { readonly end: number } | { readonly fault: number };

/**
 * The offset of the first character that no JSON text could have there, or the length of a text that lacks but its end.
 * Undefined if it is JSON.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function findJsonFault(text: string): number | undefined {
	/** What will close each that is open: `}` or `]`. */
	const open: string[] = [];
	let due: Due = 'value';
	let at = skip(SPACE, text, 0);
	for (; at < text.length; at = skip(SPACE, text, at)) {
		const next = text.charAt(at);
		const after = readMark(next, due, open);
		if (after) {
			due = after;
			at += 1;
			continue;
		}
		const isKey = due.startsWith('key');
		if (isKey ? next !== '"' : !due.startsWith('value')) return at;
		const reached = next === '"' ? readString(text, at) : readPlain(text, at);
		if ('fault' in reached) return reached.fault;
		at = reached.end;
		due = isKey ? 'colon' : afterValue(open);
	}
	return due === 'nothing' ? undefined : at;
}

/** What is due after a bracket, a comma or a colon, if that is due; opens or closes what it does. */
function readMark(next: string, due: Due, open: string[]): Due | undefined {
	if (next === open.at(-1) && due.endsWith('end')) {
		open.pop();
		return afterValue(open);
	}
	if (next === ',' && due === 'comma or end') return open.at(-1) === '}' ? 'key' : 'value';
	if (next === ':' && due === 'colon') return 'value';
	if (!due.startsWith('value') || (next !== '{' && next !== '[')) return undefined;
	open.push(next === '{' ? '}' : ']');
	return next === '{' ? 'key or end' : 'value or end';
}

function afterValue(open: readonly string[]): Due {
	return open.length > 0 ? 'comma or end' : 'nothing';
}

function readString(text: string, start: number): Reached {
	const end = skip(STRING, text, start);
	const next = text.charAt(end);
	if (next === '"') return { end: end + 1 };
	return { fault: next === '\\' ? skip(ESCAPE, text, end) : end };
}

/** A number, or a word. */
function readPlain(text: string, start: number): Reached {
	const word = WORDS.find((one) => one.startsWith(text.charAt(start)));
	if (word) {
		const differs = [...word].findIndex((letter, i) => text.charAt(start + i) !== letter);
		return differs < 0 ? { end: start + word.length } : { fault: start + differs };
	}
	const mantissa = skip(MANTISSA, text, start);
	if (!isDigit(text.charAt(mantissa - 1)) || mantissa === start) return { fault: mantissa };
	const end = skip(EXPONENT, text, mantissa);
	return isDigit(text.charAt(end - 1)) ? { end } : { fault: end };
}

function isDigit(letter: string): boolean {
	return letter >= '0' && letter <= '9';
}

/** Where that which `pattern` finds at `start` ends. */
function skip(pattern: RegExp, text: string, start: number): number {
	pattern.lastIndex = start;
	pattern.test(text);
	return Math.max(start, pattern.lastIndex);
}
