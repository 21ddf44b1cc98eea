package counterexamples.scoringneverfloats.scoring;

record BadField(double value) {
}
