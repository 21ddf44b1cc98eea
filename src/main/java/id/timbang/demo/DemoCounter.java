package id.timbang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.demo.DemoPlaces.Places;
import id.timbang.feedback.Burst;
import id.timbang.feedback.BurstService;
import id.timbang.feedback.Device;
import id.timbang.feedback.FollowUp;
import id.timbang.feedback.FollowUpRow;
import id.timbang.feedback.FollowUpService;
import id.timbang.feedback.FormKey;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.WalkIn;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.PointKind;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * What happens at the counter of the lurah's kelurahan beside visits: people rate at the
 * poster, once somebody far too often, and the lurah undertakes to do something about
 * what is weakest.
 */
@Component
@ConditionalOnDemo
class DemoCounter {

	private static final String PLACE = "BMK-PDP";

	/** Ratings of one day that are alike in everything. */
	private static final int FLOOD = 16;

	private static final int HONEST = 6;

	private static final YearMonth FIRST = YearMonth.of(2026, 7);

	private static final YearMonth LAST = YearMonth.of(2026, 9);

	private final ServicePointService points;

	private final DemoPlaces places;

	private final RatingService ratings;

	private final SatisfactionService satisfaction;

	private final BurstService bursts;

	private final FollowUpService followUps;

	private final DemoActors actors;

	private final Clock clock;

	DemoCounter(ServicePointService points, DemoPlaces places, RatingService ratings, SatisfactionService satisfaction,
			BurstService bursts, FollowUpService followUps, DemoActors actors, Clock clock) {
		this.points = points;
		this.places = places;
		this.ratings = ratings;
		this.satisfaction = satisfaction;
		this.bursts = bursts;
		this.followUps = followUps;
		this.actors = actors;
		this.clock = clock;
	}

	/** A counter with a poster. */
	ServicePointId open(Actor hr) {
		return this.points.add(hr, unit(), "Loket pelayanan", PointKind.COUNTER);
	}

	/** People who have no slip, each about something else. */
	void rate(ServicePointId point) {
		Random dice = new Random(LocalDate.now(this.clock).toEpochDay());
		Places places = this.places.now();
		List<ServiceId> services = List.of(places.service("KL-DOM"), places.service("KL-SKTM"));
		for (int person = 0; person < HONEST; person++) {
			give(point, services.get(person % services.size()), () -> 3 + dice.nextInt(2));
		}
	}

	/** Somebody who sends the same again and again. */
	void flood(ServicePointId point) {
		ServiceId alike = this.places.now().service("KL-SKU");
		for (int time = 0; time < FLOOD; time++) {
			give(point, alike, () -> 4);
		}
	}

	private void give(ServicePointId point, ServiceId service, IntSupplier answers) {
		Map<ServiceElement, Integer> given = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			given.put(element, answers.getAsInt());
		}
		this.ratings.give(Device.OWN, new WalkIn(point, unit(), service),
				new NewRating(given, new Respondent(null, null, null, null), ""), FormKey.next());
	}

	/**
	 * The night releases what was said and holds the flood back; one person of HR
	 * proposes to set it aside, and another one has to agree.
	 */
	void sortOut(Actor hr) {
		this.satisfaction.release(hr);
		Actor admin = this.actors.of(DemoAccount.ADMIN);
		for (Burst burst : this.bursts.list(admin, 1).items()) {
			this.bursts.propose(admin, burst.id(), burst.version(),
					"Enam belas jawaban yang sama persis untuk satu layanan dalam satu hari, sedangkan yang dilayani hanya beberapa orang.");
		}
	}

	/** The weakest element of a quarter. */
	void undertake() {
		Actor lurah = this.actors.of(DemoAccount.LURAH);
		List<FollowUpRow> rows = this.followUps.sheet(lurah, unit(), FIRST, LAST, 1).rows();
		FollowUpRow weakest = rows.get(0);
		this.followUps
			.write(lurah, unit(), FIRST, LAST, weakest.element().element(), weakest.version(), new FollowUp.Content(
					"Berkas diperiksa kelengkapannya di meja depan sebelum antre, dan contoh isian formulir dipajang di ruang tunggu.",
					"Kepala Seksi Pelayanan Publik", LAST.plusMonths(2), ""));
	}

	private UnitId unit() {
		return this.places.now().unit(PLACE);
	}

}
