package id.timbang.feedback;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;

/**
 * A split to be kept: the answers of some blocks by service.
 *
 * @param cells all answers of the blocks
 * @param named the services that are told apart
 */
record NewSplit(List<BlockCell> cells, Set<UUID> named) {

	UnitId unit() {
		return this.cells.get(0).unit();
	}

	YearMonth first() {
		return this.cells.stream().map(BlockCell::first).min(Comparator.naturalOrder()).orElseThrow();
	}

	YearMonth last() {
		return this.cells.stream().map(BlockCell::last).max(Comparator.naturalOrder()).orElseThrow();
	}

	List<UUID> blocks() {
		return this.cells.stream().map(BlockCell::block).distinct().toList();
	}

	/** One for each service that is named, and one for all others if there are any. */
	Collection<Part> parts() {
		Map<Optional<UUID>, Part> parts = new HashMap<>();
		for (BlockCell cell : this.cells) {
			Optional<UUID> service = Optional.ofNullable(cell.service()).filter(this.named::contains);
			parts.merge(service, new Part(service, cell.respondents(), cell.sums()), Part::plus);
		}
		return parts.values();
	}

	/**
	 * Answers that are shown together.
	 *
	 * @param service what they are about; empty for all services that are not named
	 */
	record Part(Optional<UUID> service, int respondents, Map<ServiceElement, Integer> sums) {

		private Part plus(Part other) {
			return new Part(this.service, this.respondents + other.respondents, Elements.plus(this.sums, other.sums));
		}

	}

}
