package id.timbang.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sum as one would write it on paper: lines with their weights, and what they make
 * together (S4, S12).
 *
 * @param coverage percent of the weight that has a figure (cakupan)
 */
public record WeightedSum<S>(Component name, List<ScoreLine<S>> lines, Ratio coverage, Outcome outcome) {

	public WeightedSum {
		lines = List.copyOf(lines);
	}

	/**
	 * Weighs lines whose weights make exactly 100.00; refuses others.
	 * @param minimumCoverage greater than zero
	 */
	static <S> WeightedSum<S> of(Component name, List<ScoreLine<S>> lines, Weight minimumCoverage) {
		WeightSum.of(lines.stream().map(ScoreLine::weight).toList()).requireHundred();
		Ratio coverage = Ratio.sum(lines.stream().map(ScoreLine::coveredWeight).toList());
		List<Gap> gaps = gaps(name, lines, coverage, minimumCoverage);
		if (!gaps.isEmpty()) {
			return new WeightedSum<>(name, lines, coverage, new NoFigure(gaps));
		}
		List<ScoreLine<S>> scaled = lines.stream().map(line -> line.scaledTo(coverage)).toList();
		Ratio sum = Ratio.sum(scaled.stream().map(ScoreLine::contribution).toList());
		return new WeightedSum<>(name, scaled, coverage, new Figure(sum));
	}

	private static <S> List<Gap> gaps(Component name, List<ScoreLine<S>> lines, Ratio coverage, Weight minimum) {
		List<Gap> blocking = gaps(lines, Treatment.BLOCKS);
		if (!blocking.isEmpty() || coverage.compareTo(minimum.ratio()) >= 0) {
			return blocking;
		}
		List<Gap> gaps = new ArrayList<>(gaps(lines, Treatment.LEFT_OUT));
		gaps.add(0, new Gap.CoverageTooLow(name, coverage, minimum));
		return gaps;
	}

	private static <S> List<Gap> gaps(List<ScoreLine<S>> lines, Treatment treatment) {
		return Figures
			.gaps(lines.stream().filter(line -> line.treatment() == treatment).map(ScoreLine::outcome).toList());
	}

	/** Whether this subject has a part in the sum. */
	public boolean weighs(S subject) {
		return lines.stream().anyMatch(line -> line.subject().equals(subject) && !line.weight().isZero());
	}

	/** What a reader must know about how this sum came about. */
	List<Note> notes() {
		return outcome.figure().isEmpty() ? List.of() : Stream.concat(leftOut(), zero()).toList();
	}

	private Stream<Note> leftOut() {
		Note note = name == Component.BEHAVIOUR ? Note.Remark.NO_OTHER_RATERS : new Note.Renormalised(name, coverage);
		return has(Treatment.LEFT_OUT) ? Stream.of(note) : Stream.empty();
	}

	private Stream<Note> zero() {
		return has(Treatment.COUNTED_AS_ZERO) ? Stream.of(new Note.CountedAsZero(name)) : Stream.empty();
	}

	private boolean has(Treatment treatment) {
		return lines.stream().anyMatch(line -> line.treatment() == treatment);
	}

}
