import './opening.css';
import type { Progress } from '../../load/given.ts';
import { Lines } from '../../panel/ProblemList.tsx';
import type { Catalogue } from '../../text/catalogue.ts';
import type { OpenWords } from '../../text/open-words.ts';
import { sayOrigin } from '../origin.ts';
import type { Opening, Reading, Refused } from '../use-opening.ts';
import { DropTarget } from './DropTarget.tsx';

export interface Props {
	text: Catalogue;
	words: OpenWords;
	opening: Opening;
	/** Whether files have been dragged over the page. */
	isDragged: boolean;
}

/** What is told of a dataset that is on its way, or could not be shown in place of what is shown; and where files can be dropped. */
export function OpeningNotes({ text, words, opening, isDragged }: Props) {
	const { opened, reading, refused, cancel, dismiss } = opening;
	return (
		<>
			{isDragged && <DropTarget line={words.dropHere} onOpen={opening.open} />}
			{reading && (
				<ReadingNote reading={reading} text={text} words={words} onCancel={opened ? cancel : undefined} />
			)}
			{opened && refused && <RefusedNote refused={refused} text={text} words={words} onDismiss={dismiss} />}
		</>
	);
}

interface ReadingProps extends Pick<Props, 'text' | 'words'> {
	reading: Reading;
	/** Where there is something else to show. */
	onCancel: (() => void) | undefined;
}

/** How far it has come, and a button that lets it be. */
function ReadingNote({ reading: { origin, progress }, text, words, onCancel }: ReadingProps) {
	const { line = '', done, total } = progress ? tellProgress(progress, text, words) : {};
	const name = sayOrigin(origin, window.location.href);
	return (
		<div className="notices">
			<p>
				{/* Told once, and not with every byte. */}
				<span role="status">{name === undefined ? text.loading : words.reading(name)}</span>{' '}
				<progress
					aria-label={text.loading}
					{...(done !== undefined && total !== undefined && { value: done, max: total })}
				/>{' '}
				{line}
			</p>
			{onCancel && (
				<button type="button" onClick={onCancel}>
					{words.cancel}
				</button>
			)}
		</div>
	);
}

interface Told {
	readonly line: string;
	/** How much of how much; absent where nobody knows. */
	readonly done?: number;
	readonly total?: number;
}

function tellProgress(progress: Progress, text: Catalogue, words: OpenWords): Told {
	switch (progress.stage) {
		case 'reading': {
			const { bytes, total } = progress;
			/** Whole ones; the first has begun. */
			const inMegabytes = (n: number) => text.number(Math.max(1, Math.round(n / 1_000_000)));
			const line = words.megabytesRead(
				inMegabytes(bytes),
				total === undefined ? undefined : inMegabytes(total),
			);
			return { line, ...(total !== undefined && { done: bytes, total }) };
		}
		case 'checking':
			return { line: words.recordsChecked(text.number(progress.records)) };
		case 'following': {
			const { accounts: done, total } = progress;
			return { line: words.accountsFollowed(text.number(done), text.number(total)), done, total };
		}
	}
}

interface RefusedProps extends Pick<Props, 'text' | 'words'> {
	refused: Refused;
	onDismiss: () => void;
}

/** What it was, and why it cannot be shown. */
function RefusedNote({ refused: { origin, problems }, text, words, onDismiss }: RefusedProps) {
	const name = sayOrigin(origin, window.location.href) ?? text.appName;
	return (
		<div className="notices is-strong" role="alert">
			<details>
				<summary>{words.notShown(name)}</summary>
				<p>{text.problemCount(problems.length)}</p>
				<Lines problems={problems} />
			</details>
			<button type="button" onClick={onDismiss}>
				{text.dismiss}
			</button>
		</div>
	);
}
