/** Under which tag does a gazetteer list a name: `en`, `fa-Arab`, `und-Latn`? */

const SCRIPTS = [
	['Latn', /\p{Script=Latin}/u],
	['Arab', /\p{Script=Arabic}/u],
	['Cyrl', /\p{Script=Cyrillic}/u],
	['Grek', /\p{Script=Greek}/u],
	['Hebr', /\p{Script=Hebrew}/u],
	['Armn', /\p{Script=Armenian}/u],
	['Geor', /\p{Script=Georgian}/u],
	['Ethi', /\p{Script=Ethiopic}/u],
	['Deva', /\p{Script=Devanagari}/u],
	['Beng', /\p{Script=Bengali}/u],
	['Mymr', /\p{Script=Myanmar}/u],
	['Thai', /\p{Script=Thai}/u],
	['Hang', /\p{Script=Hangul}/u],
	['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
	['Hani', /\p{Script=Han}/u],
] as const;

/**
 * A language in Latin letters needs no script beside it, one that nobody told does.
 * @param language as BCP 47 has it; empty if the source does not say. Whatever is no such code counts as unknown.
 */
export function tagName(name: string, language: string): string {
	const script = SCRIPTS.find(([, letters]) => letters.test(name))?.[0] ?? 'Zyyy';
	if (!/^[a-z]{2,3}$/.test(language)) return `und-${script}`;
	return script === 'Latn' ? language : `${language}-${script}`;
}
