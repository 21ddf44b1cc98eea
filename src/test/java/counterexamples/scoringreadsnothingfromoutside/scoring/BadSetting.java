package counterexamples.scoringreadsnothingfromoutside.scoring;

class BadSetting {

	String setting() {
		return System.getenv("CAP");
	}

}
