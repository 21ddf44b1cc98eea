package id.timbang.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.assessment.Recommendation;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.result.ResultId;
import id.timbang.result.ResultPage;
import id.timbang.result.ResultService;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The library of good practice (feature 63): what an appraiser recommended to others
 * ("perluas"), told by unit. Whether a name stands beside it is decided by the person
 * alone.
 */
@Service
@Transactional(readOnly = true)
public class PracticeService {

	private final PracticeStore practices;

	private final ResultService results;

	private final ActionAccess access;

	private final AssignmentService assignments;

	private final UnitService units;

	private final AuditTrail audit;

	PracticeService(PracticeStore practices, ResultService results, ActionAccess access, AssignmentService assignments,
			UnitService units, AuditTrail audit) {
		this.practices = practices;
		this.results = results;
		this.access = access;
		this.assignments = assignments;
		this.units = units;
		this.audit = audit;
	}

	/**
	 * A window of practices, the latest first; everybody who is signed in reads them.
	 * @param unit of this unit and those below it; none for all
	 * @param word part of what is told; empty for all
	 */
	public Window<PracticeSummary> list(@Nullable UnitId unit, String word, int page) {
		return this.practices.list((unit != null) ? below(unit) : Set.of(), word, Window.clamp(page));
	}

	private Set<UnitId> below(UnitId unit) {
		return this.units.choices()
			.stream()
			.filter((node) -> node.id().equals(unit))
			.flatMap(UnitNode::ids)
			.collect(Collectors.collectingAndThen(Collectors.toSet(), (ids) -> ids.isEmpty() ? Set.of(unit) : ids));
	}

	/** One practice. */
	public PracticePage page(Actor actor, PracticeId id) {
		PracticeStore.Kept practice = find(id);
		boolean own = practice.person().isOf(actor);
		return new PracticePage(practice.summary(), own, own ? practice.named() : null,
				this.access.opens(actor, practice.person()) ? practice.result() : null);
	}

	/** What was told of a result, for its form; nothing at first. */
	public Optional<PracticeSummary> of(Actor actor, ResultId id) {
		ResultPage result = extended(actor, id);
		return this.practices.of(result.summary().employeeId(), result.summary().periodId())
			.map(PracticeStore.Kept::summary);
	}

	/**
	 * Tells of a practice, or tells it in other words.
	 * @param version the version that the form was filled from; none for a new one
	 * @throws ConflictException if somebody was faster, the result has not been released,
	 * or nobody recommended it to others
	 */
	@Transactional
	public PracticeId tell(Actor actor, ResultId id, @Nullable Long version, NewPractice content) {
		ResultPage result = extended(actor, id);
		EmployeeId person = result.summary().employeeId();
		PracticeId practice = (version != null) ? change(result, version, content) : add(result, person, content);
		this.audit.record(actor, practice.practiceId(), "audit.practice.told", content.title());
		return practice;
	}

	private PracticeId add(ResultPage result, EmployeeId person, NewPractice content) {
		PracticeId id = PracticeId.next();
		boolean added = this.practices.add(id, person, result.summary().periodId(),
				unit(person, result.period().until()), content);
		requireCurrent(added);
		return id;
	}

	private PracticeId change(ResultPage result, long version, NewPractice content) {
		PracticeStore.Kept before = this.practices.of(result.summary().employeeId(), result.summary().periodId())
			.orElseThrow(() -> new ConflictException("error.409.stale"));
		requireCurrent(this.practices.change(before.summary().id(), version, content));
		return before.summary().id();
	}

	private static void requireCurrent(boolean current) {
		if (!current) {
			throw new ConflictException("error.409.stale");
		}
	}

	/** Where the person worked when the period ended. */
	private UnitId unit(EmployeeId person, LocalDate day) {
		return this.assignments.of(person, day)
			.map(AssignmentSummary::unitId)
			.orElseThrow(() -> new ConflictException("development.practice.unit"));
	}

	/**
	 * A released result of which the appraiser said that others should work like this.
	 */
	private ResultPage extended(Actor actor, ResultId id) {
		ResultPage result = this.results.page(actor, id);
		this.access.requireOpener(actor, result.summary().employeeId());
		if (!isExtended(result)) {
			throw new ConflictException("development.practice.recommendation");
		}
		return result;
	}

	/** Whether a practice can be told of a result. */
	static boolean isExtended(ResultPage result) {
		return result.summary().releasedAt() != null
				&& result.sheet().decision().recommendation() == Recommendation.EXTEND;
	}

	/**
	 * The person agrees to be named beside what is told, or does not.
	 * @param version the version that the page showed
	 * @throws ConflictException if it is told in other words by now
	 */
	@Transactional
	public void name(Actor actor, PracticeId id, long version, boolean named) {
		if (!find(id).person().isOf(actor)) {
			throw new ForbiddenException(actor, "name somebody in practice " + id);
		}
		requireCurrent(this.practices.name(id, version, named));
		this.audit.record(actor, id.practiceId(), named ? "audit.practice.named" : "audit.practice.unnamed");
	}

	/** Takes a practice out of the library. */
	@Transactional
	public void withdraw(Actor actor, PracticeId id) {
		this.access.requireOpener(actor, find(id).person());
		this.practices.withdraw(id);
		this.audit.record(actor, id.practiceId(), "audit.practice.withdrawn");
	}

	/** Practices about which the actor has not said whether to be named. */
	List<PracticeSummary> unnamed(Actor actor) {
		return (actor.employeeId() == null) ? List.of()
				: this.practices.unnamed(ActionAccess.self(actor)).stream().map(PracticeStore.Kept::summary).toList();
	}

	private PracticeStore.Kept find(PracticeId id) {
		return this.practices.find(id).orElseThrow(() -> new NotFoundException("practice", id));
	}

}
