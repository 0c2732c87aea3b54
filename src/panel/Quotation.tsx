import './quotation.css';
import { useGround } from './ground.ts';

interface Props {
	/** Exact words of a source. */
	words: string;
	/** BCP 47, of the source. */
	language: string;
	/** Whether the words themselves are shown; the article has them already. */
	hasWords?: boolean;
}

/** Words as they are printed, and beneath them what they mean in the language of the page, where the data has it. */
export function Quotation({ words, language, hasWords = true }: Props) {
	const { text, translation } = useGround();
	const translated = translation?.texts.get(words);
	return (
		<>
			{hasWords && (
				<blockquote lang={language} dir="auto">
					{text.quoted(words)}
				</blockquote>
			)}
			{translation && translated !== undefined && (
				<p className="quote-translation" lang={text.lang} dir={text.dir}>
					<small>{text.unofficialTranslation(translation.isDraft)}</small> {text.quoted(translated)}
				</p>
			)}
		</>
	);
}
