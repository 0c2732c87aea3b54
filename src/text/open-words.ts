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
}
