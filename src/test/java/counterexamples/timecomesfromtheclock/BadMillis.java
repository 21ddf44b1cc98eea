package counterexamples.timecomesfromtheclock;

class BadMillis {

	long now() {
		return System.currentTimeMillis();
	}

}
