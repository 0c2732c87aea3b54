import { type ComponentType, useEffect, useState } from 'react';
import type { Catalogue } from '../../text/catalogue.ts';
import { isEmbedded } from '../address.ts';
import type { Opening } from '../use-opening.ts';
import type { Props as NotesProps } from './OpeningNotes.tsx';

interface Props {
	text: Catalogue;
	opening: Opening;
}

type Notes = ComponentType<Omit<NotesProps, 'words'>>;

/** What opens and tells of other data than that of the first view: fetched with its words once there is any, or once files are dragged over the page. */
export function OpeningPart({ text, opening }: Props) {
	const { opened, reading, refused } = opening;
	const isDragged = useDragged();
	const isAsked = reading && (opened || reading.origin.kind !== 'built-in');
	const isNeeded = isDragged || isAsked || (refused && opened);
	const [loaded, setLoaded] = useState<{ readonly of: Catalogue; readonly Notes: Notes }>();
	useEffect(() => {
		if (!isNeeded || loaded?.of === text) return;
		loadNotes(text).then(
			(Notes) => setLoaded({ of: text, Notes }),
			// What is shown stays.
			() => undefined,
		);
	}, [isNeeded, text, loaded]);
	return isNeeded && loaded && <loaded.Notes text={text} opening={opening} isDragged={isDragged} />;
}

/** They come with their words. */
async function loadNotes(text: Catalogue): Promise<Notes> {
	const [{ OpeningNotes }, words] = await Promise.all([import('./OpeningNotes.tsx'), text.openWords()]);
	return (props) => <OpeningNotes {...props} words={words} />;
}

/** Whether files have ever been dragged over the page; else the browser would leave it for them. */
function useDragged(): boolean {
	const [isDragged, setDragged] = useState(false);
	useEffect(() => {
		// Readers of another page did not come to open anything here.
		if (isEmbedded(window.location.search)) return;
		const take = (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes('Files')) return;
			event.preventDefault();
			setDragged(true);
		};
		window.addEventListener('dragover', take);
		window.addEventListener('drop', take);
		return () => {
			window.removeEventListener('dragover', take);
			window.removeEventListener('drop', take);
		};
	}, []);
	return isDragged;
}
