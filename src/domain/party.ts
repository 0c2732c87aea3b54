/** Who takes part in the conflict, and how is each side named and coloured? */

declare const brand: unique symbol;

export type PartyId = string & { readonly [brand]: 'PartyId' };

/** Text by BCP 47 language tag; `en` is always there. */
export type Names = Readonly<{ en: string }> & Readonly<Record<string, string>>;

/** A side of the conflict. Its order in the dataset is its order everywhere. */
export interface Party {
	readonly id: PartyId;
	/** Full name, "National Resistance Front of Afghanistan". */
	readonly name: Names;
	/** What a sentence calls it, with its article if it takes one: "the NRF". */
	readonly inSentence: Names;
	/** What a button calls it: "NRF". */
	readonly shortName: Names;
	/** `#rrggbb` for the light and the dark theme; of no flag, and of equal weight among parties. */
	readonly colour: { readonly light: string; readonly dark: string };
}
