package id.timbang.feedback;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.ServiceId;

/**
 * Ratings for tests.
 */
final class TestRatings {

	private static final Respondent UNTOLD = new Respondent(null, null, null, null);

	private TestRatings() {
	}

	/** The same answer to every question. */
	static NewRating all(int answer) {
		return new NewRating(answers(answer), UNTOLD, "");
	}

	/** The same answer to every question, by a woman or a man. */
	static NewRating all(int answer, Sex sex) {
		return new NewRating(answers(answer), new Respondent(sex, null, null, null), "");
	}

	/** One question left open. */
	static NewRating withGap(int answer) {
		Map<ServiceElement, Integer> answers = answers(answer);
		answers.remove(ServiceElement.COST);
		return new NewRating(answers, UNTOLD, "");
	}

	/** Answers that no other number has, and that are not all alike. */
	static NewRating numbered(int number) {
		Map<ServiceElement, Integer> answers = answers(1);
		int rest = number + 1;
		for (ServiceElement element : ServiceElement.values()) {
			answers.put(element, 1 + rest % 4);
			rest /= 4;
		}
		return new NewRating(answers, UNTOLD, "");
	}

	/** Many alike. */
	static List<PastRating> many(int number, NewRating rating, UnitId unit, ServiceId service, EmployeeId officer,
			LocalDate day) {
		return Stream.generate(() -> new PastRating(unit, service, officer, day, rating)).limit(number).toList();
	}

	private static Map<ServiceElement, Integer> answers(int answer) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			answers.put(element, answer);
		}
		return answers;
	}

}
