package id.timbang.complaint;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.timbang.personnel.UnitId;
import id.timbang.shared.ReadableCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FollowUpCodeTests {

	private static final UnitId UNIT = new UnitId(UUID.randomUUID());

	@Test
	void theSameFormHasTheSameCode() {
		NewComplaint form = TestComplaints.form(UNIT, ComplaintKind.COMPLAINT);
		NewComplaint mended = new NewComplaint(form.key(), UNIT, form.kind(), null, null, form.text() + "!", "");
		assertThat(FollowUpCode.of(form)).isEqualTo(FollowUpCode.of(form));
		assertThat(FollowUpCode.of(mended)).isNotEqualTo(FollowUpCode.of(form));
	}

	@Test
	void everyFormHasItsOwnAndUsesAllLetters() {
		List<String> codes = IntStream.range(0, 500)
			.mapToObj((number) -> FollowUpCode.of(TestComplaints.form(UNIT, ComplaintKind.COMPLAINT)).text())
			.toList();
		assertThat(codes).doesNotHaveDuplicates().allMatch((code) -> code.length() == FollowUpCode.LENGTH);
		assertThat(codes.stream().flatMapToInt(String::chars).boxed().collect(Collectors.toSet()))
			.hasSize(ReadableCode.ALPHABET.length());
	}

	@ParameterizedTest
	@ValueSource(strings = { "7K4MPX2R9TBC", " 7k4m-px2r-9tbc ", "7K4M PX2R – 9TBC" })
	void isReadInEverySpelling(String typed) {
		assertThat(FollowUpCode.typed(typed)).contains(new FollowUpCode("7K4MPX2R9TBC"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7K4MPX2R9TB", "7K4MPX2R9TBCC", "7K4MPX2R9TBI", "' or 1=1" })
	void isNothingElse(String typed) {
		assertThat(FollowUpCode.typed(typed)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new FollowUpCode(typed));
	}

	@Test
	void isWrittenInGroups() {
		assertThat(new FollowUpCode("7K4MPX2R9TBC").grouped()).isEqualTo("7K4M-PX2R-9TBC");
	}

	@Test
	void itsHashTellsNothing() {
		assertThat(new FollowUpCode("7K4MPX2R9TBC").hash()).matches("[0-9a-f]{64}").doesNotContain("7k4m");
	}

}
