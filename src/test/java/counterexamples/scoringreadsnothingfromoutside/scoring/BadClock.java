package counterexamples.scoringreadsnothingfromoutside.scoring;

import java.time.Clock;

record BadClock(Clock clock) {
}
