/** How is a value quoted that anybody may have written? So that it neither fills the page nor turns the words around it. */

/** Characters. */
const LONGEST = 40;

/** The value, or its beginning and "…"; what would order the text anew or break its line stands as a sign. */
export function quoteValue(value: string): string {
	const characters = [...value].map((character) =>
		/[\p{Cc}\p{Bidi_C}\p{Zl}\p{Zp}]/u.test(character) ? '�' : character,
	);
	if (characters.length <= LONGEST) return characters.join('');
	let end = LONGEST;
	// Not between a letter and its marks, nor between signs that are joined to one.
	while (end > 0 && /^[\p{M}\p{Emoji_Modifier}\u200d]/u.test(`${characters[end]}`)) end--;
	return `${characters.slice(0, end).join('')}…`;
}
