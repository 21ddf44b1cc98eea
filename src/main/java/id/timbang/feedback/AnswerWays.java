package id.timbang.feedback;

/**
 * How the complete answers of whole blocks came in: numbers of answers, and nothing of
 * what they say.
 *
 * @param own on devices of the citizens' own
 * @param kiosk at tablets on counters
 * @param paper on forms that were typed in
 * @param imported in surveys that were brought in
 */
public record AnswerWays(int own, int kiosk, int paper, int imported) {

	static final AnswerWays NONE = new AnswerWays(0, 0, 0, 0);

	AnswerWays plus(AnswerWays other) {
		return new AnswerWays(this.own + other.own, this.kiosk + other.kiosk, this.paper + other.paper,
				this.imported + other.imported);
	}

}
