package id.timbang.personnel;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A unit (<i>unit kerja</i>): a place in the tree from the region down to the section.
 */
@Entity
class Unit {

	@EmbeddedId
	private UnitId id;

	@Version
	private @Nullable Long version;

	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private UnitType type;

	@Embedded
	@AttributeOverride(name = "unitId", column = @Column(name = "parent_id"))
	private @Nullable UnitId parentId;

	protected Unit() {
	}

	Unit(String code, String name, UnitType type, @Nullable UnitId parentId) {
		this.id = UnitId.next();
		this.code = code;
		describe(name, type, parentId);
	}

	/** Changes everything but the code, which others know the unit by. */
	final void describe(String name, UnitType type, @Nullable UnitId parentId) {
		this.name = name;
		this.type = type;
		this.parentId = parentId;
	}

	UnitId id() {
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

	UnitType type() {
		return this.type;
	}

	@Nullable UnitId parentId() {
		return this.parentId;
	}

}
