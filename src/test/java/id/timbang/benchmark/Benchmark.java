package id.timbang.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Measures what the people of a large agency wait for, on the jar as it is delivered, in
 * 512 MB, with a database that survives a power cut. Server, database and load share this
 * machine.
 */
public final class Benchmark {

	private Benchmark() {
	}

	/**
	 * Measures everything, or only what is named: {@code list}, {@code rating},
	 * {@code batch}, {@code ministry}, {@code calibration}, {@code day}, {@code visits},
	 * {@code voices}.
	 */
	public static void main(String[] names) throws Exception {
		Set<String> wanted = (names.length > 0) ? Set.of(names)
				: Set.of("list", "rating", "batch", "ministry", "calibration", "day", "visits", "voices");
		Report report = new Report(System.out);
		try (Databases databases = Databases.open(Path.of("target", "benchmark").toAbsolutePath())) {
			for (Measurement measurement : List.of(new EmployeeList(databases), new CitizenRating(databases),
					ResultsOfAll.ofRegion(databases), ResultsOfAll.ofMinistry(databases),
					new CalibrationOfAUnit(databases), new DayAtTheOffice(databases), new VisitsOfARegister(databases),
					new MillionVoices(databases))) {
				if (wanted.contains(measurement.name())) {
					report.begin(measurement.title());
					StolenTime stolen = StolenTime.begin();
					measurement.run(report);
					stolen.share()
						.ifPresent((share) -> report.line("%.0f %% of the processor time went to other machines",
								100 * share));
				}
			}
		}
		report.end();
	}

}
