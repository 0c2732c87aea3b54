/** Is a key pressed with another that gives it a meaning of the browser's, which no handler may take? */
export function isModified({
	ctrlKey,
	altKey,
	metaKey,
	shiftKey,
}: Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>): boolean {
	return ctrlKey || altKey || metaKey || shiftKey;
}
