package id.timbang.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.ServiceId;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Surveys for tests, from the answers to what is released of them.
 */
@Component
public class TestSurveys {

	private static final int RESPONDENTS = 29;

	/** So many of the 261 answers are 4, all others 3; together they make 955. */
	private static final int BEST = 172;

	private final RatingService ratings;

	private final SatisfactionService satisfaction;

	TestSurveys(RatingService ratings, SatisfactionService satisfaction) {
		this.ratings = ratings;
		this.satisfaction = satisfaction;
	}

	/** The one of GASPUL: 955 of 29 complete answers, the index 91.48; released. */
	public void gaspul(UnitId unit, ServiceId service, EmployeeId officer, LocalDate day) {
		List<PastRating> answers = new ArrayList<>();
		int given = 0;
		for (int respondent = 0; respondent < RESPONDENTS; respondent++) {
			Map<ServiceElement, Integer> rating = new EnumMap<>(ServiceElement.class);
			for (ServiceElement element : ServiceElement.values()) {
				rating.put(element, (given < BEST) ? 4 : 3);
				given++;
			}
			answers.add(new PastRating(unit, service, officer, day,
					new NewRating(rating, new Respondent(null, null, null, null), "")));
		}
		this.ratings.load(HR, answers);
		this.satisfaction.release(HR);
	}

}
