import './sources.css';
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
	return (
		<ul className="source-list">
			<SourceDocuments />
			<li>
				<OutlineNotes />
			</li>
			<li dir="auto">{dataset.basemap.attribution}</li>
			<li dir="auto">{names.translated(dataset.daysNote)}</li>
		</ul>
	);
}
