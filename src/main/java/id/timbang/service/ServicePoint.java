package id.timbang.service;

import id.timbang.personnel.UnitId;
import id.timbang.shared.ConflictException;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A place where citizens are served (<i>titik layanan</i>). Its code stands on a poster,
 * so it stays.
 */
@Entity
class ServicePoint {

	/** Letters and digits of a code. */
	static final int CODE_LENGTH = 6;

	@EmbeddedId
	private ServicePointId id;

	@Version
	private @Nullable Long version;

	private UnitId unitId;

	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private PointKind kind;

	private boolean active = true;

	protected ServicePoint() {
	}

	ServicePoint(UnitId unitId, String code, String name, PointKind kind) {
		this.id = ServicePointId.next();
		this.unitId = unitId;
		this.code = code;
		this.name = name;
		this.kind = kind;
	}

	void describe(String name, PointKind kind) {
		this.name = name;
		this.kind = kind;
	}

	/** Nobody is served here any more. */
	void close() {
		if (!this.active) {
			throw new ConflictException("service.point.close.already");
		}
		this.active = false;
	}

	/** Citizens are served here again. */
	void reopen() {
		if (this.active) {
			throw new ConflictException("service.point.reopen.already");
		}
		this.active = true;
	}

	ServicePointId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	UnitId unitId() {
		return this.unitId;
	}

	String code() {
		return this.code;
	}

	String name() {
		return this.name;
	}

	PointKind kind() {
		return this.kind;
	}

	boolean isActive() {
		return this.active;
	}

}
