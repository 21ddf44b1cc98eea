package id.timbang.scoring;

import java.util.List;
import java.util.Optional;

/**
 * No figure ("belum dapat dihitung"), and what is missing. The reasons are empty only for
 * an item that does not apply.
 */
public record NoFigure(List<Gap> gaps) implements Outcome {

	public NoFigure {
		gaps = List.copyOf(gaps);
	}

	static NoFigure because(Gap gap) {
		return new NoFigure(List.of(gap));
	}

	@Override
	public Optional<Figure> figure() {
		return Optional.empty();
	}

}
