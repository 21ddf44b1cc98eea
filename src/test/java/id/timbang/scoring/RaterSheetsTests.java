package id.timbang.scoring;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RaterSheetsTests {

	@Test
	void keepWhatOthersSayWhenTheAppraiserSpeaks() {
		RaterSheets others = RaterSheets.of(null)
			.withPeers(Sheets.asExpected(3))
			.withSubordinates(Sheets.asExpected(4))
			.withSelf(Sheets.sheet(5, 5, 5, 5, 5, 5, 5));
		assertThat(others.withAppraiser(Sheets.asExpected()))
			.isEqualTo(new RaterSheets(Sheets.asExpected(), others.peers(), others.subordinates(), others.self()));
	}

}
