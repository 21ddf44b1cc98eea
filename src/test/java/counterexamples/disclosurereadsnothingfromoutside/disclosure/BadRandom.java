package counterexamples.disclosurereadsnothingfromoutside.disclosure;

import java.util.Random;

class BadRandom {

	int noise(Random random) {
		return random.nextInt(3);
	}

}
