declare module 'virtual:datasets' {
	/** Ids of the datasets built with the page; the first is shown unless the address names another. */
	export const DATASETS: readonly [string, ...string[]];
}
