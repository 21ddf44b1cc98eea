package id.timbang.plan;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import id.timbang.indicator.IndicatorDetails;
import id.timbang.indicator.PositionGroup;
import id.timbang.service.ServiceId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Whose visits or answers an item is measured on (S19).
 *
 * @param kind the person's own, those of the unit, or those of a service
 * @param service which service; none for the other two
 */
@Embeddable
public record MeasureScope(@Enumerated(EnumType.STRING) @Column(name = "scope") Kind kind,
		@Nullable ServiceId service) {

	/** What the person is in charge of. */
	public static final MeasureScope PERSON = new MeasureScope(Kind.PERSON, null);

	/** What anybody of the person's unit, or of one below it, is in charge of. */
	public static final MeasureScope UNIT = new MeasureScope(Kind.UNIT, null);

	private static final Set<PositionGroup> LEADING = Set.of(PositionGroup.JPT, PositionGroup.ADMINISTRATOR,
			PositionGroup.PENGAWAS);

	public MeasureScope {
		if ((kind == Kind.SERVICE) != (service != null)) {
			throw new IllegalArgumentException("a service and nothing else names a service");
		}
	}

	/** All of a service, whoever is in charge. */
	public static MeasureScope of(ServiceId service) {
		return new MeasureScope(Kind.SERVICE, service);
	}

	/**
	 * What an indicator usually is measured on: leaders on their unit, everybody else on
	 * what they did themselves. A plan may say otherwise.
	 * @return none if it is not measured by the system
	 */
	public static @Nullable MeasureScope usual(IndicatorDetails indicator) {
		if (indicator.yardstick().measured().isEmpty()) {
			return null;
		}
		return LEADING.contains(indicator.positionGroup()) ? UNIT : PERSON;
	}

	/**
	 * Reads what {@link #text()} writes; empty for anything else.
	 */
	public static Optional<MeasureScope> parse(String text) {
		Optional<MeasureScope> own = Stream.of(PERSON, UNIT).filter((scope) -> scope.text().equals(text)).findFirst();
		return own.or(() -> {
			try {
				return Optional.of(of(new ServiceId(UUID.fromString(text))));
			}
			catch (IllegalArgumentException ex) {
				return Optional.empty();
			}
		});
	}

	/** The scope as a form sends it: its kind, or the identifier of the service. */
	public String text() {
		return (this.service != null) ? this.service.toString() : this.kind.name();
	}

	/**
	 * What a scope can be.
	 */
	public enum Kind {

		PERSON, UNIT, SERVICE;

		/** Key of the Indonesian words; the name of a service follows them. */
		public String messageKey() {
			return "plan.scope." + name();
		}

	}

}
