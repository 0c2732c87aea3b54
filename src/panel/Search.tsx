import './search.css';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { SearchWords } from '../text/search-words.ts';
import { useGround } from './ground.ts';
import { isModified } from './is-modified.ts';
import { laterWithWords } from './later.tsx';
import type { Props as ResultProps } from './SearchResults.tsx';

const { Part: SearchResults, prefetch } = laterWithWords<Omit<ResultProps, 'words'>, SearchWords>(
	async () => (await import('./SearchResults.tsx')).SearchResults,
	(text) => text.foundWords(),
	({ asked }) => asked,
);

/**
 * A field that finds places, people, passages and words, and what it finds beneath it, as buttons: the arrows move
 * among them and the field, Enter opens the one that has the focus, or the first, Escape closes them and nothing else.
 */
export function Search() {
	const { text } = useGround();
	const [words, setWords] = useState('');
	const [isOpen, setOpen] = useState(false);
	/** For which words Enter was pressed, if it was. */
	const [hastyFor, setHastyFor] = useState<string | null>(null);
	const frame = useRef<HTMLElement>(null);
	const field = useRef<HTMLInputElement>(null);
	const hasWords = words.trim() !== '';
	const shut = () => {
		setOpen(false);
		setHastyFor(null);
	};
	const close = () => {
		// What is pressed goes away; whoever comes back to where it stood finds the field.
		field.current?.focus({ preventScroll: true });
		shut();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing || isModified(event)) return;
		const isInField = event.target === field.current;
		if (event.key === 'Escape') {
			if (words === '') return;
			event.preventDefault();
			if (isOpen && hasWords) close();
			else setWords('');
		} else if (event.key === 'Enter' && isInField) {
			event.preventDefault();
			setOpen(true);
			setHastyFor(words);
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			setOpen(true);
			const stops = [...(frame.current?.querySelectorAll<HTMLElement>('input, .findings button') ?? [])];
			const at = stops.findIndex((one) => one.matches(':focus'));
			stops[Math.max(at + (event.key === 'ArrowUp' ? -1 : 1), 0)]?.focus();
		}
	};
	const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
		if (!currentTarget.contains(relatedTarget)) shut();
	};
	return (
		<search ref={frame} className="search" aria-label={text.search} onKeyDown={onKeyDown} onBlur={onBlur}>
			<input
				ref={field}
				type="search"
				aria-label={text.search}
				placeholder={text.searchHint}
				dir="auto"
				autoComplete="off"
				spellCheck={false}
				enterKeyHint="go"
				value={words}
				onFocus={() => prefetch(text)}
				onClick={() => setOpen(true)}
				onChange={({ currentTarget: { value } }) => {
					setWords(value);
					setHastyFor(null);
					setOpen(true);
				}}
			/>
			{isOpen && hasWords && (
				// Where browsers do not focus a button that is clicked, this takes the focus and stays open.
				<div className="findings" tabIndex={-1}>
					<SearchResults asked={words} isHasty={hastyFor === words} onDone={close} />
				</div>
			)}
		</search>
	);
}
