/** How is a fault of the program itself told, so that nobody looks for it in the data or the network? */

export function tellOwnFault(error: unknown): string {
	return `dataset: could not be opened, by a fault of this program (${error}). Report it, with the file.`;
}
