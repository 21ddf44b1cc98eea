package id.timbang.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.timbang.scoring.Cap;
import id.timbang.scoring.Direction;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator said for some time. Whatever points at it finds the same words for
 * ever: once used it is frozen, here and in the database.
 */
@Entity
class IndicatorVersion {

	@EmbeddedId
	private IndicatorVersionId id;

	@Version
	private @Nullable Long version;

	private int number;

	@Enumerated(EnumType.STRING)
	private VersionState state = VersionState.DRAFT;

	private @Nullable Instant activatedAt;

	private @Nullable Instant frozenAt;

	private String name;

	private String definition;

	@Enumerated(EnumType.STRING)
	private Aspect aspect;

	@Enumerated(EnumType.STRING)
	private PositionGroup positionGroup;

	private String owner;

	private String example;

	@Enumerated(EnumType.STRING)
	private IndicatorKind kind;

	/** Follows from what is measured; kept for the constraints of the table. */
	@SuppressWarnings("UnusedVariable")
	@Enumerated(EnumType.STRING)
	private MeasureSource source;

	@Enumerated(EnumType.STRING)
	private @Nullable Measurement measurement;

	private BigDecimal cap;

	private @Nullable String unit;

	@Enumerated(EnumType.STRING)
	private @Nullable Direction direction;

	@Embedded
	private @Nullable TargetRange target;

	private @Nullable BigDecimal baseline;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> levels;

	protected IndicatorVersion() {
	}

	IndicatorVersion(int number, IndicatorDetails details) {
		this.id = IndicatorVersionId.next();
		this.number = number;
		describe(details);
	}

	/** Changes what it says; impossible once it is frozen. */
	final void describe(IndicatorDetails details) {
		if (this.frozenAt != null) {
			throw new IllegalStateException("version " + this.number + " is frozen");
		}
		this.name = details.name();
		this.definition = details.definition();
		this.aspect = details.aspect();
		this.positionGroup = details.positionGroup();
		this.owner = details.owner();
		this.example = details.example();
		Yardstick yardstick = details.yardstick();
		this.kind = yardstick.kind();
		this.source = yardstick.source();
		this.cap = yardstick.cap().points();
		QuantityYardstick quantity = (yardstick instanceof QuantityYardstick found) ? found : null;
		this.measurement = (quantity != null) ? quantity.measurement() : null;
		this.unit = (quantity != null) ? quantity.unit() : null;
		this.direction = (quantity != null) ? quantity.direction() : null;
		this.target = (quantity != null) ? quantity.target() : null;
		this.baseline = (quantity != null) ? quantity.baseline() : null;
		this.levels = (yardstick instanceof RubricYardstick rubric) ? rubric.levels() : List.of();
	}

	void activate(Instant now) {
		this.state = VersionState.ACTIVE;
		this.activatedAt = now;
	}

	void supersede() {
		this.state = VersionState.SUPERSEDED;
	}

	void retire() {
		this.state = VersionState.RETIRED;
	}

	void reinstate() {
		this.state = VersionState.ACTIVE;
	}

	IndicatorDetails details() {
		return new IndicatorDetails(this.name, this.definition, this.aspect, this.positionGroup, yardstick(),
				this.owner, this.example);
	}

	private Yardstick yardstick() {
		Cap highest = new Cap(this.cap);
		return (this.unit != null && this.direction != null) ? new QuantityYardstick(this.measurement, this.unit,
				this.direction, this.target, this.baseline, highest) : new RubricYardstick(this.levels, highest);
	}

	IndicatorVersionId id() {
		return this.id;
	}

	int number() {
		return this.number;
	}

	VersionState state() {
		return this.state;
	}

	IndicatorKind kind() {
		return this.kind;
	}

	boolean isFrozen() {
		return this.frozenAt != null;
	}

	@Nullable Instant activatedAt() {
		return this.activatedAt;
	}

}
