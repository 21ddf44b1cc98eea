package id.timbang.feedback;

import java.util.List;

import id.timbang.agency.Characteristic;

/**
 * What citizens say about a unit, told apart by a characteristic of theirs.
 *
 * @param characteristic by which they are told apart
 * @param groups those that are, in their order; the others at the end. Together they are
 * the whole
 */
public record CharacteristicSatisfaction(Characteristic characteristic, List<GroupSatisfaction> groups) {

	public CharacteristicSatisfaction {
		groups = List.copyOf(groups);
	}

}
