import { testJourneys } from './test-journeys.ts';
import { launchWebKit } from './webkit.ts';

testJourneys('WebKitGTK', launchWebKit);
