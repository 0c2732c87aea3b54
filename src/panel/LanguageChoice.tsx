import { LANGUAGES } from '../text/language.ts';
import { useGround } from './ground.ts';

interface Props {
	/** The id of the language spoken. */
	language: string;
	onChoose: (id: string) => void;
}

/** In which language the page speaks; each calls itself by its own name. */
export function LanguageChoice({ language, onChoose }: Props) {
	const { text } = useGround();
	return (
		<label className="language">
			<span className="unseen">{text.language}</span>
			<select value={language} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
				{LANGUAGES.map(({ id, name }) => (
					<option key={id} value={id} lang={id}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}
