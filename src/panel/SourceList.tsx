import './sources.css';
import { basemapCredit } from '../domain/basemap-credit.ts';
import { useGround } from './ground.ts';
import { OutlineNotes } from './OutlineNotes.tsx';
import { Popover } from './Popover.tsx';
import { SourceDocuments } from './SourceDocuments.tsx';

/** The published documents that everything rests on, and where the outlines come from, folded. */
export function SourceList() {
	const { text } = useGround();
	return (
		<Popover label={text.sources}>
			<SourceItems />
		</Popover>
	);
}

/** The same, laid open. */
export function SourceItems() {
	const { dataset, names } = useGround();
	const basemap = basemapCredit(dataset);
	return (
		<ul className="source-list">
			<SourceDocuments />
			<li>
				<OutlineNotes />
			</li>
			{basemap !== '' && <li dir="auto">{basemap}</li>}
			<li dir="auto">{names.translated(dataset.daysNote)}</li>
		</ul>
	);
}
