/** Is a key pressed with another that makes it the browser's own, to go back or to another window? */
export function isModified(event: Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey'>): boolean {
	return event.ctrlKey || event.altKey || event.metaKey;
}
