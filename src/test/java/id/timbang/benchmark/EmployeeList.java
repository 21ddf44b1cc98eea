package id.timbang.benchmark;

import id.timbang.TestDatabase;
import id.timbang.benchmark.Comparison.Site;
import id.timbang.process.Demonstration;
import id.timbang.process.JarProcess;
import id.timbang.process.Visitor;

/**
 * The list of employees, in an office and in a region: a long list should cost no more
 * than a short one.
 */
final class EmployeeList implements Measurement {

	private static final int MOST_STATEMENTS = 6;

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
			Visitor few = office.visitor().signIn("admin", Demonstration.PASSWORD);
			Visitor many = region.visitor().signIn("admin", Demonstration.PASSWORD);
			Comparison comparison = new Comparison(report, new Site("150 people", office, few),
					new Site("10,050 people", region, many));
			comparison.warmUp("/employees", 10);
			comparison.run("first page", "/employees", "/employees", 0.85);
			countStatements(report, many, "first page", "/employees");
			comparison.run("page 6 / page 50", "/employees?page=6", "/employees?page=50", 0.85);
			countStatements(report, many, "page 50", "/employees?page=50");
			comparison.run("search by three letters", "/employees?q=sri", "/employees?q=sri", 0.30);
		}
	}

	private void countStatements(Report report, Visitor visitor, String what, String path) throws Exception {
		int statements = this.databases.log().statements(() -> visitor.get(path));
		report.atMost(what + ", statements", MOST_STATEMENTS, statements);
	}

}
