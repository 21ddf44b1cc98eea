package id.timbang.result.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import id.timbang.result.SheetDocument;
import id.timbang.result.SheetLine;
import id.timbang.result.SheetPart;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet as it is drawn: where bars end, and which cell of the matrix is marked.
 * Positions are drawing, not scoring; every figure stands on the sheet itself.
 */
record SheetView(SheetDocument sheet) {

	/** The scale of all figures. */
	private static final BigDecimal HIGHEST = BigDecimal.valueOf(120);

	private static final int DIGITS = 6;

	/** The nine cells, with those of the suggestion and of the decision. */
	public PredicateMatrix matrix() {
		return PredicateMatrix.marking(this.sheet.decision().suggested().flatMap(Judgement::ratings),
				this.sheet.decision().given().flatMap(Judgement::ratings));
	}

	/**
	 * How wide the drawing of the bars is: the heaviest line at its highest achievement.
	 */
	public String width(SheetPart part) {
		return plain(decimal(part.largestWeight()).multiply(HIGHEST).movePointLeft(2));
	}

	/** The bar of a line. */
	public Bar bar(SheetLine line) {
		return new Bar(plain(decimal(line.drawnWeight())), plain(decimal(line.contribution())));
	}

	/** The contributions of a part laid end to end, in percent of the scale. */
	public List<Bar> scale(SheetPart part) {
		List<Bar> segments = new ArrayList<>();
		BigDecimal start = BigDecimal.ZERO;
		for (SheetLine line : part.lines()) {
			BigDecimal width = share(decimal(line.contribution()));
			segments.add(new Bar(plain(start), plain(width)));
			start = start.add(width);
		}
		return segments;
	}

	/** Where a threshold stands, in percent of the scale. */
	public String at(BigDecimal points) {
		return plain(share(points));
	}

	private static BigDecimal share(BigDecimal points) {
		return points.movePointRight(2).divide(HIGHEST, DIGITS, RoundingMode.HALF_UP);
	}

	private static BigDecimal decimal(@Nullable Ratio ratio) {
		return (ratio != null) ? ratio.toDecimal(DIGITS) : BigDecimal.ZERO;
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString();
	}

	/**
	 * Two lengths of a drawing.
	 */
	record Bar(String first, String second) {
	}

}
