package counterexamples.nobodyprints;

class BadPrint {

	void say(String sentence) {
		System.out.println(sentence);
	}

}
