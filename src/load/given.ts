/** What can a reader give the page to read, and how far has it come with that? */

/** A dataset that is no part of the site: at an address, or as files of the reader's own device. */
export type Given =
	/** Absolute, http or https. */
	| { readonly address: string }
	/** By path within what was chosen, `two-rivers/claims.json`: one file, or those of a folder. */
	| { readonly files: ReadonlyMap<string, Blob> };

export type Progress =
	/** `total` is absent where a server does not say. */
	| { readonly stage: 'reading'; readonly bytes: number; readonly total?: number }
	| { readonly stage: 'checking'; readonly records: number }
	/** Which is done by the page itself. */
	| { readonly stage: 'following'; readonly accounts: number; readonly total: number };
