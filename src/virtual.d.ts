declare module 'virtual:datasets' {
	/** Ids of the datasets built with the page; the first is shown unless the address names another. */
	export const DATASETS: readonly [string, ...string[]];
	/** By id, the digest of each file that was checked when the page was built; none while it is worked on. */
	export const DIGESTS: Readonly<Record<string, string>>;
}

declare module 'virtual:dataset-titles' {
	/** Of the datasets built with the page, by id. */
	export const TITLES: Readonly<Record<string, import('./domain/party.ts').Names>>;
}

declare module 'virtual:site-files' {
	/** Every file of the built site but the worker that imports them. */
	export const FILES: readonly import('./site/site-files.ts').SiteFile[];
}
