package id.timbang.personnel;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A position (<i>jabatan</i>) that many people may hold.
 */
@Entity
class Position {

	@EmbeddedId
	private PositionId id;

	@Version
	private @Nullable Long version;

	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private PositionLevel level;

	protected Position() {
	}

	Position(String code, String name, PositionLevel level) {
		this.id = PositionId.next();
		this.code = code;
		describe(name, level);
	}

	/** Changes everything but the code. */
	final void describe(String name, PositionLevel level) {
		this.name = name;
		this.level = level;
	}

	PositionId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	String code() {
		return this.code;
	}

	String name() {
		return this.name;
	}

	PositionLevel level() {
		return this.level;
	}

}
