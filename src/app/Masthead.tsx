import './masthead.css';
import { useActions } from '../panel/actions.ts';
import { useGround } from '../panel/ground.ts';
import { LanguageChoice } from '../panel/LanguageChoice.tsx';
import { Search } from '../panel/Search.tsx';
import { About } from './about/About.tsx';
import type { Lead } from './about/lead.ts';
import { DatasetTitle } from './open/DatasetTitle.tsx';
import { OpenData } from './open/OpenData.tsx';
import type { Page } from './use-page.ts';

/** What this is, of what, and in which language. */
export function Masthead({ page }: { page: Page }) {
	const { text } = useGround();
	const { chooseDay, choosePlace, read, showInterpretation } = useActions();
	const lead = (to: Lead) => {
		// Examples are of the words as they are usually taken.
		showInterpretation(null);
		if (to.day) chooseDay(to.day);
		if ('place' in to) choosePlace(to.place);
		else read(to.claim);
	};
	return (
		<header className="masthead">
			<h1>{text.appName}</h1>
			<DatasetTitle origin={page.opened.origin} />
			<OpenData shown={page.opened.origin} onOpen={page.onOpen} />
			<Search key={page.opened.edition} />
			<About addressNow={page.addressNow} onLead={lead} />
			<LanguageChoice language={page.language} onChoose={page.onAskLanguage} />
		</header>
	);
}
