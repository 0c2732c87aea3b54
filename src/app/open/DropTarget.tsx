import './drop-target.css';
import { useEffect, useState } from 'react';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Opening } from '../use-opening.ts';

interface Props {
	text: Catalogue;
	onOpen: Opening['open'];
}

/** Takes a file or a folder that is dropped anywhere on the page, and shows that it would while one is dragged over it. */
export function DropTarget({ text, onOpen }: Props) {
	const [isOver, setOver] = useState(false);
	useEffect(() => {
		const drag = (event: DragEvent) => {
			if (!hasFiles(event)) return;
			// Else the browser would leave the page for the file.
			event.preventDefault();
			setOver(true);
		};
		const leave = ({ relatedTarget }: DragEvent) => {
			if (!relatedTarget) setOver(false);
		};
		const drop = (event: DragEvent) => {
			setOver(false);
			if (!hasFiles(event) || !event.dataTransfer) return;
			event.preventDefault();
			// Its entries are gone once this event is over.
			const entries = [...event.dataTransfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
			const files = [...event.dataTransfer.files];
			void import('./choose-files.ts').then(async ({ askForFiles, listEntries, listChosen }) => {
				const chosen = entries.length > 0 ? await listEntries(entries) : listChosen(files);
				if (chosen.size > 0) onOpen(askForFiles(chosen));
			});
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
	return isOver && <p className="drop-target">{text.dropHere}</p>;
}

/** Not words that are dragged, nor a link. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
	return dataTransfer?.types.includes('Files') ?? false;
}
