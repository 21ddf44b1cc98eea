package id.timbang.rater;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeFilter;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.EmployeeSummary;
import id.timbang.personnel.PersonCard;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.ScoringSettings;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chooses who is asked about whom: the application proposes, HR or the person's appraiser
 * confirms, adds and removes. The person never learns who it is, whatever his or her
 * roles.
 */
@Service
@Transactional(readOnly = true)
public class RaterChoiceService {

	private final InvitationStore invitations;

	private final RaterDirectory directory;

	private final ChoiceLock lock;

	private final RaterLimits limits;

	private final WorkforceReader workforce;

	private final PeriodService periods;

	private final EmployeeService employees;

	private final AssignmentService assignments;

	private final ReportingLineService lines;

	private final AuditTrail audit;

	private final Clock clock;

	RaterChoiceService(InvitationStore invitations, RaterDirectory directory, ChoiceLock lock, RaterLimits limits,
			WorkforceReader workforce, PeriodService periods, EmployeeService employees, AssignmentService assignments,
			ReportingLineService lines, AuditTrail audit, Clock clock) {
		this.invitations = invitations;
		this.directory = directory;
		this.lock = lock;
		this.limits = limits;
		this.workforce = workforce;
		this.periods = periods;
		this.employees = employees;
		this.assignments = assignments;
		this.lines = lines;
		this.audit = audit;
		this.clock = clock;
	}

	/** How far the choice has come in a period; for HR. */
	public RaterRound round(Actor actor, PeriodId period) {
		actor.require(Role.HR_ADMIN);
		return this.directory.round(this.periods.period(period));
	}

	/**
	 * A window of the people whose raters HR can look at: everybody else.
	 * @param text part of the name; empty for all
	 * @param few only people with too few colleagues on their list
	 */
	public Window<RatedPerson> people(Actor actor, PeriodId period, String text, boolean few, int page) {
		actor.require(Role.HR_ADMIN);
		return this.directory.people(period, actor, text, few, Window.clamp(page));
	}

	/** Whom the actor appraises today, for each period in which raters are chosen. */
	public List<RaterRound.Team> teams(Actor actor) {
		List<PeriodId> open = (actor.employeeId() != null) ? this.directory.open() : List.of();
		Map<PeriodId, PeriodSummary> summaries = this.periods.byId(open);
		return open.stream()
			.map((id) -> new RaterRound.Team(Objects.requireNonNull(summaries.get(id)), this.directory.team(id, actor)))
			.filter((team) -> !team.people().isEmpty())
			.toList();
	}

	/** Who is asked about a person; for HR and the appraiser, never for the person. */
	public RaterList raters(Actor actor, PeriodId period, EmployeeId person) {
		requireChooser(actor, person);
		PeriodSummary summary = this.periods.period(period);
		PersonCard card = this.assignments.cards(List.of(person), today()).get(person);
		if (card == null) {
			throw new NotFoundException("employee", person);
		}
		requireBegun(period);
		return new RaterList(summary, card, this.directory.ratersOf(period, person));
	}

	/**
	 * Who could be added: by name or NIP, or without them the first colleagues of the
	 * unit. Never the person nor anybody above.
	 */
	public List<EmployeeSummary> candidates(Actor actor, EmployeeId person, String text) {
		requireChooser(actor, person);
		Optional<UnitId> unit = this.assignments.of(person, today()).map((assignment) -> assignment.unitId());
		EmployeeFilter filter = text.isEmpty() ? new EmployeeFilter("", unit.orElse(null), false)
				: new EmployeeFilter(text, null, false);
		Set<EmployeeId> never = new HashSet<>(Set.of(person));
		this.lines.above(person, today()).forEach((superior) -> never.add(superior.id()));
		return this.employees.first(filter).stream().filter((found) -> !never.contains(found.id())).toList();
	}

	/**
	 * Proposes colleagues for everybody at work today, and invites the subordinates of
	 * everybody who has enough of them for their group to be shown (S14).
	 * @return how many invitations that makes
	 * @throws ConflictException if that was done, or answers are not taken
	 */
	@Transactional
	public int start(Actor actor, PeriodId period) {
		actor.require(Role.HR_ADMIN);
		requireOpen(period);
		this.lock.choosing(period);
		if (!this.invitations.begin(period, this.limits, actor, this.clock.instant())) {
			throw new ConflictException("rater.started");
		}
		Workforce present = this.workforce.on(today());
		List<Invitation> made = new ArrayList<>(subordinates(present));
		List<Pairing> asked = made.stream().map(Invitation::pairing).toList();
		new PeerProposal(present, this.limits, new SecureRandom(), asked, List.of())
			.propose(present.all().stream().map(Colleague::id).toList(), this.limits.wanted())
			.forEach((pairing) -> made.add(Invitation.proposed(pairing)));
		this.invitations.add(period, made);
		this.audit.record(actor, period.periodId(), "audit.raters.started", String.valueOf(made.size()));
		return made.size();
	}

	private static List<Invitation> subordinates(Workforce present) {
		List<Invitation> invited = new ArrayList<>();
		present.teams().forEach((person, team) -> {
			if (team.size() >= ScoringSettings.FEWEST_RATERS) {
				team.forEach((rater) -> invited
					.add(new Invitation(person, rater, RaterGroup.SUBORDINATES, InvitationState.CONFIRMED)));
			}
		});
		return invited;
	}

	/** Confirms what is proposed for one person, and says how many that are. */
	@Transactional
	public int confirm(Actor actor, PeriodId period, EmployeeId person) {
		requireChooser(actor, person);
		beginChoosing(period);
		return confirmed(actor, period, this.invitations.confirmFor(period, List.of(person)));
	}

