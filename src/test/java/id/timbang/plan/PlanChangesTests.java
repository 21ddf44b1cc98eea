package id.timbang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorId;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.VersionState;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.indicator.WeightedRow;
import id.timbang.plan.PlanChanges.ItemChange;
import id.timbang.plan.PlanChanges.Side;
import id.timbang.plan.PlanChanges.TextChange;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanChangesTests {

	private static final IndicatorVersionId MEASURE = new IndicatorVersionId(UUID.randomUUID());

	private static final IndicatorId ID = new IndicatorId(UUID.randomUUID());

	private static final WeightedRow ROW = row("Layanan cepat", "", ResultType.MAIN, MEASURE, "320", "30");

	private static final PlanItem ITEM = PlanItem.of(ROW, ItemKind.SUM, 12);

	private static final PlanContent CONTENT = content(List.of(ITEM), Map.of(), Annex.EMPTY);

	@Test
	void theSameContentIsNoChange() {
		PlanItem next = ITEM.continuing(ITEM.originId());
		assertThat(next.id()).isNotEqualTo(ITEM.id());
		assertThat(between(CONTENT, CONTENT.with(List.of(next)))).returns(true, PlanChanges::isEmpty)
			.returns(1, PlanChanges::before);
	}

	@ParameterizedTest
	@EnumSource
	void findsEachAspectAlone(PlanAspect aspect) {
		PlanChanges changes = between(CONTENT, CONTENT.with(List.of(with(aspect))));
		assertThat(changes.isEmpty()).isFalse();
		assertThat(changes.items()).singleElement().satisfies((change) -> {
			assertThat(change.aspects()).containsExactly(aspect);
			assertThat(change.before()).isEqualTo(line(ITEM));
		});
	}

	@Test
	void sharesThatAreSplitByHandAreComparedAmountByAmount() {
		PlanItem one = with(PlanAspect.SHARES);
		List<BigDecimal> swapped = new ArrayList<>(one.shares());
		Collections.swap(swapped, 0, 1);
		assertThat(between(CONTENT.with(List.of(one)), CONTENT.with(List.of(one.split(swapped)))).items())
			.singleElement()
			.extracting(ItemChange::aspects)
			.isEqualTo(Set.of(PlanAspect.SHARES));
	}

	@Test
	void findsWhatIsNewAndWhatIsGone() {
		PlanItem stays = PlanItem.of(ROW, ItemKind.LEVEL, 12);
		PlanItem added = PlanItem.of(ROW, ItemKind.LEVEL, 12);
		PlanChanges changes = between(CONTENT.with(List.of(ITEM, stays)), CONTENT.with(List.of(added, stays)));
		assertThat(changes.items()).containsExactly(new ItemChange(null, line(added)),
				new ItemChange(line(ITEM), null));
		assertThat(changes.items()).allSatisfy((change) -> assertThat(change.aspects()).isEmpty());
	}

	@Test
	void anotherOrderIsNoChange() {
		PlanItem other = PlanItem.of(ROW, ItemKind.LEVEL, 12);
		assertThat(between(CONTENT.with(List.of(ITEM, other)), CONTENT.with(List.of(other, ITEM))).isEmpty()).isTrue();
	}

	@Test
	void findsTextsThatDiffer() {
		PlanContent former = content(List.of(),
				Map.of(BehaviourValue.COMPETENT, "Belajar", BehaviourValue.LOYAL, "Hadir"),
				new Annex("Komputer\nPrinter", "Dialog\nLaporan bulanan", ""));
		PlanContent present = content(List.of(),
				Map.of(BehaviourValue.ACCOUNTABLE, "Teliti", BehaviourValue.LOYAL, "Hadir"),
				new Annex("Printer \r\n\nKomputer\n", "Dialog\nLaporan harian", "Bimbingan"));
		assertThat(between(former, present).texts()).containsExactly(
				new TextChange("behaviour.ACCOUNTABLE", List.of(), List.of("Teliti")),
				new TextChange("behaviour.COMPETENT", List.of("Belajar"), List.of()),
				new TextChange("plan.annex.accountability", List.of("Laporan bulanan"), List.of("Laporan harian")),
				new TextChange("plan.annex.consequences", List.of(), List.of("Bimbingan")));
	}

	@Test
	void findsAnotherApproach() {
		PlanContent qualitative = new PlanContent(Approach.QUALITATIVE, CONTENT.items(), Map.of(), Annex.EMPTY);
		assertThat(between(qualitative, CONTENT)).returns(Approach.QUALITATIVE, PlanChanges::formerApproach)
			.returns(false, PlanChanges::isEmpty);
		assertThat(between(CONTENT, CONTENT).formerApproach()).isNull();
	}

	/** The item with one aspect changed. */
	private static PlanItem with(PlanAspect aspect) {
		PlanItem next = ITEM.continuing(ITEM.originId());
		return switch (aspect) {
			case INDICATOR -> next.saying(
					row("Layanan cepat", "", ResultType.MAIN, new IndicatorVersionId(UUID.randomUUID()), "320", "30"));
			case RESULT_TYPE -> next.saying(row("Layanan cepat", "", ResultType.ADDITIONAL, MEASURE, "320", "30"));
			case PLANNED_RESULT -> next.saying(row("Layanan tepat", "", ResultType.MAIN, MEASURE, "320", "30"));
			case SUPERIOR_RESULT ->
				next.saying(row("Layanan cepat", "Kepuasan naik", ResultType.MAIN, MEASURE, "320", "30"));
			case TARGET -> next.saying(row("Layanan cepat", "", ResultType.MAIN, MEASURE, "400", "30")).spread(12);
			case SCOPE -> next.measuredOn(MeasureScope.UNIT);
			case WEIGHT -> next.saying(row("Layanan cepat", "", ResultType.MAIN, MEASURE, "320", "20"));
			case SHARES -> {
				List<BigDecimal> shares = new ArrayList<>(next.shares());
				shares.set(0, shares.get(0).add(BigDecimal.ONE));
				shares.set(1, shares.get(1).subtract(BigDecimal.ONE));
				yield next.split(shares);
			}
		};
	}

	private static WeightedRow row(String result, String superior, ResultType type, IndicatorVersionId measure,
			String target, String weight) {
		return new WeightedRow(result, superior, type, measure, TargetRange.of(new BigDecimal(target)),
				Weight.of(weight));
	}

	private static PlanContent content(List<PlanItem> items, Map<BehaviourValue, String> expectations, Annex annex) {
		return new PlanContent(Approach.QUANTITATIVE, items, expectations, annex);
	}

	private static PlanChanges between(PlanContent one, PlanContent other) {
		return PlanChanges.between(side(1, one), side(2, other));
	}

	private static Side side(int number, PlanContent content) {
		return new Side(number, content, content.items().stream().map(PlanChangesTests::line).toList());
	}

	private static PlanLine line(PlanItem item) {
		return new PlanLine(item, new VersionedIndicator(item.row().indicatorVersionId(), ID, "IK-01", 1,
				VersionState.ACTIVE, Catalogue.amount("Jumlah layanan")), "");
	}

}
