package id.timbang.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.personnel.PositionId;
import id.timbang.personnel.PositionSummary;
import id.timbang.shared.NotFoundException;

/**
 * Who gets which template: the one for the position, or else the one for its group.
 */
class TemplateReach {

	private final Map<PositionId, PositionSummary> positions;

	private final Set<Recipient> served;

	/**
	 * @param positions all positions
	 * @param served recipients with a template in force
	 */
	TemplateReach(Collection<PositionSummary> positions, Collection<Recipient> served) {
		this.positions = positions.stream().collect(Collectors.toMap(PositionSummary::id, Function.identity()));
		this.served = Set.copyOf(served);
	}

	/** The recipient whose template holds for a position, if there is one. */
	Optional<Recipient> recipientFor(PositionId id) {
		Recipient own = Recipient.position(id);
		Recipient group = Recipient.group(PositionGroup.of(position(id).level()));
		return List.of(own, group).stream().filter(this.served::contains).findFirst();
	}

	/** The positions that a template holds for, or would if it were in force. */
	List<PositionSummary> positions(Recipient recipient) {
		if (recipient.positionId() != null) {
			return List.of(position(recipient.positionId()));
		}
		return group(recipient).filter((position) -> !hasOwn(position)).toList();
	}

	/** How many people that is. */
	int people(Recipient recipient) {
		return positions(recipient).stream().mapToInt(PositionSummary::staff).sum();
	}

	/** Positions of a group that have a template of their own, by name. */
	List<String> ownTemplates(Recipient recipient) {
		return group(recipient).filter(this::hasOwn).map(PositionSummary::name).sorted().toList();
	}

	/** The recipient in words. */
	RecipientName name(Recipient recipient) {
		return (recipient.positionId() != null) ? RecipientName.of(position(recipient.positionId()))
				: new RecipientName(Objects.requireNonNull(recipient.positionGroup()), null);
	}

	private Stream<PositionSummary> group(Recipient recipient) {
		return this.positions.values()
			.stream()
			.filter((position) -> PositionGroup.of(position.level()) == recipient.positionGroup());
	}

	private boolean hasOwn(PositionSummary position) {
		return this.served.contains(Recipient.position(position.id()));
	}

	private PositionSummary position(PositionId id) {
		return Optional.ofNullable(this.positions.get(id)).orElseThrow(() -> new NotFoundException("position", id));
	}

}
