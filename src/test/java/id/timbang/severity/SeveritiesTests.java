package id.timbang.severity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.timbang.severity.Severity.Leaning;
import id.timbang.severity.SimulatedOffice.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Estimates are held against appraisers whose severity is known.
 */
class SeveritiesTests {

	@ParameterizedTest(name = "{0}: {1} appraisers of {2} people, severity {3}")
	@CsvSource({ "SMOOTH, 6, 4, 6", "SMOOTH, 20, 7, 2", "SMOOTH, 20, 7, 12", "SMOOTH, 60, 10, 6", "LEVELS, 6, 4, 6",
			"LEVELS, 20, 7, 6", "LEVELS, 60, 10, 2" })
	void findsTheSeverityWithinTheStatedUncertainty(Scale scale, int appraisers, int people, double severity) {
		List<Found> found = IntStream.range(0, 2400 / appraisers)
			.boxed()
			.flatMap((seed) -> Found.of(new SimulatedOffice(seed, scale).withAppraisers(appraisers, severity, people)))
			.toList();
		assertThat(share(found, (one) -> one.isWithin(1))).as("inside the interval of 95 %").isBetween(0.92, 0.98);
		assertThat(share(found, (one) -> one.isWithin(0.4))).as("an interval of two fifths would be a lie")
			.isLessThan(0.8);
	}

	@Test
	void accusesHardlyAnybodyWhereAllAreAlike() {
		List<Found> found = IntStream.range(0, 20)
			.boxed()
			.flatMap((seed) -> Found.of(new SimulatedOffice(seed, Scale.SMOOTH).withAppraisers(20, 0, 7)))
			.toList();
		assertThat(share(found, (one) -> one.estimate().leaning() != Leaning.UNPROVEN)).isLessThan(0.01);
	}

	@Test
	void isNotMisledByGoodAndWeakTeams() {
		SimulatedOffice office = new SimulatedOffice(5, Scale.SMOOTH).withAppraisers(20, 2, 8)
			.withAppraiser(0, 10, 70)
			.withAppraiser(0, 10, 112)
			.withAppraiser(15, 10, 112)
			.withAppraiser(-15, 10, 70);
		assertThat(last(office, 4)).extracting(Severity::leaning)
			.containsExactly(Leaning.UNPROVEN, Leaning.UNPROVEN, Leaning.STRICTER, Leaning.MILDER);
	}

	@Test
	void seesWhoDepartsFromPersonToPerson() {
		SimulatedOffice office = new SimulatedOffice(7, Scale.SMOOTH).withAppraisers(30, 3, 10)
			.withAppraiser(0, 10, 92, 16)
			.withAppraiser(0, 10, 92, 1);
		assertThat(last(office, 2)).extracting(Severity::isUneven).containsExactly(true, false);
	}

	@Test
	void saysNothingAboutTheUnevennessOfFewPeople() {
		assertThat(new Severity(UUID.randomUUID(), 4, 0, 1, 50).isUneven()).isFalse();
		assertThat(new Severity(UUID.randomUUID(), 5, 0, 1, 50).isUneven()).isTrue();
	}

	@Test
	void isLessCertainAboutFewPeople() {
		SimulatedOffice office = new SimulatedOffice(9, Scale.SMOOTH).withAppraisers(30, 6, 8)
			.withAppraiser(0, 2, 92)
			.withAppraiser(0, 30, 92);
		List<Severity> found = last(office, 2);
		assertThat(found.get(0).standardError()).isGreaterThan(1.5 * found.get(1).standardError());
	}

	@Test
	void agreesWithTheAnalysisOfVarianceWhereAllTeamsAreEqual() {
		List<Comparison> balanced = new ArrayList<>();
		Random random = new Random(3);
		double inside = 0;
		List<Double> means = new ArrayList<>();
		for (int team = 0; team < 40; team++) {
			double leniency = 5 * random.nextGaussian();
			UUID appraiser = new UUID(0, team);
			double[] differences = random.doubles(10, -8, 8).map((one) -> one + leniency).toArray();
			for (double difference : differences) {
				balanced.add(new Comparison(appraiser, 100 + difference, new Panel(4, 100, 48), null));
			}
			double mean = IntStream.range(0, 10).mapToDouble((place) -> differences[place]).average().orElseThrow();
			means.add(mean);
			inside += IntStream.range(0, 10).mapToDouble((place) -> Math.pow(differences[place] - mean, 2)).sum()
					/ (40 * 9);
		}
		double grand = means.stream().mapToDouble((one) -> one).average().orElseThrow();
		double between = means.stream().mapToDouble((one) -> 10 * Math.pow(one - grand, 2)).sum() / 39;
		double[] peak = new SeverityModel(Team.of(balanced)).peak();
		assertThat(peak[0]).isCloseTo(Math.sqrt((between - inside) / 10), within(0.02));
		assertThat(peak[1]).as("less what chance does to the mean of four answers")
			.isCloseTo(Math.sqrt(inside - 16.0 / 4), within(0.02));
	}

