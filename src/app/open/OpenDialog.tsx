import './open.css';
import { TITLES } from 'virtual:dataset-titles';
import { type FormEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { CloseButton } from '../../panel/CloseButton.tsx';
import { useGround } from '../../panel/ground.ts';
import { nameIn } from '../../text/naming.ts';
import type { OpenWords } from '../../text/open-words.ts';
import type { Asked } from '../open-foreign.ts';
import { isSameOrigin, isWholeAddress, type Origin, spellOrigin } from '../origin.ts';
import { forget, listRecent, type Recent } from '../recent.ts';
import { askForFiles, listChosen } from './choose-files.ts';

export interface Props {
	words: OpenWords;
	/** What the page shows now. */
	shown: Origin;
	onOpen: (asked: Asked) => void;
	onClose: () => void;
}

/** Every way to another dataset: those of the site, those opened before, a file, a folder, an address. */
export function OpenDialog({ words, shown, onOpen, onClose }: Props) {
	const { text } = useGround();
	const dialog = useRef<HTMLDialogElement>(null);
	const heading = useId();
	const [recent, setRecent] = useState<readonly Recent[]>([]);
	// Closed while it still stands in the page: only so does it give the focus back.
	useLayoutEffect(() => {
		const open = dialog.current;
		open?.showModal();
		return () => open?.close();
	}, []);
	useEffect(() => void listRecent().then(setRecent), []);
	const open = (asked: Asked) => {
		dialog.current?.close();
		onOpen(asked);
	};
	const remove = async ({ origin }: Recent) => {
		// Before the button goes that has the focus.
		dialog.current?.focus();
		await forget(origin);
		setRecent(await listRecent());
	};
	const choice = { shown, note: words.shownNow, onOpen: open };
	return (
		<dialog
			ref={dialog}
			className="open-data"
			tabIndex={-1}
			aria-labelledby={heading}
			closedby="any"
			onClose={({ currentTarget }) => {
				if (!currentTarget.open) onClose();
			}}
		>
			<div className="open-head">
				<h2 id={heading}>{words.title}</h2>
				<CloseButton label={text.close} onClose={() => dialog.current?.close()} />
			</div>
			<p className="open-promise">{words.staysHere}</p>
			<h3>{words.fromDevice}</h3>
			<div className="open-files">
				<FileField label={words.chooseFile} accept=".json,.geojson,.ndjson" onOpen={open} />
				<FileField label={words.chooseFolder} isFolder onOpen={open} />
			</div>
			<p className="open-hint">{words.dropHint}</p>
			<h3>{words.byAddress}</h3>
			<AddressField words={words} onOpen={open} />
			<h3>{words.builtIn}</h3>
			<ul>
				{Object.entries(TITLES).map(([id, title]) => (
					<li key={id}>
						<Choice {...choice} origin={{ kind: 'built-in', id }} title={nameIn(title, text.lang)} />
					</li>
				))}
			</ul>
			<h3>{words.recent}</h3>
			<p className="open-hint">{recent.length === 0 ? words.noRecent : words.recentHint}</p>
			<ul>
				{recent.map((one) => {
					const title = nameIn(one.title, text.lang);
					const where = one.origin.kind === 'device' ? one.origin.name : spellOrigin(one.origin);
					return (
						<li key={spellOrigin(one.origin)}>
							<Choice {...choice} origin={one.origin} title={title}>
								<small>
									<bdi>{where}</bdi>
								</small>
							</Choice>
							<CloseButton label={words.forget(title, where)} onClose={() => void remove(one)} />
						</li>
					);
				})}
			</ul>
		</dialog>
	);
}

interface ChoiceProps {
	origin: Origin;
	title: string;
	shown: Origin;
	/** Said of that which is shown. */
	note: string;
	onOpen: Props['onOpen'];
	children?: ReactNode;
}

function Choice({ origin, title, shown, note, onOpen, children }: ChoiceProps) {
	const isShown = isSameOrigin(origin, shown);
	return (
		<button
			type="button"
			className="open-choice"
			aria-current={isShown || undefined}
			onClick={() => onOpen({ origin })}
		>
			<bdi>{title}</bdi>
			{children}
			{isShown && <small>{note}</small>}
		</button>
	);
}

interface FileProps {
	label: string;
	accept?: string;
	isFolder?: boolean;
	onOpen: Props['onOpen'];
}

/** The browser's own dialog behind a button in the language of the page. */
function FileField({ label, accept, isFolder = false, onOpen }: FileProps) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<button type="button" className="plain-button" onClick={() => input.current?.click()}>
				{label}
			</button>
			<input
				ref={input}
				type="file"
				hidden
				accept={accept}
				aria-label={label}
				// All files of a folder whose parts were chosen one by one.
				multiple
				{...(isFolder && { webkitdirectory: '' })}
				onChange={({ currentTarget }) => {
					const files = listChosen([...(currentTarget.files ?? [])]);
					if (files.size > 0) onOpen(askForFiles(files));
				}}
			/>
		</>
	);
}

function AddressField({ words, onOpen }: { words: OpenWords; onOpen: Props['onOpen'] }) {
	const field = useId();
	const [isWrong, setWrong] = useState(false);
	const submit = (event: FormEvent<HTMLFormElement>) => {
		// It is sent nowhere.
		event.preventDefault();
		const address = String(new FormData(event.currentTarget).get('address')).trim();
		// What a reader writes without its server is more often a slip than a file beside the page.
		const isKnown = isWholeAddress(address);
		setWrong(!isKnown);
		if (isKnown) onOpen({ origin: { kind: 'address', address } });
	};
	return (
		<form className="open-address" noValidate onSubmit={submit}>
			<label className="field" htmlFor={field}>
				{words.address}
			</label>
			<input
				id={field}
				name="address"
				type="url"
				dir="ltr"
				autoComplete="off"
				placeholder="https://"
				aria-invalid={isWrong}
				aria-describedby={`${field}-hint`}
			/>
			<button type="submit" className="plain-button">
				{words.open}
			</button>
			<p id={`${field}-hint`} className="open-hint" role={isWrong ? 'alert' : undefined}>
				{isWrong ? words.notAnAddress : words.addressHint}
			</p>
		</form>
	);
}
