import './downloads.css';
import { type ReactNode, useState } from 'react';
import type { AccountChoice } from '../domain/account-choice.ts';
import type { Day } from '../domain/day.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { FORMATS, type Format, fileName } from '../export/formats.ts';
import { LAYOUTS } from '../export/picture/request.ts';
import { createRequest } from '../export/request.ts';
import { askAgain } from '../panel/ask-again.ts';
import { useGround } from '../panel/ground.ts';
import { Late } from '../panel/Late.tsx';
import type { TakeWords } from '../text/take-words.ts';
import type { Look } from './look.ts';
import type { PictureForm, PictureOptions } from './take-picture.ts';

const PICTURES: readonly PictureForm[] = ['svg', 'png'];

const USUAL: PictureOptions = { layout: 'sheet', hasHeading: true, isTransparent: false };

/** A file, and what it is called. */
interface Made {
	readonly body: Blob;
	readonly name: string;
}

export interface Props {
	words: TakeWords;
	day: Day;
	account: AccountChoice;
	/** The other interpretation that the map is drawn under, if it is. */
	other: Interpretation | undefined;
	/** Where the maps look. */
	look: () => Look;
	/** The address of what is seen, if it has one. */
	link: () => string | null;
}

/** The maps as a picture, and the data as files, of the words as they are usually taken; what writes each is fetched when it is asked for. */
export function DownloadList({ words, day, account, other, look, link }: Props) {
	const { ground, text, translation } = useGround();
	const [options, setOptions] = useState(USUAL);
	const [failed, setFailed] = useState<'loading' | 'making' | null>(null);
	/** The name of the last file. */
	const [saved, setSaved] = useState<string | null>(null);
	/** How many are on their way. */
	const [running, setRunning] = useState(0);
	/** Fetches what makes a file, makes it and saves it; says which of the two failed. */
	const attempt = async (load: () => Promise<() => Made | Promise<Made>>) => {
		setFailed(null);
		setSaved(null);
		setRunning((before) => before + 1);
		let stage: typeof failed = 'loading';
		try {
			// Of what was there and did not work, to load the page anew would not help.
			const make = await (failed === 'loading' ? askAgain(load) : load());
			stage = 'making';
			const { body, name } = await make();
			saveAs(body, name);
			setSaved(name);
		} catch {
			setFailed(stage);
		} finally {
			setRunning((before) => before - 1);
		}
	};
	const loadData = async (format: Format) => {
		const write = await format.load();
		return () => {
			const request = createRequest(ground.usual, day, text);
			const body = new Blob([write(request)], { type: format.mediaType });
			return { body, name: fileName(format, request) };
		};
	};
	const loadPicture = async (form: PictureForm) => {
		const { fetchPictureFonts, takePicture } = await import('./take-picture.ts');
		const fonts = await fetchPictureFonts(form, text);
		return () => {
			const request = createRequest(ground.usual, day, text, translation);
			const view = { ...request, account, other, link: link() ?? undefined };
			return takePicture(view, look(), form, options, fonts);
		};
	};
	return (
		<>
			{failed && <p role="alert">{failed === 'loading' ? text.panelFailed : words.fileFailed}</p>}
			{running > 0 && (
				<Late>
					<p role="status">{text.takesLong}</p>
				</Late>
			)}
			<PictureChoice words={words} options={options} onChoose={setOptions}>
				{PICTURES.map((form) => (
					<button
						key={form}
						type="button"
						className="plain-button"
						onClick={() => void attempt(() => loadPicture(form))}
					>
						{text.picture} (<bdi>{form.toUpperCase()}</bdi>)
					</button>
				))}
			</PictureChoice>
			<ul className="downloads">
				<li>
					<button type="button" className="plain-button" onClick={() => window.print()}>
						{words.print}
					</button>
				</li>
				{FORMATS.map((format) => (
					<li key={format.id}>
						<button
							type="button"
							className="plain-button"
							onClick={() => void attempt(() => loadData(format))}
						>
							{words.formats[format.labelKey]} (<bdi>{format.name}</bdi>)
						</button>
					</li>
				))}
			</ul>
			{/* There before it says anything, so that what it says is read out. */}
			<p role="status">{saved !== null && words.saved(saved)}</p>
			<p>{text.promise}</p>
		</>
	);
}

interface ChoiceProps {
	words: TakeWords;
	options: PictureOptions;
	onChoose: (options: PictureOptions) => void;
	/** What saves it. */
	children: ReactNode;
}

function PictureChoice({ words, options, onChoose, children }: ChoiceProps) {
	const { text } = useGround();
	return (
		<fieldset className="picture-choice">
			<legend>{text.picture}</legend>
			<label>
				{words.pictureSize}
				<select
					value={options.layout}
					onChange={({ currentTarget: { value } }) =>
						onChoose({ ...options, layout: LAYOUTS.find((layout) => layout === value) ?? options.layout })
					}
				>
					{LAYOUTS.map((layout) => (
						<option key={layout} value={layout}>
							{words.pictureSizes[layout]}
						</option>
					))}
				</select>
			</label>
			<label>
				<input
					type="checkbox"
					checked={options.hasHeading}
					onChange={({ currentTarget: { checked } }) => onChoose({ ...options, hasHeading: checked })}
				/>
				{words.pictureHeading}
			</label>
			<label>
				<input
					type="checkbox"
					checked={options.isTransparent}
					onChange={({ currentTarget: { checked } }) => onChoose({ ...options, isTransparent: checked })}
				/>
				{words.pictureTransparent}
			</label>
			{children}
		</fieldset>
	);
}

function saveAs(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// Not at once: some browsers read it only after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
