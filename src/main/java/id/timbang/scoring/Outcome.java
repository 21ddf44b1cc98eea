package id.timbang.scoring;

import java.util.List;
import java.util.Optional;

/** A figure, or the reasons why there is none. */
public sealed interface Outcome permits Figure, NoFigure {

	Optional<Figure> figure();

	/** Empty for a figure. */
	List<Gap> gaps();

}
