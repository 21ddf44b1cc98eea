package id.timbang.personnel;

import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the list of positions.
 */
@Service
@Transactional(readOnly = true)
public class PositionService {

	private final PositionRepository positions;

	private final EmployeeDirectory directory;

	private final AuditTrail audit;

	PositionService(PositionRepository positions, EmployeeDirectory directory, AuditTrail audit) {
		this.positions = positions;
		this.directory = directory;
		this.audit = audit;
	}

	/** All positions by name, with how many people hold each today. */
	public List<PositionSummary> list() {
		return this.directory.positions();
	}

	/** One position, for its edit form. */
	public PositionPage position(PositionId id) {
		Position position = find(id);
		return new PositionPage(id, position.version(), position.code(), position.name(), position.level());
	}

	/**
	 * Adds a position.
	 * @throws RuleException if the code is taken
	 */
	@Transactional
	public PositionId add(Actor actor, String code, String name, PositionLevel level) {
		actor.require(Role.HR_ADMIN);
		if (this.positions.findByCode(code).isPresent()) {
			throw new RuleException("code", "personnel.position.code.taken", code);
		}
		Position position = this.positions.save(new Position(code, name, level));
		this.audit.record(actor, position.id().positionId(), "audit.position.added", name);
		return position.id();
	}

	/**
	 * Changes a position.
	 * @param version the version that the form was filled from
	 */
	@Transactional
	public void change(Actor actor, PositionId id, long version, String name, PositionLevel level) {
		actor.require(Role.HR_ADMIN);
		Position position = find(id);
		if (position.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		position.describe(name, level);
		this.audit.record(actor, id.positionId(), "audit.position.changed", name);
	}

	private Position find(PositionId id) {
		return this.positions.findById(id).orElseThrow(() -> new NotFoundException("position", id));
	}

}
