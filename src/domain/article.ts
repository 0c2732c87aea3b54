/** Where in a stored text do its passages and the names of places stand? By offsets alone. */

import { listPlacesOf, type Statement } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import { listWords } from './fold.ts';
import { type Gazetteer, listToponyms, type Occurrence } from './gazetteer.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';

/** A stretch of text in which nothing begins or ends. Offsets are UTF-16 of the stored text, `end` exclusive. */
export interface Run {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The passages it belongs to, the shortest first. */
	readonly passages: readonly Statement[];
	/** The name it is part of. */
	readonly toponym?: Occurrence;
	/** Passages whose last run this is. */
	readonly closes: readonly Statement[];
}

export interface Paragraph {
	readonly start: number;
	readonly end: number;
	readonly runs: readonly Run[];
}

/** A passage at its offsets, without white space at its end. */
interface Placed {
	readonly statement: Statement;
	readonly start: number;
	readonly end: number;
}

/**
 * The paragraphs of the document, without the page around it; empty for a source without stored text.
 * @param statements those of other sources are passed over.
 */
export function layOutArticle(
	source: Source,
	statements: readonly Statement[],
	gazetteer: Gazetteer,
): readonly Paragraph[] {
	const { text } = source;
	if (text === undefined) return [];
	const { start, end } = rangeOf(source);
	const placed = listPlaced(source, statements);
	const toponyms = listToponyms(text.slice(start, end), gazetteer)
		.map((one) => ({ ...one, start: one.start + start, end: one.end + start }))
		.filter((name) => !isOfParty(name, text, placed));
	const paragraphs = [...text.slice(start, end).matchAll(/[^\n]*\S[^\n]*/g)];
	return paragraphs.map(({ 0: { length }, index }) => {
		const first = start + index;
		return {
			start: first,
			end: first + length,
			runs: cutRuns(text, first, first + length, placed, toponyms),
		};
	});
}

/** The name whose mark stands at this run: where it begins, so that each has one, however passages cut it. */
export function markOf({ start, toponym }: Run): Occurrence | undefined {
	return toponym?.start === start ? toponym : undefined;
}

/**
 * Which of those that bear the name at this run it means: those of which a passage around it speaks; if none says, those
 * that bear it as their first name; if none does, all. Empty where no name begins.
 */
export function meantAt(run: Run): readonly Place[] {
	const mark = markOf(run);
	if (!mark) return [];
	const spoken = run.passages.flatMap(listPlacesOf);
	const first = spell(mark.toponym);
	const likelier = [
		mark.places.filter(({ id }) => spoken.includes(id)),
		mark.places.filter(({ title }) => spell(title) === first),
	];
	return likelier.find((some) => some.length > 0) ?? mark.places;
}

function spell(name: string): string {
	return listWords(name)
		.map(({ folded }) => folded)
		.join(' ');
}

/** True if a passage around the name says that it means a party there. */
function isOfParty({ start, end }: Occurrence, text: string, placed: readonly Placed[]): boolean {
	const name = text.slice(start, end);
	return placed.some(
		(one) =>
			one.start <= start &&
			one.end >= end &&
			one.statement.meansParty.some(({ toponym }) => toponym === name),
	);
}

/** Passages of a source that have no place in its text: it is not stored, or they lie outside the document. */
export function listUnplaced(source: Source, statements: readonly Statement[]): readonly Statement[] {
	const placed = new Set(listPlaced(source, statements).map(({ statement }) => statement));
	return statements.filter((one) => one.quote.source === source.id && !placed.has(one));
}

/** By length, the shortest first; of one length, by id. */
function listPlaced(source: Source, statements: readonly Statement[]): readonly Placed[] {
	const range = rangeOf(source);
	return statements
		.flatMap((statement): readonly Placed[] => {
			const { source: id, exact, position } = statement.quote;
			if (id !== source.id || !position) return [];
			const placed = { statement, start: position.start, end: position.start + exact.trimEnd().length };
			return placed.start >= range.start && placed.end <= range.end ? [placed] : [];
		})
		.sort((a, b) => a.end - a.start - (b.end - b.start) || compareIds(a.statement.id, b.statement.id));
}

/** Where in the stored text the document lies. */
export function rangeOf({ text = '', range }: Source): { readonly start: number; readonly end: number } {
	return range ?? { start: 0, end: text.length };
}

function cutRuns(
	text: string,
	start: number,
	end: number,
	placed: readonly Placed[],
	toponyms: readonly Occurrence[],
): readonly Run[] {
	const here = placed.filter((one) => one.start < end && one.end > start);
	const names = toponyms.filter((name) => name.start < end && name.end > start);
	const edges = [...here, ...names].flatMap((one) => [one.start, one.end]);
	const cuts = [...new Set([start, ...edges.filter((edge) => edge > start && edge < end), end])].sort(
		(a, b) => a - b,
	);
	return cuts.slice(0, -1).map((from, i) => {
		const to = cuts[i + 1] ?? end;
		const around = here.filter((one) => one.start <= from && one.end >= to);
		const toponym = names.find((name) => name.start <= from && name.end >= to);
		return {
			start: from,
			end: to,
			text: text.slice(from, to),
			passages: around.map(({ statement }) => statement),
			...(toponym && { toponym }),
			closes: around.filter((one) => one.end === to).map(({ statement }) => statement),
		};
	});
}
