import { launchFirefox } from './firefox.ts';
import { testJourneys } from './test-journeys.ts';

testJourneys('Firefox', launchFirefox);
