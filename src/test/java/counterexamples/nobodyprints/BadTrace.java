package counterexamples.nobodyprints;

class BadTrace {

	void show(Exception exception) {
		exception.printStackTrace();
	}

}
