import type { HelpWords } from '../text/help-words.ts';

export interface Props {
	words: HelpWords;
	/** How many there are to choose from. */
	accounts: number;
}

/** Which key does what. */
export function KeyList({ words, accounts }: Props) {
	return (
		<dl className="key-list">
			{words.keys(accounts).map(([key, does]) => (
				<div key={key}>
					<dt>
						<kbd dir="auto">{key}</kbd>
					</dt>
					<dd>{does}</dd>
				</div>
			))}
		</dl>
	);
}
