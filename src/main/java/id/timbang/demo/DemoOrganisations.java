package id.timbang.demo;

import java.util.ArrayList;
import java.util.List;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.demo.DemoActors.Cast;
import id.timbang.organisation.OrganisationRow;
import id.timbang.organisation.OrganisationService;
import id.timbang.organisation.Standing;
import id.timbang.organisation.UnitPredicate.Content;
import id.timbang.period.PeriodId;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.Predicate;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;

import org.springframework.stereotype.Component;

/**
 * Lets every leader say how the units below performed, and HR what the mayor said of
 * those above.
 */
@Component
@ConditionalOnDemo
class DemoOrganisations {

	private static final String MAYOR = "Wali Kota Semarang";

	private final OrganisationService organisations;

	DemoOrganisations(OrganisationService organisations) {
		this.organisations = organisations;
	}

	/** Each unit gets the predicate of whoever owes it first. */
	void set(Actor hr, Cast cast, PeriodId period) {
		setAll(hr, period);
		cast.people()
			.stream()
			.filter((person) -> !cast.team(person).isEmpty())
			.forEach((leader) -> setAll(cast.actor(leader), period));
	}

	private void setAll(Actor leader, PeriodId period) {
		List<OrganisationRow> owed = new ArrayList<>();
		Window<OrganisationRow> window = this.organisations.list(leader, period, 1);
		window.items().stream().filter(OrganisationRow::owed).forEach(owed::add);
		while (window.hasNext()) {
			window = this.organisations.list(leader, period, window.number() + 1);
			window.items().stream().filter(OrganisationRow::owed).forEach(owed::add);
		}
		owed.forEach((row) -> this.organisations.set(leader, period, row.unit(), 0,
				content(row.standing(), leader.isHrAdmin() ? MAYOR : "")));
	}

	/** Above what was agreed where the very good ones are the most. */
	private static Content content(Standing standing, String official) {
		boolean excellent = standing.counts() != null
				&& standing.counts().of(Predicate.VERY_GOOD) > standing.counts().of(Predicate.GOOD);
		return excellent
				? new Content(OrganisationPredicate.EXCELLENT,
						"Rencana aksi September selesai seluruhnya, dan antrean berkurang lebih dari yang disepakati.",
						"Bagian Organisasi, nota dinas 12 Oktober 2026", official)
				: new Content(OrganisationPredicate.GOOD,
						"Rencana aksi September selesai sesuai yang disepakati; satu target mundur ke Oktober.", "",
						official);
	}

}
