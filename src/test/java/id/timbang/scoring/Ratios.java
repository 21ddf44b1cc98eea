package id.timbang.scoring;

import java.math.BigInteger;

/** Fractions as one writes them: {@code 5750/57} or {@code 18}. */
final class Ratios {

	private Ratios() {
	}

	static Ratio ratio(String text) {
		String[] terms = text.split("/", -1);
		return new Ratio(new BigInteger(terms[0]), terms.length == 1 ? BigInteger.ONE : new BigInteger(terms[1]));
	}

}
