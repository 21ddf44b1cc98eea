package counterexamples.disclosureneverfloats.disclosure;

record BadShare(double ofAllAnswers) {
}