	/** The same for everybody whom the actor appraises today. */
	@Transactional
	public int confirmTeam(Actor actor, PeriodId period) {
		beginChoosing(period);
		Collection<EmployeeId> team = this.directory.team(period, actor).stream().map(RatedPerson::id).toList();
		return confirmed(actor, period, this.invitations.confirmFor(period, team));
	}

	/** The same for everybody; for HR. What is proposed for the actor is left. */
	@Transactional
	public int confirmAll(Actor actor, PeriodId period) {
		actor.require(Role.HR_ADMIN);
		beginChoosing(period);
		return confirmed(actor, period, this.invitations.confirmAllBut(period, actor));
	}

	private int confirmed(Actor actor, PeriodId period, int count) {
		if (count > 0) {
			this.audit.record(actor, period.periodId(), "audit.raters.confirmed", String.valueOf(count));
		}
		return count;
	}

	/**
	 * Puts somebody on the list of a person; who was taken off can come back. Whether the
	 * rater is asked about the actor makes no difference, or the refusal would tell.
	 * @throws RuleException if this one cannot be asked
	 */
	@Transactional
	public void add(Actor actor, PeriodId period, EmployeeId person, EmployeeId rater) {
		requireChooser(actor, person);
		beginChoosing(period);
		Pairing pairing = new Pairing(person, rater);
		Optional<Invitation> former = this.invitations.find(period, pairing);
		check(pairing, former);
		if (this.invitations.countOf(period, rater, actor) >= this.limits.most()) {
			throw new RuleException("rater", "rater.add.full", this.limits.most());
		}
		if (former.isEmpty() || !this.invitations.reinstate(period, pairing)) {
			this.invitations.add(period,
					List.of(new Invitation(person, rater, groupOf(pairing), InvitationState.CONFIRMED)));
		}
		record(actor, period, "audit.rater.added", person);
	}

	private void check(Pairing pairing, Optional<Invitation> former) {
		if (pairing.person().equals(pairing.rater())) {
			throw new RuleException("rater", "rater.add.oneself");
		}
		if (former.filter(Invitation::isActive).isPresent()) {
			throw new RuleException("rater", "rater.add.twice");
		}
		if (former.filter((one) -> one.state() == InvitationState.DECLINED).isPresent()) {
			throw new RuleException("rater", "rater.add.declined");
		}
		if (this.assignments.of(pairing.rater(), today()).isEmpty()) {
			throw new RuleException("rater", "rater.add.away");
		}
		if (this.lines.above(pairing.person(), today()).stream().anyMatch((one) -> one.id().equals(pairing.rater()))) {
			throw new RuleException("rater", "rater.add.above");
		}
	}

	private RaterGroup groupOf(Pairing pairing) {
		return this.lines.appraiserOf(pairing.rater(), today()).filter(pairing.person()::equals).isPresent()
				? RaterGroup.SUBORDINATES : RaterGroup.PEERS;
	}

	/**
	 * Takes somebody off the list of a person. Whether there is an answer makes no
	 * difference, is not said, and an answer stays where it is: nobody could tell which
	 * it is.
	 * @throws ConflictException if this one is not on the list
	 */
	@Transactional
	public void withdraw(Actor actor, PeriodId period, EmployeeId person, EmployeeId rater) {
		requireChooser(actor, person);
		beginChoosing(period);
		if (!this.invitations.withdraw(period, new Pairing(person, rater))) {
			throw new ConflictException("error.409.stale");
		}
		record(actor, period, "audit.rater.withdrawn", person);
	}

	/**
	 * Proposes somebody else in the place of a rater who declined, by the same rules. For
	 * the service that takes the refusal, which holds the lock.
	 */
	@Transactional
	void replace(PeriodId period, EmployeeId person) {
		Workforce near = this.workforce.on(today()).near(person);
		List<Invitation> known = this.invitations.among(period, near.all().stream().map(Colleague::id).toList());
		List<Pairing> active = known.stream().filter(Invitation::isActive).map(Invitation::pairing).toList();
		List<Pairing> closed = known.stream().filter((one) -> !one.isActive()).map(Invitation::pairing).toList();
		List<Pairing> found = new PeerProposal(near, this.limits, new SecureRandom(), active, closed)
			.propose(List.of(person), 1);
		this.invitations.add(period, found.stream().map(Invitation::proposed).toList());
	}

	/** Who it was stays out of the trail: the person may read it one day. */
	private void record(Actor actor, PeriodId period, String action, EmployeeId person) {
		String name = Objects.requireNonNull(this.employees.namesOf(List.of(person)).get(person)).name();
		this.audit.record(actor, period.periodId(), action, name);
	}

	private void beginChoosing(PeriodId period) {
		requireOpen(period);
		this.lock.choosing(period);
		requireBegun(period);
	}

	private void requireBegun(PeriodId period) {
		if (!this.invitations.isBegun(period)) {
			throw new NotFoundException("raters in period", period);
		}
	}

	private void requireOpen(PeriodId period) {
		this.periods.requireOpen(period, Phase.REPORTING);
	}

	private void requireChooser(Actor actor, EmployeeId person) {
		boolean appraises = this.lines.appraiserOf(person, today()).filter((one) -> one.isOf(actor)).isPresent();
		if (person.isOf(actor) || !(actor.isHrAdmin() || appraises)) {
			throw new ForbiddenException(actor, "choose who rates " + person);
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
