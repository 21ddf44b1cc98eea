package id.timbang.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures by component, in the order of {@link Component}. */
public record Figures(Map<Component, Outcome> outcomes) {

	public Figures {
		outcomes = Ordered.copyOf(outcomes, Component.class);
	}

	/** Empty where the policy or the inputs have no such component. */
	public Optional<Outcome> outcome(Component component) {
		return Optional.ofNullable(outcomes.get(component));
	}

	/** Throws a {@link java.util.NoSuchElementException} where there is none. */
	public Figure figure(Component component) {
		return outcome(component).flatMap(Outcome::figure).orElseThrow();
	}

	/** Everything that stands in the way of a figure. */
	public List<Gap> gaps() {
		return gaps(outcomes.values());
	}

	static List<Gap> gaps(Collection<Outcome> outcomes) {
		return outcomes.stream().flatMap(outcome -> outcome.gaps().stream()).distinct().toList();
	}

}
