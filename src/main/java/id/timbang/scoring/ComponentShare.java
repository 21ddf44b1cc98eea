package id.timbang.scoring;

import java.util.Set;

/**
 * The weight of a component in a sum, and what happens when it has no figure. Results,
 * the appraiser and what is made of them always block and always carry weight (S12).
 */
public record ComponentShare(Component component, Weight weight, MissingRule whenMissing) {

	private static final Set<Component> ESSENTIAL = Set.of(Component.RESULTS, Component.BEHAVIOUR, Component.APPRAISER);

	public ComponentShare {
		boolean dispensable = whenMissing != MissingRule.BLOCK;
		Refusal.COMPONENT_MUST_BLOCK.when(dispensable && ESSENTIAL.contains(component), component);
		Refusal.COMPONENT_WITHOUT_WEIGHT.when(weight.isZero() && ESSENTIAL.contains(component), component);
	}

	static ComponentShare essential(Component component, Weight weight) {
		return new ComponentShare(component, weight, MissingRule.BLOCK);
	}

	static ComponentShare ifPresent(Component component, Weight weight) {
		return new ComponentShare(component, weight, MissingRule.RENORMALISE);
	}

}
