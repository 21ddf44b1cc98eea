package id.timbang.rater;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.RaterSheets;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands what raters answered over to whoever computes figures.
 */
@Service
@Transactional(readOnly = true)
public class RaterService {

	private final AnswerStore answers;

	private final OwnSheetStore own;

	RaterService(AnswerStore answers, OwnSheetStore own) {
		this.answers = answers;
		this.own = own;
	}

	/**
	 * The sheets of colleagues and subordinates, in random order, and the own one, for
	 * each of these people; without the appraiser's. As long as answers are taken there
	 * are none of others: a figure that moves with an answer gives the answer away (S15).
	 */
	public Map<EmployeeId, RaterSheets> sheets(PeriodSummary period, Collection<EmployeeId> people) {
		Map<EmployeeId, Map<RaterGroup, List<BehaviourSheet>>> others = period.isReported()
				? this.answers.sheets(period.id(), people) : Map.of();
		Map<EmployeeId, OwnSheetStore.Stored> selves = this.own.of(period.id(), people);
		Map<EmployeeId, RaterSheets> sheets = new HashMap<>();
		for (EmployeeId person : people) {
			Map<RaterGroup, List<BehaviourSheet>> groups = others.getOrDefault(person, Map.of());
			OwnSheetStore.Stored self = selves.get(person);
			sheets.put(person, new RaterSheets(null, groups.getOrDefault(RaterGroup.PEERS, List.of()),
					groups.getOrDefault(RaterGroup.SUBORDINATES, List.of()), (self != null) ? self.levels() : null));
		}
		return sheets;
	}

}