	@Test
	void doesNotDependOnTheOrder() {
		List<Comparison> comparisons = new SimulatedOffice(11, Scale.LEVELS).withAppraisers(8, 6, 5).comparisons();
		Map<UUID, Severity> first = byAppraiser(Severities.of(comparisons).orElseThrow());
		List<Comparison> shuffled = new ArrayList<>(comparisons);
		Collections.shuffle(shuffled, new Random(1));
		assertThat(Severities.of(shuffled).orElseThrow().appraisers()).hasSize(8)
			.allSatisfy((one) -> assertThat(one.points()).isCloseTo(of(first, one.appraiser()).points(), within(0.01)));
	}

	@Test
	void isNotShakenByAnswersThatAreAllEqual() {
		List<Comparison> equal = IntStream.range(0, 30)
			.mapToObj((number) -> new Comparison(new UUID(0, number % 6), 100, Panel.of(List.of(100.0, 100.0, 100.0)),
					null))
			.toList();
		Severities found = Severities.of(equal).orElseThrow();
		assertThat(found.appraisers()).hasSize(6).allSatisfy((one) -> {
			assertThat(one.points()).isCloseTo(0, within(0.001));
			assertThat(one.standardError()).isBetween(0.0, 1.0);
			assertThat(one.isUneven()).isFalse();
		});
	}

	@Test
	void hearsSubordinatesWhereNoColleagueAnswered() {
		List<Comparison> upwards = IntStream.range(0, 40)
			.mapToObj((number) -> new Comparison(new UUID(0, number % 8), (number % 8 == 0) ? 80 : 100, null,
					Panel.of(List.of(96.0 + number % 3, 100.0, 104.0 - number % 5))))
			.toList();
		assertThat(of(byAppraiser(Severities.of(upwards).orElseThrow()), new UUID(0, 0)).leaning())
			.isEqualTo(Leaning.STRICTER);
	}

	@Test
	void saysNothingWhereThereIsTooLittleToCompare() {
		assertThat(Severities.of(List.of())).isEmpty();
		assertThat(Severities.of(new SimulatedOffice(1, Scale.SMOOTH).withAppraisers(4, 6, 10).comparisons()))
			.as("four appraisers")
			.isEmpty();
		assertThat(Severities.of(new SimulatedOffice(1, Scale.SMOOTH).withAppraisers(9, 6, 1).comparisons()))
			.as("nine people")
			.isEmpty();
		assertThat(Severities.of(new SimulatedOffice(1, Scale.SMOOTH).withAppraisers(5, 6, 2).comparisons()))
			.as("five appraisers and ten people")
			.isPresent();
	}

	private static List<Severity> last(SimulatedOffice office, int count) {
		List<UUID> appraisers = office.appraisers();
		Map<UUID, Severity> found = byAppraiser(office.estimate());
		return appraisers.subList(appraisers.size() - count, appraisers.size()).stream().map(found::get).toList();
	}

	private static Severity of(Map<UUID, Severity> found, UUID appraiser) {
		return Objects.requireNonNull(found.get(appraiser));
	}

	private static Map<UUID, Severity> byAppraiser(Severities found) {
		return found.appraisers().stream().collect(Collectors.toMap(Severity::appraiser, Function.identity()));
	}

	private static double share(List<Found> all, Predicate<Found> what) {
		return all.stream().filter(what).count() / (double) all.size();
	}

	/**
	 * An estimate beside the truth.
	 */
	private record Found(Severity estimate, double truth) {

		static Stream<Found> of(SimulatedOffice office) {
			return office.estimate()
				.appraisers()
				.stream()
				.map((estimate) -> new Found(estimate, office.truthOf(estimate)));
		}

		boolean isWithin(double widths) {
			return Math.abs(this.estimate.points() - this.truth) <= widths
					* (this.estimate.high() - this.estimate.low()) / 2;
		}

	}

}
