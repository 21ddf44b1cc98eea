package id.timbang.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodLength;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PersonName;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays the released results of a person side by side. Everything is read from stored
 * sheets and nothing is computed anew.
 */
@Service
@Transactional(readOnly = true)
public class HistoryService {

	/** As many periods are shown: two years of months. Our own number. */
	public static final int LONGEST = 24;

	private final HistoryStore store;

	private final PeriodService periods;

	private final EmployeeService employees;

	private final ReportingLineService lines;

	HistoryService(HistoryStore store, PeriodService periods, EmployeeService employees, ReportingLineService lines) {
		this.store = store;
		this.employees = employees;
		this.periods = periods;
		this.lines = lines;
	}

	/**
	 * The released results of somebody; for the person, HR and those above.
	 * @param wanted which periods; none for the shortest of which there are results
	 */
	public History of(Actor actor, EmployeeId employee, @Nullable PeriodLength wanted) {
		if (!this.lines.isOpenTo(actor, employee)) {
			throw new ForbiddenException(actor, "read the history of " + employee);
		}
		PersonName person = this.employees.namesOf(List.of(employee)).get(employee);
		if (person == null) {
			throw new NotFoundException("employee", employee);
		}
		Map<PeriodLength, Integer> counts = this.store.counts(employee);
		List<PeriodLength> lengths = List.copyOf(counts.keySet());
		PeriodLength length = (wanted != null) ? wanted : lengths.stream().findFirst().orElse(PeriodLength.MONTH);
		return new History(employee, person.name(), length, lengths, counts.getOrDefault(length, 0),
				periods(employee, length));
	}

	private List<HistoryPeriod> periods(EmployeeId employee, PeriodLength length) {
		List<HistoryStore.Stored> stored = new ArrayList<>(this.store.latest(employee, length, LONGEST));
		Collections.reverse(stored);
		Map<PeriodId, PeriodSummary> known = this.periods
			.byId(stored.stream().map(HistoryStore.Stored::period).toList());
		return stored.stream()
			.map((one) -> new HistoryPeriod(one.id(), Objects.requireNonNull(known.get(one.period())), one.sheet()))
			.toList();
	}

}
