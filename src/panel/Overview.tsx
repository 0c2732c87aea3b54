import { Changes } from './Changes.tsx';
import { Inset } from './Inset.tsx';

/** What one sees first. */
export function Overview() {
	return (
		<div className="overview">
			<Changes />
			<Inset />
		</div>
	);
}
