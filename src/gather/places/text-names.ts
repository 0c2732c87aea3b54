/**
 * Which places of a country does a text name? The words of the text are few, the names of a country many: so every run of
 * words of the text is put into a set, and each name of the file, as it streams by, is looked up in it. A trie of all
 * names would hold hundreds of thousands to find some dozens; words with a capital are a guess, and not every script has them.
 */

import { listWords, type Word } from '../../domain/fold.ts';
import { type Gazetteer, listToponyms, type Occurrence } from '../../domain/gazetteer.ts';

/** Names of more words than this are not looked for. */
const MOST_WORDS = 6;

/** Every run of words of the texts, folded, with a space between. */
export function listRuns(texts: readonly string[]): ReadonlySet<string> {
	const runs = new Set<string>();
	for (const text of texts) {
		const words = listWords(text).map(({ folded }) => folded);
		for (const at of words.keys()) {
			for (let length = 1; length <= MOST_WORDS; length++) runs.add(words.slice(at, at + length).join(' '));
		}
	}
	return runs;
}

export function toRun(name: string): string {
	return listWords(name)
		.map(({ folded }) => folded)
		.join(' ');
}

/** A name that a text uses. */
export interface UsedName {
	/** As the text spells it first. */
	readonly toponym: string;
	readonly times: number;
	/**
	 * Words around it, if it may be no place’s name at any of its times: a capitalised word stands beside it, as in
	 * somebody’s name, or it is a single word that owes its capital to the beginning of a sentence.
	 */
	readonly within?: string;
}

/**
 * In the order of the texts. Where a script has capitals, a name has one: “bar” in a sentence is no village of that name.
 * @param gazetteer of the places whose names are among the runs.
 */
export function listUsedNames(texts: readonly string[], gazetteer: Gazetteer): readonly UsedName[] {
	const used = new Map<string, UsedName>();
	const small = listSmall(texts);
	for (const text of texts) {
		const words = listWords(text);
		for (const occurrence of listToponyms(text, gazetteer)) {
			const { toponym } = occurrence;
			if (!isCapitalised(toponym)) continue;
			const before = used.get(toRun(toponym));
			const within = findWider(text, occurrence, words, small);
			const isAlone = within === undefined || (before && before.within === undefined);
			used.set(toRun(toponym), {
				toponym: before?.toponym ?? toponym,
				times: (before?.times ?? 0) + 1,
				...(!isAlone && { within: before?.within ?? within }),
			});
		}
	}
	return [...used.values()];
}

/** True of a script without capitals. */
function isCapitalised(words: string): boolean {
	return listWords(words).some(({ start, end }) => {
		const [letter = ''] = words.slice(start, end).normalize('NFD');
		return letter !== letter.toLowerCase() || letter === letter.toUpperCase();
	});
}

/** The words by which it may be no name of a place; undefined if there are none. */
function findWider(
	text: string,
	{ start, end }: Occurrence,
	words: readonly Word[],
	small: ReadonlySet<string>,
): string | undefined {
	const before = words.findLast((word) => word.end <= start);
	const after = words.find((word) => word.start >= end);
	const isBeside = (gap: string) => /^[^\S\n]$/.test(gap);
	const isName = (word: Word) => hasCapital(text.slice(word.start, word.end));
	// “In Reed”, but not “Ann Reed”, where no other “ann” is to be found.
	const isOnlyFirst = (word: Word) => beginsSentence(text, word) && small.has(word.folded);
	const from =
		before && isBeside(text.slice(before.end, start)) && isName(before) && !isOnlyFirst(before)
			? before.start
			: start;
	const to = after && isBeside(text.slice(end, after.start)) && isName(after) ? after.end : end;
	if (from !== start || to !== end) return text.slice(from, to);
	const [own, ...others] = words.filter((word) => word.start >= start && word.end <= end);
	const isFirst = own && others.length === 0 && isName(own) && beginsSentence(text, own);
	return isFirst ? text.slice(start, after?.end ?? end) : undefined;
}

/** Folded words that some text writes without a capital. */
function listSmall(texts: readonly string[]): ReadonlySet<string> {
	const small = texts.flatMap((text) =>
		listWords(text).filter(({ start, end }) => !hasCapital(text.slice(start, end))),
	);
	return new Set(small.map(({ folded }) => folded));
}

function hasCapital(word: string): boolean {
	const [letter = ''] = word;
	return letter !== letter.toLowerCase();
}

function beginsSentence(text: string, { start }: Word): boolean {
	return /(^|[.!?:;“"'‘(\n])\s*$/.test(text.slice(0, start));
}
