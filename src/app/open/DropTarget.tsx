import { useLayoutEffect, useState } from 'react';
import type { Opening } from '../use-opening.ts';
import { askForFiles, listChosen, listEntries } from './choose-files.ts';

interface Props {
	/** What it says of itself. */
	line: string;
	onOpen: Opening['open'];
}

/** Takes a file or a folder that is dropped anywhere on the page, and shows that it would while one is dragged over it, as when it comes. */
export function DropTarget({ line, onOpen }: Props) {
	const [isOver, setOver] = useState(true);
	// Before it is seen, so that whoever sees it can drop.
	useLayoutEffect(() => {
		const drag = (event: DragEvent) => setOver(event.defaultPrevented);
		const leave = ({ relatedTarget }: DragEvent) => {
			if (!relatedTarget) setOver(false);
		};
		const drop = ({ dataTransfer }: DragEvent) => {
			setOver(false);
			if (!dataTransfer?.types.includes('Files')) return;
			// Its entries are gone once this event is over.
			const entries = [...dataTransfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
			const files = [...dataTransfer.files];
			const open = async () => {
				const chosen = entries.length > 0 ? await listEntries(entries) : listChosen(files);
				// Of an empty folder, too, the page says what is missing.
				onOpen(askForFiles(chosen, entries[0]?.name));
			};
			void open();
		};
		window.addEventListener('dragover', drag);
		window.addEventListener('dragleave', leave);
		window.addEventListener('drop', drop);
		return () => {
			window.removeEventListener('dragover', drag);
			window.removeEventListener('dragleave', leave);
			window.removeEventListener('drop', drop);
		};
	}, [onOpen]);
	return isOver && <p className="drop-target">{line}</p>;
}
