package id.timbang.scoring;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ViewpointTests {

	private static final BehaviourSheet APPRAISER = Sheets.sheet(4, 4, 4, 4, 4, 4, 4);

	private static final BehaviourSheet SELF = Sheets.sheet(5, 4, 0, 4, 4, 4, 2);

	@Test
	void putsTheLargestDifferenceFirst() {
		List<Viewpoint> all = Viewpoint.of(RaterSheets.of(APPRAISER).withSelf(SELF), 3);
		assertThat(all).extracting(Viewpoint::value)
			.startsWith(BehaviourValue.COLLABORATIVE, BehaviourValue.SERVICE_ORIENTED)
			.hasSize(7)
			.doesNotHaveDuplicates();
		Viewpoint first = all.get(0);
		assertThat(first.difference()).isEqualTo(Ratio.of(40));
		assertThat(first.highest()).contains(Component.APPRAISER);
		assertThat(first.lowest()).contains(Component.SELF);
	}

	@Test
	void leavesOutWhoDidNotJudge() {
		Viewpoint competent = find(RaterSheets.of(APPRAISER).withSelf(SELF), BehaviourValue.COMPETENT);
		assertThat(competent.points()).containsOnlyKeys(Component.APPRAISER);
		assertThat(competent.difference()).isEqualTo(Ratio.ZERO);
	}

	@Test
	void takesTheMeanOfAGroup() {
		RaterSheets raters = RaterSheets.of(APPRAISER)
			.withPeers(List.of(Sheets.sheet(5, 4, 4, 4, 4, 4, 4), Sheets.sheet(4, 4, 4, 4, 4, 4, 4),
					Sheets.sheet(3, 4, 4, 4, 4, 4, 3)));
		assertThat(find(raters, BehaviourValue.COLLABORATIVE).points().get(Component.PEERS))
			.isEqualTo(Ratio.of(280, 3));
	}

	@Test
	void hidesAGroupForAValueThatTooFewJudged() {
		RaterSheets raters = RaterSheets.of(APPRAISER)
			.withSubordinates(List.of(Sheets.sheet(0, 4, 4, 4, 4, 4, 4), Sheets.sheet(4, 4, 4, 4, 4, 4, 4),
					Sheets.sheet(4, 4, 4, 4, 4, 4, 4)));
		assertThat(find(raters, BehaviourValue.SERVICE_ORIENTED).points()).containsOnlyKeys(Component.APPRAISER);
		assertThat(find(raters, BehaviourValue.ACCOUNTABLE).points()).containsKey(Component.SUBORDINATES);
	}

	@Test
	void countsOnlySheetsThatCount() {
		BehaviourSheet thin = Sheets.sheet(1, 1, 1, 0, 0, 0, 0);
		RaterSheets raters = RaterSheets.of(APPRAISER)
			.withPeers(List.of(thin, Sheets.sheet(4, 4, 4, 4, 4, 4, 4), Sheets.sheet(4, 4, 4, 4, 4, 4, 4)));
		assertThat(find(raters, BehaviourValue.SERVICE_ORIENTED).points()).containsOnlyKeys(Component.APPRAISER);
	}

	@Test
	void hasNothingToSayWithoutAnybody() {
		Viewpoint empty = find(RaterSheets.of(null), BehaviourValue.LOYAL);
		assertThat(empty.difference()).isEqualTo(Ratio.ZERO);
		assertThat(empty.highest()).isEmpty();
		assertThat(empty.lowest()).isEmpty();
	}

	private static Viewpoint find(RaterSheets raters, BehaviourValue value) {
		return Viewpoint.of(raters, 3).stream().filter((one) -> one.value() == value).findFirst().orElseThrow();
	}

}
