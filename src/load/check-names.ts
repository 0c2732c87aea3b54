/** Where does a language of the dataset lack a name? Its readers are shown the English one there: worth a note, no fault. */

import { listPlacesOf } from '../domain/claim.ts';
import type { Names } from '../domain/party.ts';
import { type Locate, type Path, type Problem, quote } from './problem.ts';
import type { Records } from './records.ts';

/** What has a name in some language should have one in all; of places, those in scope and those that statements speak of. */
export function noteNames(
	{ head, parties, observers, places, ...records }: Records,
	locate: Locate,
): readonly Problem[] {
	const named = [
		...(head ? [{ at: ['title'], names: head.title }] : []),
		...[...parties, ...observers].flatMap(({ at, value }) =>
			(['name', 'inSentence', 'shortName'] as const).map((key) => ({ at: [...at, key], names: value[key] })),
		),
	];
	const languages = new Set(named.flatMap(({ names }) => listLanguages(names)));
	const spoken = new Set([
		...(head?.scope ?? []),
		...[...records.claims, ...records.context].flatMap(({ value }) => listPlacesOf(value)),
	]);
	const toponyms = places
		.filter(({ value }) => spoken.has(value.id))
		.map(({ at, value }) => ({
			at: [...at, 'names'],
			languages: ['en', ...value.toponyms.map(({ lang }) => primary(lang))],
		}));
	const all = [...named.map(({ at, names }) => ({ at, languages: listLanguages(names) })), ...toponyms];
	return all.flatMap((one) => tell(one, languages, locate));
}

function tell(
	{ at, languages }: { readonly at: Path; readonly languages: readonly string[] },
	wanted: ReadonlySet<string>,
	locate: Locate,
): readonly Problem[] {
	const missing = [...wanted].filter((language) => !languages.includes(language));
	if (missing.length === 0) return [];
	const message = `no name in ${missing.map(quote).join(' and ')}, in which others have one`;
	return [{ ...locate(at), message, remedy: 'Add it; until then the English one is shown.' }];
}

function listLanguages(names: Names): readonly string[] {
	return Object.keys(names).map(primary);
}

/** `fa` of `fa-Arab`: a toponym says its script, a name need not. */
function primary(tag: string): string {
	return tag.split('-')[0] ?? tag;
}
