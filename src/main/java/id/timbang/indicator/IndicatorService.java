package id.timbang.indicator;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the catalogue of indicators and all their versions.
 */
@Service
@Transactional(readOnly = true)
public class IndicatorService {

	private final IndicatorRepository indicators;

	private final IndicatorDirectory directory;

	private final TemplateDirectory templates;

	private final AuditTrail audit;

	private final Clock clock;

	IndicatorService(IndicatorRepository indicators, IndicatorDirectory directory, TemplateDirectory templates,
			AuditTrail audit, Clock clock) {
		this.indicators = indicators;
		this.directory = directory;
		this.templates = templates;
		this.audit = audit;
		this.clock = clock;
	}

	/** A window of the catalogue by code; for HR. */
	public Window<IndicatorSummary> list(Actor actor, IndicatorFilter filter, int page) {
		actor.require(Role.HR_ADMIN);
		return this.directory.list(filter, Window.clamp(page));
	}

	/** How many indicators there are. */
	public int count(Actor actor, IndicatorFilter filter) {
		actor.require(Role.HR_ADMIN);
		return this.directory.count(filter);
	}

	/** Everything about one indicator; for HR. */
	public IndicatorPage page(Actor actor, IndicatorId id) {
		actor.require(Role.HR_ADMIN);
		Indicator indicator = find(id);
		return new IndicatorPage(id, indicator.version(), indicator.code(), entry(indicator, indicator.current()),
				entry(indicator, indicator.editable()),
				indicator.versions().stream().map((version) -> entry(indicator, version)).toList(),
				this.templates.uses(id));
	}

	private static IndicatorPage.VersionEntry entry(Indicator indicator, IndicatorVersion version) {
		IndicatorDetails details = version.details();
		Optional<IndicatorDetails> before = indicator.versions()
			.stream()
			.filter((other) -> other.number() == version.number() - 1)
			.map(IndicatorVersion::details)
			.findFirst();
		Set<IndicatorProperty> changed = before.map((other) -> IndicatorProperty.differences(other, details))
			.orElse(Set.of());
		return new IndicatorPage.VersionEntry(version.number(), version.state(), version.isFrozen(),
				version.activatedAt(), details, before.orElse(null), changed);
	}

	/** Versions by identifier, in one statement. */
	public Map<IndicatorVersionId, VersionedIndicator> versions(Collection<IndicatorVersionId> ids) {
		return ids.isEmpty() ? Map.of()
				: this.directory.versions(ids)
					.stream()
					.collect(Collectors.toMap(VersionedIndicator::id, Function.identity()));
	}

	/** The rows with every indicator in the version in force, where there is one. */
	public List<WeightedRow> renewed(List<WeightedRow> rows) {
		if (rows.isEmpty()) {
			return rows;
		}
		Set<IndicatorVersionId> ids = rows.stream().map(WeightedRow::indicatorVersionId).collect(Collectors.toSet());
		Map<IndicatorId, IndicatorVersionId> inForce = this.directory.successors(ids)
			.stream()
			.collect(Collectors.toMap(VersionedIndicator::indicatorId, VersionedIndicator::id));
		Map<IndicatorVersionId, VersionedIndicator> pointed = versions(ids);
		return rows.stream().map((row) -> {
			IndicatorVersionId old = row.indicatorVersionId();
			IndicatorId indicator = Objects.requireNonNull(pointed.get(old)).indicatorId();
			return row.measuredBy(inForce.getOrDefault(indicator, old));
		}).toList();
	}

	/** Everything that can be chosen today, by code. */
	public List<VersionedIndicator> offered() {
		return this.directory.offered();
	}

	/**
	 * Adds an indicator as a draft.
	 * @throws RuleException if the code is taken
	 */
	@Transactional
	public IndicatorId add(Actor actor, String code, IndicatorDetails details) {
		actor.require(Role.HR_ADMIN);
		if (this.indicators.existsByCode(code)) {
			throw new RuleException("code", "indicator.code.taken", code);
		}
		Indicator indicator = this.indicators.save(new Indicator(code, details));
		record(actor, indicator, "audit.indicator.added");
		return indicator.id();
	}

	/**
	 * Changes what an indicator says. A version that is in use stays as it is; the change
	 * then is a new draft.
	 * @param version the version that the form was filled from
	 */
	@Transactional
	public void change(Actor actor, IndicatorId id, long version, IndicatorDetails details) {
		Indicator indicator = find(actor, id, version);
		indicator.change(details);
		this.directory.touch(indicator);
		record(actor, indicator, "audit.indicator.changed");
	}

	/** Puts the draft in force and supersedes the version before it. */
	@Transactional
	public void activate(Actor actor, IndicatorId id, long version) {
		Indicator indicator = find(actor, id, version);
		indicator.activate(this.clock.instant());
		this.directory.touch(indicator);
		record(actor, indicator, "audit.indicator.activated");
	}

	/** Takes an indicator out of the offer. */
	@Transactional
	public void retire(Actor actor, IndicatorId id, long version) {
		Indicator indicator = find(actor, id, version);
		indicator.retire();
		this.directory.touch(indicator);
		record(actor, indicator, "audit.indicator.retired");
	}

	/** Offers a retired indicator again. */
	@Transactional
	public void reinstate(Actor actor, IndicatorId id, long version) {
		Indicator indicator = find(actor, id, version);
		indicator.reinstate();
		this.directory.touch(indicator);
		record(actor, indicator, "audit.indicator.reinstated");
	}

	/**
	 * Says that something depends on these versions from now on: they never change again.
	 * Part of the transaction of whoever uses them.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void markUsed(Collection<IndicatorVersionId> ids) {
		this.directory.freeze(ids, this.clock.instant());
	}

	private void record(Actor actor, Indicator indicator, String action) {
		this.audit.record(actor, indicator.id().indicatorId(), action, indicator.code());
	}

	private Indicator find(Actor actor, IndicatorId id, long version) {
		actor.require(Role.HR_ADMIN);
		Indicator indicator = find(id);
		if (indicator.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		return indicator;
	}

	private Indicator find(IndicatorId id) {
		return this.indicators.findById(id).orElseThrow(() -> new NotFoundException("indicator", id));
	}

}
