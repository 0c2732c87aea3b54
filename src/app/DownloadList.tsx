import { useState } from 'react';
import type { AccountChoice } from '../domain/account-choice.ts';
import type { Day } from '../domain/day.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { FORMATS, type Format, fileName } from '../export/formats.ts';
import { createRequest } from '../export/request.ts';
import { askAgain } from '../panel/ask-again.ts';
import { useGround } from '../panel/ground.ts';
import { Late } from '../panel/Late.tsx';
import type { Look } from './look.ts';
import type { PictureForm } from './take-picture.ts';

const PICTURES: readonly PictureForm[] = ['svg', 'png'];

export interface Props {
	day: Day;
	account: AccountChoice;
	/** The other interpretation that the map is drawn under, if it is. */
	other: Interpretation | undefined;
	/** Where the map looks. */
	look: () => Look;
}

/** The map as a picture, and the data as files, of the words as they are usually taken; what writes each is fetched when it is asked for. */
export function DownloadList({ day, account, other, look }: Props) {
	const { ground, text } = useGround();
	const [hasFailed, setFailed] = useState(false);
	const [isUndrawable, setUndrawable] = useState(false);
	/** How many are on their way. */
	const [running, setRunning] = useState(0);
	/** Does what needs more code to be fetched, and says so where that fails. */
	const attempt = (act: () => Promise<void>) => {
		setFailed(false);
		setRunning((before) => before + 1);
		void (hasFailed ? askAgain(act) : act())
			.catch(() => setFailed(true))
			.finally(() => setRunning((before) => before - 1));
	};
	const saveData = async (format: Format) => {
		const request = createRequest(ground.usual, day, text);
		const body = await format.write(request);
		saveAs(new Blob([body], { type: format.mediaType }), fileName(format, request));
	};
	const savePicture = async (form: PictureForm) => {
		const { takePicture } = await import('./take-picture.ts');
		setUndrawable(false);
		try {
			const { body, name } = await takePicture(
				{ ...createRequest(ground.usual, day, text), account, other },
				look(),
				form,
			);
			saveAs(body, name);
		} catch {
			// To load the page anew would not help.
			setUndrawable(true);
		}
	};
	return (
		<>
			{hasFailed && <p role="alert">{text.panelFailed}</p>}
			{isUndrawable && <p role="alert">{text.pictureFailed}</p>}
			{running > 0 && (
				<Late>
					<p role="status">{text.takesLong}</p>
				</Late>
			)}
			<ul className="downloads">
				{PICTURES.map((form) => (
					<li key={form}>
						<button type="button" className="plain-button" onClick={() => attempt(() => savePicture(form))}>
							{text.picture} (<bdi>{form.toUpperCase()}</bdi>)
						</button>
					</li>
				))}
				{FORMATS.map((format) => (
					<li key={format.id}>
						<button type="button" className="plain-button" onClick={() => attempt(() => saveData(format))}>
							{text.formats[format.labelKey]} (<bdi>{format.name}</bdi>)
						</button>
					</li>
				))}
			</ul>
			<p>{text.promise}</p>
		</>
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
