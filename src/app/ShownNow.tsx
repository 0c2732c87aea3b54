import { type AccountChoice, type Split, shownParties } from '../domain/account-choice.ts';
import type { Day } from '../domain/day.ts';
import { useGround } from '../panel/ground.ts';

interface Props {
	account: AccountChoice;
	split: Split | null;
	day: Day;
}

/** Tells a screen reader whose accounts the map shows and of which day, whenever that changes. */
export function ShownNow({ account, split, day }: Props) {
	const { dataset, text, names } = useGround();
	const parties = shownParties({ account, split }, dataset);
	return (
		<p className="unseen" role="status">
			{text.shownNow(parties.map(names.voice), day)}
		</p>
	);
}
