package id.timbang.benchmark;

import java.net.http.HttpRequest;

import id.timbang.TestDatabase;
import id.timbang.process.Demonstration;
import id.timbang.process.JarProcess;
import id.timbang.process.Visitor;

/**
 * The calibration page of a unit of about two thousand people, with the severity of their
 * appraisers.
 */
final class CalibrationOfAUnit implements Measurement {

	private static final String PERIOD = "(select period_id from period where valid_from = '2026-09-01' and kind = 'PERIODIC')";

	/** The unit that has, with all below it, nearest to two thousand results. */
	private static final String UNIT = """
			with recursive below (top, unit_id) as (
			    select unit_id, unit_id from unit
			  union all select top, u.unit_id from unit u join below on u.parent_id = below.unit_id)
			select top from below join result using (unit_id) where period_id = %s
			group by top order by abs(count(*) - 2000) limit 1""".formatted(PERIOD);

	private static final String PEOPLE = """
			with recursive below (unit_id) as (
			    select cast('%s' as uuid)
			  union all select u.unit_id from unit u join below on u.parent_id = below.unit_id)
			select count(*) from below join result using (unit_id) where period_id = %s""";

	private static final int STATEMENTS = 8;

	private static final double LIMIT = 300;

	private static final double PER_SECOND = 5;

	private final Databases databases;

	CalibrationOfAUnit(Databases databases) {
		this.databases = databases;
	}

	@Override
	public String name() {
		return "calibration";
	}

	@Override
	public String title() {
		return "Calibration page of a unit of about two thousand people";
	}

	@Override
	public void run(Report report) throws Exception {
		TestDatabase region = this.databases.region();
		try (JarProcess application = this.databases.start(region)) {
			Visitor admin = application.visitor().signIn("admin", Demonstration.PASSWORD);
			ResultsOfAll.compute(this.databases.superuser(this.databases.region()), admin);
			String unit = region.text(UNIT);
			String path = "/periods/" + region.text("select " + PERIOD) + "/calibration?unit=" + unit;
			report.line("%s people, %s appraisers compared in all", region.text(PEOPLE.formatted(unit, PERIOD)),
					region.text("select count(*) from appraiser_severity where period_id = " + PERIOD));
			HttpRequest page = new Comparison.Site("region", application, admin).request(path);
			Load load = new Load(200);
			load.repeat(page);
			Figures steady = load.steady(page, PER_SECOND);
			report.figures("five pages a second", steady);
			report.atMost("99th percentile, ms", LIMIT, steady.slowest());
			report.atMost("statements", STATEMENTS, this.databases.log().statements(() -> admin.get(path)));
		}
	}

}
