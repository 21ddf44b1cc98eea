package id.timbang.organisation;

import java.util.Optional;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.ReportingLineService;
import id.timbang.result.OrganisationNote;
import id.timbang.result.OrganisationNotes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says on the evaluation form of a person how the unit performed.
 */
@Component
class PrintedPredicates implements OrganisationNotes {

	private final UnitPredicateStore predicates;

	private final ReportingLineService lines;

	PrintedPredicates(UnitPredicateStore predicates, ReportingLineService lines) {
		this.predicates = predicates;
		this.lines = lines;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<OrganisationNote> of(EmployeeId person, PeriodSummary period) {
		return this.predicates.lastUnit(person, period)
			.map((last) -> new OrganisationNote(last.name(), last.predicate(),
					this.lines.led(person, last.unit(), period.from(), period.until())));
	}

}
