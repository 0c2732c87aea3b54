/** Which words does a language need for opening a dataset? */

export interface OpenWords {
	readonly title: string;
	/** What becomes of it: nothing is sent anywhere. */
	readonly staysHere: string;
	readonly fromDevice: string;
	readonly chooseFile: string;
	readonly chooseFolder: string;
	/** How else files come here. */
	readonly dropHint: string;
	readonly byAddress: string;
	readonly address: string;
	/** What kind of address it is, and who learns of it. */
	readonly addressHint: string;
	readonly open: string;
	readonly notAnAddress: string;
	readonly builtIn: string;
	readonly recent: string;
	readonly noRecent: string;
	/** What the list is, and where it lies. */
	readonly recentHint: string;
	forget(title: string, where: string): string;
	/** Of the dataset that is shown. */
	readonly shownNow: string;
	/** While files are dragged over the page. */
	readonly dropHere: string;
	/** A dataset is on its way. @param name of the file, or its address. */
	reading(name: string): string;
	/** How much of it has come, in whole megabytes. */
	megabytesRead(read: string, total: string | undefined): string;
	recordsChecked(records: string): string;
	/** So many accounts of places have been worked out. */
	accountsFollowed(accounts: string, total: string): string;
	readonly cancel: string;
	/** A dataset cannot be shown; the last one still is. */
	notShown(name: string): string;
	/** A foreign dataset names a server of tiles; the button below loads them. */
	tilesAsked(host: string): string;
	readonly loadTiles: string;
}
