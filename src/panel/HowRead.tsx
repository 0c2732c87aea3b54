import type { Account } from '../domain/account.ts';
import type { Alternative, Statement } from '../domain/claim.ts';
import { listClashingWords } from '../domain/clash-pair.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { PlaceAccounts } from '../domain/day-accounts.ts';
import type { Place } from '../domain/place.ts';
import type { PanelWords } from '../text/panel-words.ts';
import { useGround } from './ground.ts';
import { NoteItems } from './NoteItems.tsx';
import { Why } from './Why.tsx';

interface Props {
	place: Place;
	there: PlaceAccounts | undefined;
	accounts: readonly Account[];
	/** All that are quoted on the card. */
	passages: readonly Statement[];
	day: Day;
	words: PanelWords;
}

/** How the words were taken: what clashes with what, the steps to each account, notes, what else the words could mean, and doubts about the place. */
export function HowRead({ place, there, accounts, passages, day, words }: Props) {
	const { text, names } = useGround();
	return (
		<>
			{there && <Clashes comparison={there.comparison} words={words} />}
			{accounts.map((account) => (
				<section key={account.voice}>
					<h4>{names.voice(account.voice).short}</h4>
					<Why account={account} day={day} words={words} />
				</section>
			))}
			{passages.filter(hasNotes).map((passage) => (
				<section key={passage.id}>
					<h4>{passage.id}</h4>
					{passage.note !== undefined && <p dir="auto">{names.translated(passage.note)}</p>}
					{listAlternatives(passage).map(({ note }) => (
						<p key={note} dir="auto">
							{text.otherInterpretation(names.translated(note))}
						</p>
					))}
				</section>
			))}
			{place.notes.length > 0 && (
				<section>
					<h4>{text.doubts}</h4>
					<ul>
						<NoteItems notes={place.notes} />
					</ul>
				</section>
			)}
		</>
	);
}

/** Whether whoever recorded it says how it was taken, or how else it could be. */
export function hasNotes(passage: Statement): boolean {
	return passage.note !== undefined || listAlternatives(passage).length > 0;
}

function listAlternatives(passage: Statement): readonly Alternative[] {
	return passage.kind === 'claim' ? passage.alternatives : [];
}

/** What each says that clashes, in words. */
function Clashes({ comparison, words }: { comparison: Comparison; words: PanelWords }) {
	const { names } = useGround();
	const sentences = listClashingWords(comparison).map(([one, other]) => words.clash(one, other, names));
	if (sentences.length === 0) return null;
	return (
		<ul>
			{sentences.map((sentence) => (
				<li key={sentence}>{sentence}</li>
			))}
		</ul>
	);
}
