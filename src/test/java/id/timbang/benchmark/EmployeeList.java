package id.timbang.benchmark;

import java.net.URI;
import java.net.http.HttpRequest;

import id.timbang.TestDatabase;
import id.timbang.process.Demonstration;
import id.timbang.process.JarProcess;
import id.timbang.process.Visitor;

/**
 * The list of employees, in an office and in a region: a long list should cost no more
 * than a short one.
 */
final class EmployeeList implements Measurement {

	private static final int MOST_STATEMENTS = 6;

	private static final int WARM_UP = 10;

	private final Databases databases;

	EmployeeList(Databases databases) {
		this.databases = databases;
	}

	@Override
	public String name() {
		return "list";
	}

	@Override
	public String title() {
		return "List of employees, 25 rows by name: 150 against 10,050 people";
	}

	@Override
	public void run(Report report) throws Exception {
		TestDatabase people = this.databases.region();
		try (JarProcess office = this.databases.start(this.databases.office());
				JarProcess region = this.databases.start(people)) {
			Visitor small = office.visitor().signIn("admin", Demonstration.PASSWORD);
			Visitor large = region.visitor().signIn("admin", Demonstration.PASSWORD);
			Comparison comparison = new Comparison(office, small, region, large, report);
			comparison.warmUp("/employees");
			comparison.run("first page", "/employees", "/employees", 0.85);
			comparison.run("page 6 / page 50", "/employees?page=6", "/employees?page=50", 0.85);
			comparison.run("search by three letters", "/employees?q=sri", "/employees?q=sri", 0.30);
		}
	}

	/** The same page of two applications, A-B-A. */
	private final class Comparison {

		private final JarProcess office;

		private final Visitor small;

		private final JarProcess region;

		private final Visitor large;

		private final Report report;

		private final Load load = new Load(200);

		Comparison(JarProcess office, Visitor small, JarProcess region, Visitor large, Report report) {
			this.office = office;
			this.small = small;
			this.region = region;
			this.large = large;
			this.report = report;
		}

		void warmUp(String path) throws Exception {
			for (int i = 0; i < WARM_UP; i++) {
				this.load.repeat(request(this.office, this.small, path));
				this.load.repeat(request(this.region, this.large, path));
			}
		}

		void run(String what, String shortPath, String longPath, double goal) throws Exception {
			HttpRequest a = request(this.office, this.small, shortPath);
			HttpRequest b = request(this.region, this.large, longPath);
			this.load.repeat(a);
			this.load.repeat(b);
			Figures before = this.load.repeat(a);
			Figures between = this.load.repeat(b);
			Figures after = this.load.repeat(a);
			this.report.figures(what + ", 150 people", before);
			this.report.figures(what + ", 10,050 people", between);
			this.report.figures(what + ", 150 people again", after);
			double around = (before.perSecond() + after.perSecond()) / 2;
			this.report.atLeast(what + ", share of the throughput", goal, between.perSecond() / around);
			int statements = EmployeeList.this.databases.log().statements(() -> this.large.get(longPath));
			this.report.atMost(what + ", statements", MOST_STATEMENTS, statements);
		}

		private HttpRequest request(JarProcess application, Visitor visitor, String path) throws Exception {
			URI address = URI.create(application.url() + path);
			return HttpRequest.newBuilder(address).header("Cookie", visitor.cookies(address)).build();
		}

	}

}
