package id.timbang.feedback.web;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.feedback.Burst;
import id.timbang.feedback.BurstService;
import id.timbang.feedback.BurstState;
import id.timbang.feedback.SatisfactionPage;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.TestWalkIns;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.service.PointKind;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.visit.TestVisits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody sends the same answers without end, from the address that a whole waiting room
 * shares. Next door the same citizens come on the same day, and nobody floods anything.
 */
@ApplicationTest
class FloodTests {

	private static final Actor SECOND = new Actor(UUID.randomUUID(), null, "Admin Kedua", Set.of(Role.HR_ADMIN));

	private static final int CITIZENS = 10;

	private static final int FLOOD = 200;

	/** As many of one address as the properties say. */
	private static final int MOST = 20;

	private static final String WAITING_ROOM = "10.20.0.1";

	private static final String AT_HOME = "10.20.0.2";

	private static final String NEXT_DOOR = "10.20.0.3";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private BurstService bursts;

	@Autowired
	private TestWalkIns walkIns;

	@Autowired
	private ServicePointService points;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Organisation here;

	private Organisation nextDoor;

	@BeforeEach
	void makeTwins() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.nextDoor = this.organisations.kecamatan();
	}

	@Test
	void aFloodIsSlowedFoundSetAsideAndChangesNothing() throws Exception {
		ServicePointId flooded = point(this.here, "Loket 1");
		List<Integer> flood = comeAtOnce(flooded);
		assertThat(flood).filteredOn((status) -> status == 303).hasSize(MOST);
		assertThat(flood).filteredOn((status) -> status == 429).hasSize(FLOOD - MOST);
		assertThat(rows(this.here)).isEqualTo(CITIZENS + CITIZENS + MOST);
		assertThat(slowed(flooded)).isEqualTo(FLOOD - MOST);
		this.clock.pass(Duration.ofDays(1));
		this.satisfaction.release(HR);
		Burst burst = this.bursts.burst(HR, this.walkIns.burst(flooded));
		assertThat(burst).extracting(Burst::unit, Burst::point, Burst::day, Burst::ratings, Burst::identical)
			.containsExactly("Unit " + this.here.mark() + "-A", "Loket 1", TestClock.TODAY, MOST, MOST);
		assertThat(burst.service()).startsWith("Layanan Uji");
		isAsNextDoor();
		this.bursts.propose(HR, burst.id(), 0, "Dikirim terus-menerus dari ruang tunggu.");
		this.bursts.setAside(SECOND, burst.id(), 1);
		assertThat(this.bursts.burst(HR, burst.id()).state()).isEqualTo(BurstState.SET_ASIDE);
		this.clock.pass(Duration.ofDays(1));
		this.satisfaction.release(HR);
		isAsNextDoor();
		assertThat(page(this.here).setAside()).isEqualTo(MOST);
		assertThat(heldBack(this.here)).containsExactly("Loket 1");
		assertThat(heldBack(this.nextDoor)).isEmpty();
	}

	/** The flood, and everybody else in the middle of it. */
	private List<Integer> comeAtOnce(ServicePointId flooded) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			String page = rate(flooded);
			List<Callable<Integer>> sent = new ArrayList<>();
			IntStream.range(0, FLOOD).forEach((number) -> sent.add(() -> send(page, WAITING_ROOM, alike())));
			List<Callable<Integer>> honest = new ArrayList<>(citizens(this.here, WAITING_ROOM, AT_HOME));
			honest.addAll(citizens(this.nextDoor, NEXT_DOOR, NEXT_DOOR));
			List<Future<Integer>> all = new ArrayList<>();
			List<Future<Integer>> others = new ArrayList<>();
			for (int number = 0; number < sent.size(); number++) {
				all.add(threads.submit(sent.get(number)));
				if (number % 4 == 0 && number / 4 < honest.size()) {
					others.add(threads.submit(honest.get(number / 4)));
				}
			}
			assertThat(others).hasSize(honest.size());
			for (Future<Integer> other : others) {
				assertThat(other.get()).as("an honest citizen").isEqualTo(303);
			}
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> one : all) {
				statuses.add(one.get());
			}
			return statuses;
		}
		finally {
			threads.shutdown();
		}
	}

	/** Ten with codes, and ten without at another point. */
	private List<Callable<Integer>> citizens(Organisation org, String withCode, String without) {
		String walkIn = rate(point(org, "Loket 2"));
		List<Callable<Integer>> citizens = new ArrayList<>();
		for (int number = 0; number < CITIZENS; number++) {
			Map<String, String> answers = answers(number);
			String code = "/r/" + this.visits.codeOf(this.visits.registered(org.employee())).text();
			citizens.add(() -> send(code, withCode, answers));
			citizens.add(() -> send(walkIn, without, answers));
		}
		return citizens;
	}

	private int send(String path, String address, Map<String, String> answers) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with((sent) -> {
			sent.setRemoteAddr(address);
			return sent;
		});
		answers.forEach(request::param);
		return request.exchange().getResponse().getStatus();
	}

	private Map<String, String> alike() {
		Map<String, String> answers = answers(0);
		answers.replaceAll((field, answer) -> field.equals("service") ? answer : "1");
		return answers;
	}

	private Map<String, String> answers(int number) {
		Map<String, String> answers = new TreeMap<>();
		int place = 0;
		for (Question question : Question.all()) {
			answers.put(question.field(), Integer.toString((place++ == number) ? 2 : 3 + number % 2));
		}
		answers.put("service", this.visits.codeOf(this.visits.usual()));
		return answers;
	}

	private ServicePointId point(Organisation org, String name) {
		return this.points.add(HR, org.kelurahan(), name, PointKind.COUNTER);
	}

	private String rate(ServicePointId point) {
		return "/p/" + this.points.point(HR, point).code() + "/rate";
	}

	private void isAsNextDoor() {
		SatisfactionPage shown = page(this.here);
		SatisfactionPage twin = page(this.nextDoor);
		assertThat(index(shown.shown())).isEqualTo(index(twin.shown()));
		assertThat(index(shown.walkIns())).isEqualTo(index(twin.walkIns()));
		assertThat(index(shown.shown()).respondents()).isEqualTo(CITIZENS);
		assertThat(index(shown.walkIns()).respondents()).isEqualTo(CITIZENS);
	}

	private SatisfactionPage page(Organisation org) {
		YearMonth month = YearMonth.from(TestClock.TODAY);
		return this.satisfaction.page(org.kelurahan(), month, month);
	}

	private static SatisfactionIndex index(@Nullable UnitSatisfaction shown) {
		return Objects.requireNonNull(Objects.requireNonNull(shown).index());
	}

	private int rows(Organisation org) {
		return this.jdbc.sql("select count(*) from rating where unit_id = :unit")
			.param("unit", org.kelurahan().unitId())
			.query(Integer.class)
			.single();
	}

	private int slowed(ServicePointId point) {
		return this.jdbc.sql("select requests from turned_away where point_id = :point and reason = 'TOO_MANY'")
			.param("point", point.pointId())
			.query(Integer.class)
			.single();
	}

	private List<String> heldBack(Organisation org) {
		return this.jdbc
			.sql("""
					select p.name from burst b join service_point p using (point_id) where b.unit_id = :unit
					union all
					select 'released' from rating where unit_id = :unit and block_id is not null and burst_id is not null""")
			.param("unit", org.kelurahan().unitId())
			.query(String.class)
			.list();
	}

}
