import type { Day } from '../domain/day.ts';
import { useGround } from '../panel/ground.ts';
import { LanguageChoice } from '../panel/LanguageChoice.tsx';
import { Summaries } from '../panel/Summaries.tsx';
import { nameIn } from '../text/naming.ts';
import { About } from './about/About.tsx';
import type { Lead } from './about/lead.ts';

interface Props {
	day: Day;
	/** The id of the language spoken. */
	language: string;
	onSpeak: (id: string) => void;
	/** The query of what is seen. */
	addressNow: () => string;
	/** Follows an example of what the page says of itself. */
	onLead: (lead: Lead) => void;
}

/** What this is, that it does not say who was right, and what each side's words come down to. */
export function Masthead({ day, language, onSpeak, addressNow, onLead }: Props) {
	const { dataset, text } = useGround();
	return (
		<header className="masthead">
			<div className="title">
				<div className="title-row">
					<h1>{text.appName}</h1>
					<About addressNow={addressNow} onLead={onLead} />
					<LanguageChoice language={language} onChoose={onSpeak} />
				</div>
				<p className="dataset-title">{nameIn(dataset.title, text.lang)}</p>
				<p className="promise">{text.promise}</p>
			</div>
			<Summaries day={day} />
		</header>
	);
}
