package id.timbang.personnel.web;

import java.util.List;

import id.timbang.personnel.PositionLevel;
import id.timbang.personnel.PositionService;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.shared.Choice;

import org.springframework.stereotype.Component;

/**
 * What can be chosen in the forms about people and units.
 */
@Component
class OrganisationChoices {

	private final UnitService units;

	private final PositionService positions;

	OrganisationChoices(UnitService units, PositionService positions) {
		this.units = units;
		this.positions = positions;
	}

	List<Choice> units() {
		return UnitNode.choices(this.units.choices());
	}

	List<Choice> positions() {
		return this.positions.list()
			.stream()
			.map((position) -> new Choice(position.id().toString(), position.name()))
			.toList();
	}

	/** Texts are message keys. */
	static List<Choice> unitTypes() {
		return Choice.of(UnitType.values(), UnitType::messageKey);
	}

	/** Texts are message keys. */
	static List<Choice> positionLevels() {
		return Choice.of(PositionLevel.values(), PositionLevel::messageKey);
	}

}
