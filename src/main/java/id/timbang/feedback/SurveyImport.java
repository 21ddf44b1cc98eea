package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.agency.AgencyService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.CsvException;
import id.timbang.shared.CsvTable;
import id.timbang.shared.Role;
import id.timbang.shared.RowError;
import id.timbang.shared.Sha256;
import id.timbang.shared.Uploads;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServingUnits;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a survey in that was done on paper or with another tool: first a dry run that
 * says everything that is wrong and what the file contains, then, on confirmation, all or
 * nothing. The same file is brought in once.
 */
@Service
@Transactional(readOnly = true)
public class SurveyImport {

	/** What the file is called in messages, whatever its name. */
	private static final String FILE = "survei.csv";

	private static final String PURPOSE = "survey";

	private final UnitService units;

	private final ServiceCatalogue catalogue;

	private final RatingStore ratings;

	private final ImportedSurveys imported;

	private final AnswerRelease release;

	private final Uploads uploads;

	private final AuditTrail audit;

	private final AgencyService agency;

	private final Clock clock;

	SurveyImport(UnitService units, ServiceCatalogue catalogue, RatingStore ratings, ImportedSurveys imported,
			AnswerRelease release, Uploads uploads, AuditTrail audit, AgencyService agency, Clock clock) {
		this.units = units;
		this.catalogue = catalogue;
		this.ratings = ratings;
		this.imported = imported;
		this.release = release;
		this.uploads = uploads;
		this.audit = audit;
		this.agency = agency;
		this.clock = clock;
	}

	/** The units that can be rated: those that serve citizens, and those below them. */
	public List<UnitNode> units() {
		return this.catalogue.servingUnits().among(this.units.choices());
	}

	/**
	 * Dry run. A file without errors is kept for confirmation under the id of the report.
	 * @param unit of rows that name none
	 */
	@Transactional
	public SurveyReport check(Actor actor, byte[] content, @Nullable UnitId unit) {
		actor.require(Role.HR_ADMIN);
		List<RowError> errors = new ArrayList<>();
		SurveyReport report = SurveyReport.of(read(content, unit, errors), errors);
		return report.isGood() ? report.keptAs(this.uploads.keep(actor, PURPOSE, content)) : report;
	}

	/**
	 * Does what the dry run said: keeps the answers, and releases those of ended months.
	 * @param unit the same as in the dry run
	 * @return what was done; with errors, and nothing done, if the world has changed
	 * since
	 */
	@Transactional
	public SurveyReport apply(Actor actor, UUID id, @Nullable UnitId unit) {
		actor.require(Role.HR_ADMIN);
		byte[] content = this.uploads.take(actor, PURPOSE, id);
		List<RowError> errors = new ArrayList<>();
		List<PastRating> found = read(content, unit, errors);
		if (errors.isEmpty() && !this.imported.add(actor, Sha256.hex(content), found.size())) {
			errors.add(known(LocalDate.now(this.clock)));
		}
		SurveyReport report = SurveyReport.of(found, errors);
		if (report.isGood()) {
			this.ratings.addAll(found);
			this.release.releaseSurvey(report.units(), report.first(), report.last(),
					this.agency.characteristic().orElse(null));
			this.audit.record(actor, actor.accountId(), "audit.ratings.imported", Integer.toString(found.size()));
		}
		return report;
	}

	private List<PastRating> read(byte[] content, @Nullable UnitId unit, List<RowError> errors) {
		this.imported.day(Sha256.hex(content)).ifPresent((day) -> errors.add(known(day)));
		try {
			CsvTable table = CsvTable.read(FILE, content, SurveyCodes.COLUMNS);
			SurveyRows.Known known = known(unit);
			if (unit != null && !known.units().containsValue(Optional.of(unit))) {
				errors.add(new RowError(FILE, 1, "unit_code", "", "feedback.import.unit.withoutService"));
			}
			return new SurveyRows(table, known, errors).ratings();
		}
		catch (CsvException ex) {
			errors.add(ex.error());
			return List.of();
		}
	}

	private SurveyRows.Known known(@Nullable UnitId chosen) {
		ServingUnits serving = this.catalogue.servingUnits();
		Map<String, Optional<UnitId>> codes = this.units.choices()
			.stream()
			.collect(Collectors.toMap(UnitNode::code, (unit) -> serving.of(unit.id()).map((server) -> unit.id())));
		return new SurveyRows.Known(codes, this.catalogue.byCode(), chosen, LocalDate.now(this.clock));
	}

	private static RowError known(LocalDate day) {
		return new RowError(FILE, 1, "", "", "feedback.import.known", day);
	}

}
