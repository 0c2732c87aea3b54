/** Which words does a language need to explain the signs and the keys? */

export interface HelpWords {
	/** What the maps, their signs and colours mean, a sentence each or a few. */
	readonly signs: readonly string[];
	/** What keys do while the focus is in the maps or in what controls them. @param accounts how many choices there are. */
	keys(accounts: number): readonly (readonly [key: string, does: string])[];
}
