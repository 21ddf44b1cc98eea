package id.timbang.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServiceId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what people are measured by, for one or for many in the same few statements.
 */
@Service
@Transactional(readOnly = true)
public class PlanLines {

	private final PlanItems items;

	private final IndicatorService indicators;

	private final ServiceCatalogue services;

	PlanLines(PlanItems items, IndicatorService indicators, ServiceCatalogue services) {
		this.items = items;
		this.indicators = indicators;
		this.services = services;
	}

	/** The lines of plans, in order; a plan without any is left out. */
	public Map<PlanId, List<PlanLine>> of(Collection<PlanId> plans) {
		Map<PlanId, List<PlanItem>> found = this.items.of(plans);
		List<PlanItem> all = found.values().stream().flatMap(List::stream).toList();
		Map<IndicatorVersionId, VersionedIndicator> versions = versions(all);
		Map<ServiceId, String> names = services(all);
		Map<PlanId, List<PlanLine>> lines = new HashMap<>();
		found.forEach((plan, own) -> lines.put(plan, lines(own, versions, names)));
		return lines;
	}

	/** The lines of one plan, in order; empty as long as it says nothing. */
	public List<PlanLine> of(PlanId plan) {
		return of(List.of(plan)).getOrDefault(plan, List.of());
	}

	/** The lines of a plan that has been read already. */
	List<PlanLine> of(List<PlanItem> content) {
		return lines(content, versions(content), services(content));
	}

	private Map<IndicatorVersionId, VersionedIndicator> versions(List<PlanItem> items) {
		return this.indicators
			.versions(items.stream().map((item) -> item.row().indicatorVersionId()).distinct().toList());
	}

	/** The names of services; nobody is asked where no item is about one. */
	private Map<ServiceId, String> services(List<PlanItem> items) {
		Set<ServiceId> services = items.stream().flatMap((item) -> service(item).stream()).collect(Collectors.toSet());
		return services.isEmpty() ? Map.of() : this.services.names(services);
	}

	private static Optional<ServiceId> service(PlanItem item) {
		return Optional.ofNullable(item.scope()).map(MeasureScope::service);
	}

	private static List<PlanLine> lines(List<PlanItem> items, Map<IndicatorVersionId, VersionedIndicator> versions,
			Map<ServiceId, String> services) {
		return items.stream()
			.map((item) -> new PlanLine(item, Objects.requireNonNull(versions.get(item.row().indicatorVersionId())),
					service(item).map(services::get).orElse("")))
			.toList();
	}

}
