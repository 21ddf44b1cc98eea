package id.timbang.personnel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import id.timbang.TestClock;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.TypedDays;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes small organisations for tests: a kecamatan with two kelurahan, as many as are
 * wanted, none like another.
 */
@Component
public class Organisations {

	/** Whoever keeps the people. */
	public static final Actor HR = new Actor(UUID.randomUUID(), null, "Admin Uji", Set.of(Role.HR_ADMIN));

	private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final EmployeeService employees;

	private final UnitService units;

	private final PositionService positions;

	private final ReportingLineService lines;

	private final JdbcClient jdbc;

	Organisations(EmployeeService employees, UnitService units, PositionService positions, ReportingLineService lines,
			JdbcClient jdbc) {
		this.employees = employees;
		this.units = units;
		this.positions = positions;
		this.lines = lines;
		this.jdbc = jdbc;
	}

	/**
	 * A kecamatan: its camat, whom somebody outside appraises; two lurah under the camat;
	 * two employees under the first lurah and one under the second.
	 */
	public Organisation kecamatan() {
		String mark = "T" + NUMBER.incrementAndGet();
		PositionId position = this.positions.add(HR, mark + "-POS", "Jabatan " + mark, PositionLevel.PENGAWAS);
		UnitId kecamatan = unit(mark, UnitType.KECAMATAN, null);
		UnitId kelurahan = unit(mark + "-A", UnitType.KELURAHAN, kecamatan);
		UnitId neighbour = unit(mark + "-B", UnitType.KELURAHAN, kecamatan);
		EmployeeId camat = person("Camat " + mark, kecamatan, position);
		this.lines.assign(HR, camat, Appraiser.outside("Wali Kota"), DateSpan.since(BEGINNING), "Uji");
		EmployeeId lurah = person("Lurah " + mark, kelurahan, position, camat);
		EmployeeId employee = person("Pegawai " + mark, kelurahan, position, lurah);
		EmployeeId colleague = person("Rekan " + mark, kelurahan, position, lurah);
		EmployeeId otherLurah = person("Lurah Lain " + mark, neighbour, position, camat);
		EmployeeId stranger = person("Orang Lain " + mark, neighbour, position, otherLurah);
		return new Organisation(mark, position, kecamatan, kelurahan, neighbour, camat, lurah, employee, colleague,
				otherLurah, stranger);
	}

	/** Somebody new in the first kelurahan, whom its lurah appraises. */
	public EmployeeId appraised(String name, Organisation here) {
		return person(name, here.kelurahan(), here.position(), here.lurah());
	}

	/** Somebody new whom nobody appraises yet. */
	public EmployeeId person(String name, UnitId unit, PositionId position) {
		return this.employees.add(HR,
				new NewEmployee(new EmployeeDetails(nextNip(), name, null, "III/c"), unit, position, BEGINNING));
	}

	/**
	 * Gives an appraiser from outside to all who have none, today or ever after, so that
	 * a period can open.
	 */
	public void appraiseEverybody() {
		appraise(EmployeeFilter.UNAPPRAISED);
		appraise(EmployeeFilter.unappraisedOn(TypedDays.LAST));
	}

	private void appraise(EmployeeFilter unappraised) {
		while (this.employees.count(HR, unappraised) > 0) {
			this.employees.list(HR, unappraised, 1)
				.items()
				.forEach((person) -> this.lines.assign(HR, person.id(), Appraiser.outside("Pejabat Luar"),
						DateSpan.since(BEGINNING), "Uji"));
		}
	}

	/**
	 * Ends the work of everybody else long ago, so that a period can open when these few
	 * are ready, and its lists name hardly anybody else.
	 */
	public void sendHomeAllBut(Organisation org) {
		this.jdbc.sql("""
				update assignment set valid_until = greatest(valid_from, :beginning)
				where valid_from < :today and (valid_until is null or valid_until > greatest(valid_from, :beginning))
				and unit_id not in (:units)""")
			.param("beginning", BEGINNING)
			.param("today", TestClock.TODAY)
			.param("units", Stream.of(org.kecamatan(), org.kelurahan(), org.neighbour()).map(UnitId::unitId).toList())
			.update();
	}

	/** A number that nobody has yet. */
	public static Nip nextNip() {
		int number = NUMBER.incrementAndGet();
		LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(number);
		return new Nip(
				"%d%02d%02d2000011%03d".formatted(birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), 7));
	}

	/** An employee who asks for something. */
	public static Actor actor(EmployeeId employee, Role... more) {
		Set<Role> roles = new HashSet<>(Set.of(more));
		roles.add(Role.EMPLOYEE);
		return new Actor(UUID.randomUUID(), employee.employeeId(), "Pegawai Uji", roles);
	}

	private UnitId unit(String code, UnitType type, @Nullable UnitId above) {
		return this.units.add(HR, code, new UnitDetails("Unit " + code, type, above));
	}

	private EmployeeId person(String name, UnitId unit, PositionId position, EmployeeId appraiser) {
		EmployeeId person = person(name, unit, position);
		this.lines.assign(HR, person, Appraiser.employee(appraiser), DateSpan.since(BEGINNING), "Uji");
		return person;
	}

	/**
	 * People and units of one organisation.
	 */
	public record Organisation(String mark, PositionId position, UnitId kecamatan, UnitId kelurahan, UnitId neighbour,
			EmployeeId camat, EmployeeId lurah, EmployeeId employee, EmployeeId colleague, EmployeeId otherLurah,
			EmployeeId stranger) {
	}

}
