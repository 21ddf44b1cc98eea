package id.timbang.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import id.timbang.TestDatabase;
import id.timbang.process.Demonstration;
import id.timbang.process.JarProcess;
import id.timbang.process.Page;
import id.timbang.process.Visitor;
import org.postgresql.PGConnection;

/**
 * Half a million visits of another register: sent, checked and applied on the page,
 * against a copy of the same file into a table and one statement that checks and inserts.
 */
final class VisitsOfARegister implements Measurement {

	private static final int VISITS = 500_000;

	private static final long PAUSE = 200;

	private static final String HEADER = "ticket_code,service_code,unit_code,officer_nip,channel,received_at,"
			+ "completed_at,corrections,stage_times\n";

	/** What was done in the demonstration, without its ticket. */
	private static final String DONE = """
			select concat_ws(',', s.code, u.code, e.nip, v.channel,
			    to_char(v.received_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD"T"HH24:MI'),
			    to_char(v.completed_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD"T"HH24:MI'), v.corrections,
			    coalesce((select string_agg(g.name || '='
			            || to_char(d.ended_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD"T"HH24:MI'), ';' order by place)
			        from visit_stage d join service_stage g using (place)
			        where d.visit_id = v.visit_id and g.standard_id = v.standard_id), ''))
			from visit v join public_service s using (service_id) join unit u using (unit_id)
			join employee e on e.employee_id = v.officer_id where v.completed_at is not null""";

	private final Databases databases;

	private long imported;

	private long inserted;

	VisitsOfARegister(Databases databases) {
		this.databases = databases;
	}

	@Override
	public String name() {
		return "visits";
	}

	@Override
	public String title() {
		return "Import of 500,000 visits: against a copy into a table and one checked statement";
	}

	@Override
	public void run(Report report) throws Exception {
		TestDatabase database = this.databases.copyOffice("visits");
		byte[] packed = file(database);
		double plain = plain(packed);
		double ours = importOnThePage(report, database, packed);
		double plainAgain = plain(packed);
		report.line("copy and statement       %6.2f s", plain);
		report.line("import on the page       %6.2f s", ours);
		report.line("copy and statement again %6.2f s", plainAgain);
		report.line("%d visits imported, %d inserted by the statement", this.imported, this.inserted);
		report.atMost("times the plain statements", 3, ours / Math.min(plain, plainAgain));
	}

	/** The visits of the demonstration over and over, each time with other tickets. */
	private static byte[] file(TestDatabase database) throws SQLException, IOException {
		List<String> done = database.texts(DONE);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
			out.write(HEADER);
			for (int number = 0; number < VISITS; number++) {
				out.write("I" + number + "," + done.get(number % done.size()) + "\n");
			}
		}
		return bytes.toByteArray();
	}

	/** From the press of the first button to the last visit, in seconds. */
	private double importOnThePage(Report report, TestDatabase database, byte[] packed) throws Exception {
		long before = database.count("visit");
		try (JarProcess application = this.databases.start(database)) {
			Visitor admin = application.visitor().signIn("admin", Demonstration.PASSWORD);
			long begun = System.nanoTime();
			String path = admin.get("/visits/import")
				.form("main form")
				.file("file", "kunjungan.csv.gz", "application/gzip", packed)
				.press()
				.location();
			report.line("read      after %6.2f s", since(begun));
			Page checked = settled(admin, path);
			report.line("checked   after %6.2f s", since(begun));
			checked.form("main form").press();
			settled(admin, path);
			double seconds = since(begun);
			this.imported = database.count("visit") - before;
			return seconds;
		}
	}

	private static Page settled(Visitor admin, String path) throws Exception {
		Page page = admin.get(path);
		while (page.document().selectFirst("progress") != null) {
			Thread.sleep(PAUSE);
			page = admin.get(path);
		}
		return page;
	}

	private static double since(long begun) {
		return (System.nanoTime() - begun) / 1e9;
	}

	/** The same for the database alone, in seconds, on a fresh copy. */
	private double plain(byte[] packed) throws Exception {
		TestDatabase database = this.databases.copyOffice("plain_visits");
		database.execute("""
				create unlogged table staged_visit (ticket_code text, service_code text, unit_code text,
				    officer_nip text, channel text, received_at timestamp, completed_at timestamp, corrections int,
				    stage_times text)""", "analyze");
		long before = database.count("visit");
		long begun = System.nanoTime();
		try (Connection connection = database.connect();
				InputStream csv = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy staged_visit from stdin (format csv, header)", csv);
		}
		database.execute("analyze staged_visit", Databases.script("visits.sql"));
		double seconds = since(begun);
		this.inserted = database.count("visit") - before;
		return seconds;
	}

}
