import type { Catalogue } from '../text/catalogue.ts';

interface Props {
	text: Catalogue;
	onReload: () => void;
}

/** Says that a newer version of the page is ready. The reader chooses when; the address keeps the view. */
export function NewVersion({ text, onReload }: Props) {
	return (
		<div className="notices is-new-version" role="status">
			<p>{text.newVersion}</p>
			<button type="button" onClick={onReload}>
				{text.reload}
			</button>
		</div>
	);
}
