import { testJourneys } from './test-journeys.ts';
import { launchWebKit } from './webkit.ts';

testJourneys('WebKitGTK', launchWebKit, [
	{
		title: 'the split view paints one account left of its divider and another right of it',
		says: /ground is painted left of the divider/,
		because: 'no ground is painted, since the panes that are clipped have no size',
	},
]);
