import { useGround } from './ground.ts';

/** What the dataset notes of something, in the language of the page where it tells it there: an item each. */
export function NoteItems({ notes }: { notes: readonly string[] }) {
	const { names } = useGround();
	return notes.map((note) => (
		<li key={note} dir="auto">
			{names.translated(note)}
		</li>
	));
}
