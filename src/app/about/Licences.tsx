import { useState } from 'react';
import { useGround } from '../../panel/ground.ts';
import { Retry } from '../../panel/Retry.tsx';
import type { AboutWords } from '../../text/about-words.ts';

/** The build writes it: `src/site/licences-plugin.ts`. */
const FILE = `${import.meta.env.BASE_URL}licences.txt`;

/** Under which licences the page and its parts may be passed on, fetched when it is opened. */
export function Licences({ words }: { words: AboutWords }) {
	const { text } = useGround();
	const [licences, setLicences] = useState<string | null>();
	const ask = () => {
		if (typeof licences === 'string') return;
		setLicences(undefined);
		fetchText(FILE).then(setLicences, () => setLicences(null));
	};
	return (
		<details onToggle={({ currentTarget }) => currentTarget.open && ask()}>
			<summary>{words.licences}</summary>
			<p>
				<a href={FILE}>{words.licencesAsFile}</a>
			</p>
			{licences === undefined && <p role="status">{text.loading}</p>}
			{licences === null && <Retry line={text.panelFailed} words={text} onRetry={ask} />}
			{typeof licences === 'string' && (
				<pre className="licences" lang="en" dir="ltr">
					{licences}
				</pre>
			)}
		</details>
	);
}

async function fetchText(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return await response.text();
}
