package id.timbang.result;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever looks for forgotten facts finds them.
 */
class FactsTests {

	@Test
	void aFormThatSaysEverythingForgetsNothing() {
		assertThat(Facts.forgotten(RichSheets.decided(), SheetDocument::toString)).isEmpty();
	}

	@Test
	void aFormThatLeavesOutOneFactIsCaught() {
		assertThat(Facts.forgotten(RichSheets.decided(), (sheet) -> withoutFeedback(sheet).toString()))
			.containsExactly("decision.feedback");
	}

	@Test
	void aFormThatDoesNotKnowANewComponentIsCaught() {
		Extended extended = new Extended(RichSheets.decided(), "Baru", List.of(7));
		assertThat(Facts.forgotten(extended, (one) -> one.sheet().toString())).containsExactly("words", "numbers[0]");
	}

	private static SheetDocument withoutFeedback(SheetDocument sheet) {
		SheetDocument.Decision old = sheet.decision();
		SheetDocument.Decision silent = new SheetDocument.Decision(old.suggestedResults(), old.suggestedBehaviour(),
				old.suggestedPredicate(), old.givenResults(), old.givenBehaviour(), old.givenPredicate(),
				old.resultsReason(), old.behaviourReason(), old.predicateReason(), old.decidedBy(), old.decidedAt(), "",
				old.recommendation());
		return new SheetDocument(sheet.person(), sheet.appraiser(), sheet.from(), sheet.until(), sheet.rules(),
				sheet.parts(), sheet.results(), sheet.behaviour(), sheet.total(), sheet.gaps(), silent,
				sheet.considered(), sheet.credit(), sheet.notCounted(), sheet.innovation(), sheet.voices(),
				sheet.adjustments());
	}

	/** A sheet of tomorrow. */
	record Extended(SheetDocument sheet, String words, List<Integer> numbers) {
	}

}
