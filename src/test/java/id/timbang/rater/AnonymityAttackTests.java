package id.timbang.rater;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.access.TestUsers;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PersonName;
import id.timbang.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thirty people are rated by five colleagues each, over days, in an order that nobody
 * planned. In the end somebody reads the whole database and tries to say whose each
 * answer is (decision 35).
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class AnonymityAttackTests {

	private static final int PEOPLE = 30;

	private static final int DAYS = 6;

	@Autowired
	private RaterChoiceService choice;

	@Autowired
	private TestRaters fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private Periods periods;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	/** The same attack every time, but for what the database makes up itself. */
	private final Random random = new Random(35);

	/** Whose the answer with these levels is, by person. */
	private final Map<String, Map<String, String>> truth = new TreeMap<>();

	/** Who wrote what, by person. */
	private final Map<String, Map<String, String>> written = new TreeMap<>();

	private Organisation org;

	private List<EmployeeId> people;

	@BeforeEach
	void makePeople() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.people = IntStream.range(0, PEOPLE)
			.mapToObj((number) -> this.organisations.appraised("Orang " + this.org.mark() + " " + (char) ('A' + number),
					this.org))
			.toList();
	}

	@Test
	void nobodyFindsOutWhoseAnAnswerIs(CapturedOutput output) {
		PeriodId period = this.fixture.reporting(2643, 1);
		this.choice.start(HR, period);
		this.choice.confirmAll(HR, period);
		List<Pairing> asked = asked(period);
		assertThat(asked).hasSizeGreaterThan(4 * PEOPLE);
		int written = output.getAll().length();
		answerOverDays(asked,
				(pairing) -> this.fixture.answer(period, pairing.person(), pairing.rater(), made(pairing)), period);
		assertThat(output.getAll().substring(written)).doesNotContain(rater(asked));
		findsNothing();
		this.periods.moveTo(period, Phase.CALIBRATION);
		findsNothing();
		assertThat(this.jdbc
			.sql("select count(*) from rater_answer where period_id = :period and employee_id in (:people)")
			.param("period", period.periodId())
			.param("people", this.people.stream().map(EmployeeId::employeeId).toList())
			.query(Integer.class)
			.single()).isEqualTo(this.truth.values().stream().mapToInt(Map::size).filter((size) -> size >= 3).sum());
	}

	private void findsNothing() {
		assertThat(worst(attack("rater_answer", "levels", this.truth, allTables()))).isLessThan(beyondChance());
		assertThat(worst(attack("rater_comment", "content", this.written, allTables()))).isLessThan(beyondChance());
	}

	/** The same attack on answers that stay where they arrived. */
	@Test
	void theSameAttackFindsOutWhereAnswersStayInTheirOrder() {
		this.jdbc.sql("create table weak_invitation (employee_id uuid, rater_id uuid, answered boolean)").update();
		this.jdbc.sql("create table weak_answer (answer_id uuid, employee_id uuid, levels smallint[])").update();
		try {
			List<Pairing> asked = new ArrayList<>();
			this.people.forEach((person) -> this.people.stream()
				.filter((rater) -> !rater.equals(person))
				.limit(5)
				.forEach((rater) -> asked.add(new Pairing(person, rater))));
			asked.forEach((pairing) -> weak("insert into weak_invitation values (:person, :rater, false)", pairing));
			Collections.shuffle(asked, this.random);
			asked.forEach((pairing) -> {
				this.jdbc
					.sql("insert into weak_answer values (gen_random_uuid(), :person, cast(:levels as smallint[]))")
					.param("person", pairing.person().employeeId())
					.param("levels", StoredLevels.write(made(pairing).sheet()))
					.update();
				weak("update weak_invitation set answered = true where employee_id = :person and rater_id = :rater",
						pairing);
			});
			Map<String, Integer> hits = attack("weak_answer", "levels", this.truth, List.of("weak_invitation"));
			assertThat(hits.get("weak_invitation.hidden_xmin beside hidden_xmin")).isEqualTo(given());
			assertThat(hits.get("weak_invitation.hidden_ctid beside hidden_ctid")).isGreaterThan(beyondChance());
		}
		finally {
			this.jdbc.sql("drop table weak_invitation, weak_answer").update();
		}
	}

	/** A matcher that is given the answers' authors finds them by content as well. */
	@Test
	void theSameAttackFindsOutWhereAnAnswerNamesItsInvitation() {
		this.jdbc.sql("create table weak_invitation (key uuid, employee_id uuid, rater_id uuid)").update();
		this.jdbc.sql("create table weak_answer (key uuid, employee_id uuid, levels smallint[])").update();
		try {
			EmployeeId person = this.people.get(0);
			this.people.stream().skip(1).limit(5).forEach((rater) -> {
				Pairing pairing = new Pairing(person, rater);
				weak("insert into weak_invitation values (gen_random_uuid(), :person, :rater)", pairing);
				this.jdbc
					.sql("""
							insert into weak_answer select key, employee_id, cast(:levels as smallint[]) from weak_invitation
							where rater_id = :rater""")
					.param("rater", rater.employeeId())
					.param("levels", StoredLevels.write(made(pairing).sheet()))
					.update();
			});
			assertThat(attack("weak_answer", "levels", this.truth, List.of("weak_invitation"))
				.get("weak_invitation in common")).isEqualTo(5);
		}
		finally {
			this.jdbc.sql("drop table weak_invitation, weak_answer").update();
		}
	}

	private void weak(String sql, Pairing pairing) {
		this.jdbc.sql(sql)
			.param("person", pairing.person().employeeId())
			.param("rater", pairing.rater().employeeId())
			.update();
	}

	/** Colleagues who are asked about the thirty. */
	private List<Pairing> asked(PeriodId period) {
		return this.people.stream()
			.flatMap((person) -> this.choice.raters(HR, period, person)
				.of(RaterGroup.PEERS)
				.stream()
				.map((rater) -> new Pairing(person, rater.id())))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/**
	 * Most of them answer, in any order. Whoever looks at pages sees the same before and
	 * after the answers of a day.
	 */
	private void answerOverDays(List<Pairing> asked, Consumer<Pairing> answering, PeriodId period) {
		EmployeeId watched = this.people.get(0);
		asked.removeIf((pairing) -> pairing.rater().equals(watched));
		Collections.shuffle(asked, this.random);
		asked.subList(0, asked.size() / 10).clear();
		int each = asked.size() / DAYS + 1;
		for (int day = 0; day < DAYS; day++) {
			Map<String, String> seen = pages(period, watched);
			asked.subList(day * each, Math.min(asked.size(), (day + 1) * each)).forEach(answering);
			assertThat(pages(period, watched)).isEqualTo(seen);
			this.clock.pass(Duration.ofHours(24));
		}
	}

	/** What HR, the appraiser and the person see. */
	private Map<String, String> pages(PeriodId period, EmployeeId person) {
		Actor lurah = Organisations.actor(this.org.lurah());
		Actor self = Organisations.actor(person);
		Map<String, String> pages = new LinkedHashMap<>();
		for (String path : List.of("/", "/periods/" + period, "/periods/" + period + "/raters?q=" + this.org.mark(),
				"/raters/" + period + "/" + person)) {
			pages.put("hr " + path, page(HR, path));
		}
		for (String path : List.of("/team", "/raters", "/raters/" + period + "/" + person)) {
			pages.put("lurah " + path, page(lurah, path));
		}
		for (String path : List.of("/", "/feedback-requests", "/employees/" + person)) {
			pages.put("self " + path, page(self, path));
		}
		return pages;
	}

	private String page(Actor actor, String path) {
		MvcTestResult result = this.mvc.get().uri(path).with(TestUsers.as(actor)).exchange();
		assertThat(result).hasStatusOk();
		return text(result).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private static String text(MvcTestResult result) {
		return result.getResponse().getContentAsByteArray().length == 0 ? ""
				: new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** Levels that nobody else gives this person, so that the answer can be told. */
	private NewAnswer made(Pairing pairing) {
		Map<String, String> owners = this.truth.computeIfAbsent(pairing.person().toString(),
				(person) -> new HashMap<>());
		while (true) {
			int[] levels = this.random.ints(7, 2, 5).toArray();
			String stored = IntStream.of(levels).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}"));
			if (owners.putIfAbsent(stored, pairing.rater().toString()) == null) {
				return TestRaters.levels(comment(pairing), levels);
			}
		}
	}

	/** Two of three write something. */
	private String comment(Pairing pairing) {
		String text = (this.random.nextInt(3) == 0) ? "" : "Komentar " + this.random.nextLong();
		if (!text.isEmpty()) {
			this.written.computeIfAbsent(pairing.person().toString(), (person) -> new HashMap<>())
				.put(text, pairing.rater().toString());
		}
		return text;
	}

	private Map<String, Integer> attack(String answers, String mark, Map<String, Map<String, String>> known,
			List<String> tables) {
		Set<EmployeeId> raters = new HashSet<>(this.people);
		raters.addAll(List.of(this.org.employee(), this.org.colleague()));
		Map<EmployeeId, PersonName> names = this.employees.namesOf(raters);
		Map<String, Set<String>> traces = new HashMap<>();
		names.forEach((id, name) -> traces.put(id.toString(), Set.of(id.toString(), name.name(), name.nip())));
		return new Matcher(this.jdbc, answers, mark, tables).attack(known, traces);
	}

	/** Whatever a matcher could read. */
	private List<String> allTables() {
		return this.jdbc.sql("""
				select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
				and relname not in ('rater_answer', 'rater_comment') order by relname""").query(String.class).list();
	}

	private static int worst(Map<String, Integer> hits) {
		assertThat(hits).containsKeys("rater_invitation.hidden_ctid beside hidden_ctid",
				"rater_invitation.hidden_xmin beside hidden_xmin", "employee.name beside hidden_ctid",
				"rater_invitation in common");
		return Collections.max(hits.values());
	}

	/**
	 * Whoever guesses is right about once per person, give or take one: of so many people
	 * the number is nearly that of a Poisson distribution. Seven deviations above it is
	 * where no guess of thousands will ever be.
	 */
	private int beyondChance() {
		int persons = this.truth.size();
		return (int) Math.ceil(persons + 7 * Math.sqrt(persons));
	}

	private int given() {
		return this.truth.values().stream().mapToInt(Map::size).sum();
	}

	private static String[] rater(Collection<Pairing> asked) {
		return asked.stream().map((pairing) -> pairing.rater().toString()).distinct().toArray(String[]::new);
	}

}
