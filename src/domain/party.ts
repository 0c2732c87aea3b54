/** Who takes part in the conflict, and how is each side named and coloured? */

declare const brand: unique symbol;

export type PartyId = string & { readonly [brand]: 'PartyId' };

/** Text by BCP 47 language tag; `en` is always there. */
export type Names = Readonly<{ en: string }> & Readonly<Record<string, string>>;

/** What a voice is called. */
export interface VoiceNames {
	/** Full name, "People’s Front of the North". */
	readonly name: Names;
	/** What a sentence calls it, with its article if it takes one: "the PFN". */
	readonly inSentence: Names;
	/** What a button calls it: "PFN". */
	readonly shortName: Names;
}

/** A side of the conflict. Its order in the dataset is its order everywhere. */
export interface Party extends VoiceNames {
	readonly id: PartyId;
	/** `#rrggbb` for the light and the dark theme; of no flag, and of equal weight among parties. */
	readonly colour: { readonly light: string; readonly dark: string };
}
