package id.timbang.result;

import id.timbang.scoring.Conversion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sheet is read as it was written, also one of earlier days.
 */
class SheetJsonTests {

	private final SheetJson json = new SheetJson(JsonMapper.builder().build());

	@Test
	void readsWhatItWrote() {
		SheetDocument sheet = RichSheets.decided();
		assertThat(this.json.read(this.json.write(sheet))).isEqualTo(sheet);
	}

	@Test
	void readsASheetThatWasStoredWithoutAssignments() {
		SheetDocument older = RichSheets.older();
		String stored = this.json.write(older).replace(",\"notCounted\":[]", "");
		assertThat(stored).doesNotContain("notCounted", "assignment");
		assertThat(this.json.read(stored)).isEqualTo(older);
	}

	@Test
	void readsASheetWhoseBehaviourHadTheEdgesOfItsResults() {
		String stored = this.json.write(RichSheets.decided())
			.replaceFirst("\"behaviourAboveFrom\":[0-9.]+,\"behaviourMeetsFrom\":[0-9.]+,", "")
			.replaceFirst(",\"conversion\":\"\\w+\"", "");
		assertThat(stored).doesNotContain("behaviourAboveFrom", "conversion");
		SheetDocument.Rules rules = this.json.read(stored).rules();
		assertThat(rules.behaviourAboveFrom()).isEqualTo(rules.aboveFrom());
		assertThat(rules.behaviourMeetsFrom()).isEqualTo(rules.meetsFrom());
		assertThat(rules.conversion()).isEqualTo(Conversion.NONE);
	}

}
