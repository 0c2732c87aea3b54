/** In which language does the page speak? By address, then by the browser's preference, then English. */

import { useEffect, useState } from 'react';
import type { Catalogue } from '../text/catalogue.ts';
import { chooseLanguage, ENGLISH, findLanguage, type Language } from '../text/language.ts';
import { readNames } from './address.ts';

/** Milliseconds after the first view until is fetched what it can do without. */
export const QUIET = 1000;

interface Speech {
	readonly language: Language;
	readonly text: Catalogue;
}

interface Spoken {
	/** Absent until the first catalogue has come. */
	readonly speech: Speech | undefined;
	/** A language asked for could not be fetched; the last one, or English, is spoken instead. */
	readonly hasFailed: boolean;
	/** Nor could English. */
	readonly isMute: boolean;
	/** Id of the language that is asked for, if any is. */
	readonly asked: string | null;
	ask(id: string | null): void;
}

export function useLanguage(): Spoken {
	const [asked, ask] = useState(readAsked);
	const [speech, setSpeech] = useState<Speech>();
	const [hasFailed, setFailed] = useState(false);
	const [isMute, setMute] = useState(false);
	const language = chooseLanguage(asked, navigator.languages);

	useEffect(() => {
		let isWanted = true;
		setFailed(false);
		const fallBack = () => {
			if (!isWanted) return;
			setFailed(true);
			ENGLISH.load().then(
				// Without any words yet, English is better than none.
				(text) => {
					if (isWanted) setSpeech((spoken) => spoken ?? { language: ENGLISH, text });
				},
				() => {
					if (isWanted) setMute(true);
				},
			);
		};
		language.load().then((text) => {
			if (isWanted) setSpeech({ language, text });
		}, fallBack);
		return () => {
			isWanted = false;
		};
	}, [language]);

	useEffect(() => {
		if (!speech) return;
		document.documentElement.lang = speech.text.lang;
		document.documentElement.dir = speech.text.dir;
		if (speech.text.dir === 'ltr') return;
		const timer = setTimeout(() => void import('./bold.css').catch(() => undefined), QUIET);
		return () => clearTimeout(timer);
	}, [speech]);

	return { speech, hasFailed, isMute, asked, ask };
}

/** The language that the address names, if it names one that is known. */
export function readAsked(): string | null {
	return findLanguage(readNames(window.location.search).lang ?? '')?.id ?? null;
}
