package id.timbang.scoring;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ViewpointTests {

	private static final BehaviourSheet APPRAISER = Sheets.sheet(4, 4, 4, 4, 4, 4, 4);

	private static final BehaviourSheet SELF = Sheets.sheet(5, 4, 0, 4, 4, 4, 2);

	@Test
	void putsTheLargestDifferenceFirst() {
		List<Viewpoint<BehaviourValue>> all = Viewpoint.of(RaterSheets.of(APPRAISER).withSelf(SELF), null, 3);
		assertThat(all).extracting(Viewpoint::subject)
			.startsWith(BehaviourValue.COLLABORATIVE, BehaviourValue.SERVICE_ORIENTED)
			.hasSize(7)
			.doesNotHaveDuplicates();
		Viewpoint<BehaviourValue> first = all.get(0);
		assertThat(first.difference()).isEqualTo(Ratio.of(40));
		assertThat(first.highest()).contains(Component.APPRAISER);
		assertThat(first.lowest()).contains(Component.SELF);
	}

	@Test
	void leavesOutWhoDidNotJudge() {
		Viewpoint<BehaviourValue> competent = find(RaterSheets.of(APPRAISER).withSelf(SELF), BehaviourValue.COMPETENT);
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
		Viewpoint<BehaviourValue> empty = find(RaterSheets.of(null), BehaviourValue.LOYAL);
		assertThat(empty.difference()).isEqualTo(Ratio.ZERO);
		assertThat(empty.highest()).isEmpty();
		assertThat(empty.lowest()).isEmpty();
	}

	@Test
	void showsCitizensBesideTheValueThatTheyMeet() {
		List<Viewpoint<BehaviourValue>> all = Viewpoint.of(RaterSheets.of(APPRAISER), Ratio.of(60), 3);
		Viewpoint<BehaviourValue> first = all.get(0);
		assertThat(first.subject()).isEqualTo(BehaviourValue.SERVICE_ORIENTED);
		assertThat(first.points()).containsEntry(Component.CITIZENS, Ratio.of(60));
		assertThat(first.lowest()).contains(Component.CITIZENS);
		assertThat(all.subList(1, 7)).noneMatch((view) -> view.points().containsKey(Component.CITIZENS));
	}

	private static Viewpoint<BehaviourValue> find(RaterSheets raters, BehaviourValue value) {
		return Viewpoint.of(raters, null, 3).stream().filter((one) -> one.subject() == value).findFirst().orElseThrow();
	}

}
