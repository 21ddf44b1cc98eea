package id.timbang.indicator;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PositionId;
import id.timbang.personnel.PositionSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the templates from which plans are made, and knows who gets which.
 */
@Service
@Transactional(readOnly = true)
public class TemplateService {

	private static final Comparator<RecipientName> GROUPS_FIRST = Comparator
		.comparing((RecipientName recipient) -> recipient.position() != null)
		.thenComparing((recipient) -> (recipient.position() != null) ? recipient.position() : "")
		.thenComparing(RecipientName::group);

	private final TemplateRepository templates;

	private final TemplateDirectory directory;

	private final IndicatorService catalogue;

	private final EmployeeService employees;

	private final RowRules rules;

	private final AuditTrail audit;

	private final Clock clock;

	TemplateService(TemplateRepository templates, TemplateDirectory directory, IndicatorService catalogue,
			EmployeeService employees, RowRules rules, AuditTrail audit, Clock clock) {
		this.templates = templates;
		this.directory = directory;
		this.catalogue = catalogue;
		this.employees = employees;
		this.rules = rules;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A window of the templates, groups first; for HR.
	 * @param state where they stand; without one those in force and the drafts
	 */
	public Window<TemplateSummary> list(Actor actor, @Nullable VersionState state, int page) {
		actor.require(Role.HR_ADMIN);
		TemplateReach reach = this.directory.reach();
		int number = Window.clamp(page);
		List<Template> rows = stand(state).stream()
			.sorted(Comparator.comparing((Template template) -> reach.name(template.recipient()), GROUPS_FIRST)
				.thenComparing(Template::number))
			.skip(Window.offset(number))
			.limit(Window.SIZE + 1)
			.toList();
		this.templates.withRows(rows);
		return Window.of(rows, number).map((template) -> summary(template, reach));
	}

	/** How many templates there are. */
	public int count(Actor actor, @Nullable VersionState state) {
		actor.require(Role.HR_ADMIN);
		return stand(state).size();
	}

	private List<Template> stand(@Nullable VersionState state) {
		return this.templates
			.findByStateIn((state != null) ? Set.of(state) : Set.of(VersionState.ACTIVE, VersionState.DRAFT));
	}

	private static TemplateSummary summary(Template template, TemplateReach reach) {
		List<WeightedRow> rows = template.rows();
		return new TemplateSummary(template.id(), reach.name(template.recipient()), template.number(), template.state(),
				rows.size(), RowRules.sum(rows), reach.people(template.recipient()));
	}

	/** One template, with a window of the people whom it reaches; for HR. */
	public TemplatePage page(Actor actor, TemplateId id, int page) {
		actor.require(Role.HR_ADMIN);
		Template template = find(id);
		Recipient recipient = template.recipient();
		TemplateReach reach = this.directory.reach();
		List<PositionId> positions = reach.positions(recipient).stream().map(PositionSummary::id).toList();
		return new TemplatePage(sheet(template, reach, template.rows()), template.version(),
				this.employees.holders(actor, positions, page), reach.people(recipient), reach.ownTemplates(recipient),
				history(recipient));
	}

	private List<TemplatePage.HistoryEntry> history(Recipient recipient) {
		return this.templates.findByRecipient(recipient)
			.stream()
			.map((template) -> new TemplatePage.HistoryEntry(template.id(), template.number(), template.state(),
					template.activatedAt()))
			.toList();
	}

	/** What the edit form of a draft is filled from; for HR. */
	public TemplateDraft draft(Actor actor, TemplateId id) {
		actor.require(Role.HR_ADMIN);
		Template template = find(id);
		template.requireDraft();
		List<WeightedRow> rows = this.catalogue.renewed(template.rows());
		int renewed = (int) rows.stream().filter((row) -> !template.rows().contains(row)).count();
		return new TemplateDraft(sheet(template, this.directory.reach(), rows), template.version(), renewed);
	}

	private TemplateSheet sheet(Template template, TemplateReach reach, List<WeightedRow> rows) {
		Map<IndicatorVersionId, VersionedIndicator> pointed = this.catalogue.versions(indicatorsOf(rows));
		return sheet(template, reach, rows, pointed);
	}

	private static TemplateSheet sheet(Template template, TemplateReach reach, List<WeightedRow> rows,
			Map<IndicatorVersionId, VersionedIndicator> pointed) {
		List<TemplateSheet.Line> lines = rows.stream()
			.map((row) -> new TemplateSheet.Line(row, versioned(pointed, row.indicatorVersionId())))
			.toList();
		return new TemplateSheet(template.id(), reach.name(template.recipient()), template.number(), template.state(),
				lines);
	}

	private static VersionedIndicator versioned(Map<IndicatorVersionId, VersionedIndicator> pointed,
			IndicatorVersionId id) {
		return Optional.ofNullable(pointed.get(id)).orElseThrow(() -> new NotFoundException("indicator version", id));
	}

	/** The template in force for a position: its own, or else that of its group. */
	public Optional<TemplateSheet> templateFor(PositionId position) {
		return Optional.ofNullable(templatesFor(List.of(position)).get(position));
	}

	/**
	 * The same for many positions, in a handful of statements; those without are left
	 * out.
	 */
	public Map<PositionId, TemplateSheet> templatesFor(Collection<PositionId> positions) {
		TemplateReach reach = this.directory.reach();
		Map<PositionId, Recipient> recipients = new HashMap<>();
		positions.forEach((position) -> reach.recipientFor(position)
			.ifPresent((recipient) -> recipients.put(position, recipient)));
		List<Template> found = this.directory.inForce(Set.copyOf(recipients.values()));
		Map<IndicatorVersionId, VersionedIndicator> pointed = this.catalogue
			.versions(found.stream().flatMap((template) -> indicatorsOf(template.rows()).stream()).toList());
		Map<Recipient, TemplateSheet> sheets = found.stream()
			.collect(Collectors.toMap(Template::recipient,
					(template) -> sheet(template, reach, template.rows(), pointed)));
		Map<PositionId, TemplateSheet> answer = new HashMap<>();
		recipients.forEach((position, recipient) -> Optional.ofNullable(sheets.get(recipient))
			.ifPresent((sheet) -> answer.put(position, sheet)));
		return answer;
	}

	/**
	 * Begins a template as an empty draft.
	 * @throws RuleException if the recipient has a template in force or a draft, which
	 * can be changed instead
	 */
	@Transactional
	public TemplateId begin(Actor actor, Recipient recipient) {
		actor.require(Role.HR_ADMIN);
		this.directory.reach().name(recipient);
		List<Template> history = this.templates.findByRecipient(recipient);
		if (history.stream().anyMatch((one) -> Set.of(VersionState.DRAFT, VersionState.ACTIVE).contains(one.state()))) {
			throw new RuleException("recipient", "indicator.template.exists");
		}
		return begin(actor, recipient, history, List.of());
	}

	/**
	 * Begins the next version of a template that is in force, as a draft with the same
	 * rows; or goes on with the draft that there is.
	 */
	@Transactional
	public TemplateId revise(Actor actor, TemplateId id) {
		actor.require(Role.HR_ADMIN);
		Template template = find(id);
		List<Template> history = this.templates.findByRecipient(template.recipient());
		return history.stream()
			.filter((one) -> one.state() == VersionState.DRAFT)
			.map(Template::id)
			.findFirst()
			.orElseGet(() -> begin(actor, template.recipient(), history, this.catalogue.renewed(template.rows())));
	}

	private TemplateId begin(Actor actor, Recipient recipient, List<Template> history, List<WeightedRow> rows) {
		int number = history.isEmpty() ? 1 : history.get(0).number() + 1;
		Template template = this.templates.save(new Template(recipient, number, rows, this.clock.instant()));
		this.audit.record(actor, template.id().templateId(), "audit.template.begun", Integer.toString(number));
		return template.id();
	}

	/**
	 * Saves the rows of a draft; it may be incomplete.
	 * @param version the version that the form was filled from
	 */
	@Transactional
	public void save(Actor actor, TemplateId id, long version, List<WeightedRow> rows) {
		find(actor, id, version).write(rows, this.clock.instant());
		this.audit.record(actor, id.templateId(), "audit.template.saved");
	}

	/**
	 * Saves the rows of a draft and puts it in force. The template before it is
	 * superseded, the versions of the indicators are frozen. The rows go to the database
	 * before the state does, which freezes them there.
	 * @param version the version that the form was filled from
	 * @throws SeveralRulesException if the rows do not count yet; then nothing is saved
	 */
	@Transactional
	public void activate(Actor actor, TemplateId id, long version, List<WeightedRow> rows) {
		Instant now = this.clock.instant();
		Template template = find(actor, id, version);
		template.write(rows, now);
		this.templates.flush();
		template.activate(this.rules, this.catalogue.versions(indicatorsOf(rows)), now);
		this.templates.findByRecipient(template.recipient())
			.stream()
			.filter((before) -> before.state() == VersionState.ACTIVE && !before.id().equals(id))
			.forEach((before) -> before.supersede(now));
		this.catalogue.markUsed(indicatorsOf(rows));
		this.audit.record(actor, id.templateId(), "audit.template.activated");
	}

	/** Takes a template out of force; for a position that of its group takes over. */
	@Transactional
	public void retire(Actor actor, TemplateId id, long version) {
		find(actor, id, version).retire(this.clock.instant());
		this.audit.record(actor, id.templateId(), "audit.template.retired");
	}

	/** Throws a draft away. */
	@Transactional
	public void discard(Actor actor, TemplateId id, long version) {
		Template template = find(actor, id, version);
		template.requireDraft();
		this.templates.delete(template);
		this.audit.record(actor, id.templateId(), "audit.template.discarded");
	}

	private static Set<IndicatorVersionId> indicatorsOf(Collection<WeightedRow> rows) {
		return rows.stream().map(WeightedRow::indicatorVersionId).collect(Collectors.toSet());
	}

	private Template find(Actor actor, TemplateId id, long version) {
		actor.require(Role.HR_ADMIN);
		Template template = find(id);
		if (template.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		return template;
	}

	private Template find(TemplateId id) {
		return this.templates.findById(id).orElseThrow(() -> new NotFoundException("template", id));
	}

}
