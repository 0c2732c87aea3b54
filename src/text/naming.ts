/** What are places and voices called in the words of one language? */

import type { Claim } from '../domain/claim.ts';
import { type Dataset, listDays, voiceOf } from '../domain/dataset.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { Names } from '../domain/party.ts';
import type { PlaceId } from '../domain/place.ts';
import { remember } from '../domain/remember.ts';
import { take } from '../domain/take.ts';
import type { Translation, TranslationFile } from '../domain/translation.ts';
import type { Catalogue } from './catalogue.ts';

/** What a party or an observer is called in the catalogue's language. */
export interface VoiceWords {
	/** With its article: "the Guild". */
	readonly inSentence: string;
	/** "Guild". */
	readonly short: string;
}

/** Ids into names: what a catalogue needs to put facts into words. */
export interface Naming {
	/** The toponym; with its kind, if another place bears the same and this one is no district: "Millford (town)". */
	place(id: PlaceId): string;
	/** @throws if nobody has that id. */
	voice(id: VoiceId): VoiceWords;
	/** A name, a role or a note of the data as translated; as it is, where it is not. Quotes are never passed through it. */
	translated(text: string): string;
	/** Whether the data's days are of more than one year, so that each is told with its own. */
	readonly tellsYears: boolean;
}

/**
 * Each name is looked up when first asked for.
 * @param translation into the language of `text`. Without it people are named, and notes told, as the data has them.
 */
export function createNaming(
	dataset: Dataset,
	text: Pick<Catalogue, 'lang' | 'nameAndLevel'>,
	translation?: Translation,
): Naming {
	const { lang } = text;
	const places = new Map<PlaceId, string>();
	const voices = new Map<VoiceId, VoiceWords>();
	let bearers: ReadonlyMap<string, number> | undefined;
	const namePlace = (id: PlaceId): string => {
		const name = toponymOf(id, dataset, lang);
		const level = dataset.places.get(id)?.level;
		if (level === undefined || level === dataset.colouredLevel) return name;
		bearers ??= countBearers(dataset, lang);
		return (bearers.get(name) ?? 0) > 1 ? text.nameAndLevel(name, level) : name;
	};
	const nameVoice = (id: VoiceId): VoiceWords => {
		const { inSentence, shortName } = voiceOf(id, dataset);
		return { inSentence: nameIn(inSentence, lang), short: nameIn(shortName, lang) };
	};
	return {
		place: (id) => take(places, id, () => namePlace(id)),
		voice: (id) => take(voices, id, () => nameVoice(id)),
		translated: (told) => translation?.texts.get(told) ?? told,
		get tellsYears() {
			return isOverYears(dataset);
		},
	};
}

/** The day before the first is told, too: “changed since …”. */
const isOverYears = remember((dataset: Dataset): boolean => {
	const days = listDays(dataset);
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return false;
	const isBefore = ({ said }: Claim) => said.first !== null && yearOf(said.first) !== yearOf(last);
	return yearOf(addDays(first, -1)) !== yearOf(last) || dataset.claims.some(isBefore);
});

function yearOf(day: Day): string {
	return day.slice(0, 4);
}

/** The name in the language, in its primary language, or else in English. */
export function nameIn(names: Names, lang: string): string {
	return names[lang] ?? names[primary(lang)] ?? names.en;
}

/** The translation into the language, or into its primary language, or the file that holds it. */
export function translationIn(
	{ translations }: Pick<Dataset, 'translations'>,
	lang: string,
): Translation | TranslationFile | undefined {
	return translations.get(lang) ?? translations.get(primary(lang));
}

/**
 * The preferred toponym in the language, or one of no particular language in its script (`und-Arab`), or the title, which
 * is English. Toponyms carry scripts (`fa-Arab`), languages need not.
 */
export function toponymOf(id: PlaceId, { places }: Pick<Dataset, 'places'>, lang: string): string {
	const place = places.get(id);
	const find = (isIt: (tag: string) => boolean) => place?.toponyms.find((name) => isIt(name.lang))?.text;
	return (
		find((tag) => primary(tag) === primary(lang)) ??
		(primary(lang) === 'en' ? undefined : find((tag) => tag === `und-${scriptOf(lang)}`)) ??
		place?.title ??
		id
	);
}

/** How many places bear each name. */
function countBearers(dataset: Dataset, lang: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const id of dataset.places.keys()) {
		const name = toponymOf(id, dataset, lang);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}

function primary(lang: string): string {
	return lang.split('-')[0] ?? lang;
}

const scripts = new Map<string, string | undefined>();

/** In which the language is written, as a rule: `Arab`. */
function scriptOf(lang: string): string | undefined {
	return take(scripts, lang, () => new Intl.Locale(lang).maximize().script);
}
