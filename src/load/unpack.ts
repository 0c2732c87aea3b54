/** Which files does the folder of a dataset have that came as one? */

import { printJson } from './print-json.ts';
import { CLAIM_LINES, FILES, HEAD_FILE, ofFile, type Problem, quote } from './problem.ts';
import { findNameFault } from './text-file.ts';
import { listAt, textAt, valueAt } from './value-at.ts';

export type Unpacked =
	| { readonly files: ReadonlyMap<string, string> }
	| { readonly problems: readonly Problem[] };

export interface Manner {
	/** Claims one a line, in place of a list. */
	readonly hasLines?: boolean;
	/** The code of a country whose outline this is; undefined if it is drawn otherwise. */
	readonly codeOf?: (country: unknown) => string | undefined;
}

/**
 * Texts by file name, of which `joinFolder` makes the same dataset: whatever is in it, sound or not, is kept.
 * @param file the name of the one that it came as, for its problems.
 */
export function unpack(raw: unknown, file: string, { hasLines = false, codeOf }: Manner = {}): Unpacked {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
		return { problems: [ofFile(file, 'no dataset, which is an object', 'Name the file of a dataset.')] };
	}
	const texts = listTexts(raw, file);
	if ('problems' in texts) return texts;
	const all: Readonly<Record<string, unknown>> = {
		...raw,
		...(Array.isArray(valueAt(raw, 'sources')) && { sources: listAt(raw, 'sources').map(withoutText) }),
	};
	const files = new Map<string, string>();
	const { country } = all;
	const code = codeOf?.(country);
	const head = Object.entries(all).filter(([key]) => !Object.hasOwn(FILES, key));
	files.set(
		HEAD_FILE,
		printJson({ ...Object.fromEntries(head), ...(code !== undefined && { country: code }) }),
	);
	for (const [part, name] of Object.entries(FILES)) {
		if (!Object.hasOwn(all, part)) continue;
		const value = all[part];
		if (part === 'claims' && hasLines && Array.isArray(value)) {
			files.set(CLAIM_LINES, value.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
		} else files.set(name, printJson(value));
	}
	return { files: new Map([...files, ...texts.files]) };
}

/** Only what names a file of its own has one; other texts stay where they are. */
function withoutText(source: unknown): unknown {
	if (textAt(source, 'textFile') === '' || typeof valueAt(source, 'text') !== 'string') return source;
	const { text: _, ...rest } = source as Record<string, unknown>;
	return rest;
}

/** What comes from anywhere may write in its own folder alone. */
function listTexts(raw: unknown, file: string): Unpacked {
	const files = new Map<string, string>();
	const problems: Problem[] = [];
	for (const [index, source] of listAt(raw, 'sources').entries()) {
		const [name, text] = [textAt(source, 'textFile'), valueAt(source, 'text')];
		if (name === '' || typeof text !== 'string') continue;
		const other = files.get(name);
		const message =
			findNameFault(name) ?? (other !== undefined && other !== text ? 'is of another text, too' : undefined);
		if (message === undefined) files.set(name, text);
		else {
			const at = ['sources', index, 'textFile'];
			const path = `.sources[${index}].textFile`;
			problems.push({ at, file, path, message: `${quote(name)} ${message}`, remedy: 'Name it otherwise.' });
		}
	}
	return problems.length > 0 ? { problems } : { files };
}
