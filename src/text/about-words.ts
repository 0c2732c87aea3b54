/**
 * Which words does a language have to supply for what the page says of itself?
 *
 * They are long and seldom read, so each language keeps them in a file beside its catalogue, and the catalogue
 * fetches them: a language is still one catalogue, which names all else that it needs, and a missing word is
 * still a type error.
 */

import type { ComparisonKind } from '../domain/comparison.ts';
import type { Rule } from '../domain/rule-example.ts';
import type { PanelWords } from './panel-words.ts';

/** In their order on the page. */
export const ABOUT_SECTIONS = [
	'says',
	'rules',
	'comparisons',
	'days',
	'lines',
	'sources',
	'errors',
	'languages',
	'version',
] as const;
export type AboutSection = (typeof ABOUT_SECTIONS)[number];

export interface AboutWords extends Pick<PanelWords, 'step' | 'notYetSaid'> {
	/** Accessible name of the list that leads to the sections. */
	readonly contents: string;
	readonly sections: Readonly<
		Record<AboutSection, { readonly heading: string; readonly paragraphs: readonly string[] }>
	>;
	readonly rule: Readonly<Record<Rule, string>>;
	readonly comparison: Readonly<Record<ComparisonKind, string>>;
	readonly example: string;
	readonly noExample: string;
	/** Leads to a passage. */
	showPassage(id: string): string;
	/** Leads to a place on a day. */
	showPlace(place: string, day: string): string;
	readonly outlines: string;
	readonly baseMap: string;
	readonly tiles: string;
	softwareVersion(version: string): string;
	/** Opens the licences, which are in English; and leads to the file of them. */
	readonly licences: string;
	readonly licencesAsFile: string;
	/** Heads the change log, which is in English. */
	readonly changes: string;
}
