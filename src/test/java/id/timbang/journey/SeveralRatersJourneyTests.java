package id.timbang.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole loop of several raters, from the first proposal of who is asked to the plan
 * of the next year. Those who are asked, and the person whom it is about, hold a phone.
 */
@JourneyTest
class SeveralRatersJourneyTests {

	private static final List<String> VALUES = List.of("1. Berorientasi Pelayanan", "2. Akuntabel", "3. Kompeten",
			"4. Harmonis", "5. Loyal", "6. Adaptif", "7. Kolaboratif");

	private static final String WHERE_VIEWS_DIFFER = VALUES.get(5);

	private static final String EXPECTED = "4. Sesuai ekspektasi";

	/** What the four colleagues see there: 60, 60, 80 and 60, on average 65. */
	private static final List<String> SEEN_BY_COLLEAGUES = List.of("2. Di bawah ekspektasi", "2. Di bawah ekspektasi",
			"3. Mendekati ekspektasi", "2. Di bawah ekspektasi");

	private static final String WHY_ADJUSTED = "Tiga pegawai lain dengan ketepatan 80 persen dinilai di bawah ekspektasi.";

	private static final String CONCLUSION = "Ketepatan waktu di kedua kelurahan dinilai dengan ukuran yang sama.";

	private static final String AGREED = "Mengikuti pelatihan manajemen berkas di kecamatan.";

	/** Months that no other test opens. */
	private static final Map<JavaScript, LocalDate> MONTHS = Map.of(JavaScript.ON, LocalDate.of(2026, 4, 1),
			JavaScript.OFF, LocalDate.of(2026, 5, 1));

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private People people;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	private Organisation org;

	private PeriodId period;

	private String month;

	private JavaScript script;

	private Browser browser;

	private Visitor hr;

	private Visitor employee;

	private Visitor lurah;

	private Visitor camat;

	private final List<Visitor> colleagues = new ArrayList<>();

	private Visitor relative;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.organisations.sendHomeAllBut(this.org);
		this.plans.template(this.org.position());
	}

	@ParameterizedTest
	@EnumSource
	void fromTheChoiceOfRatersToTheNextPlan(JavaScript script, Browser browser) {
		this.script = script;
		this.browser = browser;
		takeTheirSeats();
		letRatersBeProposed();
		chooseTheRaters();
		declineBecauseOfAFamilyTie();
		askSomebodyElse();
		answerOnAPhone();
		turnAwayWhoWasNotAsked();
		judgeOneself();
		report();
		endReporting();
		verify();
		decide();
		endAssessment();
		compareViewpoints();
		String adjustments = proposeAnAdjustment();
		calibrate();
		confirmTheAdjustment(adjustments);
		recordTheSession();
		release();
		readTheResult();
		planAnAction();
		seeTheActionOnTheStartPage();
		remindTheNextPlan();
	}

	/**
	 * Six colleagues in one kelurahan have agreed on their plans, and the month is open.
	 */
	private void takeTheirSeats() {
		this.period = this.periods.on(this.plans.cycle(), MONTHS.get(this.script));
		this.month = (this.script == JavaScript.ON) ? "April 2026" : "Mei 2026";
		this.hr = this.browser.visitor(this.script, this.people.hr());
		this.lurah = this.browser.visitor(this.script,
				this.people.employee(this.org.lurah(), "Lurah " + this.org.mark()));
		this.camat = this.browser.visitor(this.script,
				this.people.employee(this.org.camat(), "Camat " + this.org.mark()));
		this.employee = onAPhone(this.org.employee());
		this.colleagues.add(onAPhone(this.org.colleague()));
		for (String name : List.of("Ani", "Budi", "Citra")) {
			this.colleagues.add(onAPhone(planned(name)));
		}
		this.relative = onAPhone(planned("Dewi"));
		this.plans.agreed(this.org.camat(), Organisations.HR);
		this.plans.agreed(this.org.lurah(), this.org.camat());
		this.plans.agreed(this.org.otherLurah(), this.org.camat());
		this.plans.agreed(this.org.employee(), this.org.lurah());
		this.plans.agreed(this.org.colleague(), this.org.lurah());
		this.plans.agreed(this.org.stranger(), this.org.otherLurah());
		this.periods.moveTo(this.period, Phase.REPORTING);
	}

	private EmployeeId planned(String name) {
		EmployeeId person = this.organisations.appraised(name + " " + this.org.mark(), this.org);
		this.plans.agreed(person, this.org.lurah());
		return person;
	}

	private Visitor onAPhone(EmployeeId person) {
		return this.browser.visitor(this.script, this.people.employee(person)).takes(Screen.PHONE);
	}

	private void letRatersBeProposed() {
		this.hr.opens("/periods/" + this.period)
			.follows("Penilai lain")
			.isAt("Penilai lain")
			.reads("Penilai belum diusulkan")
			.seesNoViolations()
			.presses("Susun usulan")
			.reads("undangan dibuat. Pejabat penilai sekarang dapat memeriksanya.")
			.seesNoViolations();
	}

	/** Five of the same kelurahan are proposed; the lurah adds a sixth from elsewhere. */
	private void chooseTheRaters() {
		opensRatersOfTheEmployee("Periksa 30 usulan penilai");
		this.lurah
			.reads("Rekan " + this.org.mark(), "Ani " + this.org.mark(), "Budi " + this.org.mark(),
					"Citra " + this.org.mark(), "Dewi " + this.org.mark(), "Diusulkan")
			.seesNoViolations()
			.fills("Cari nama atau NIP", "Lurah Lain " + this.org.mark())
			.presses("Cari")
			.ticks("Lurah Lain " + this.org.mark())
			.seesNoViolations()
			.presses("Tambahkan")
			.reads("Penilai ditambahkan dan sekarang diminta menjawab.")
			.presses("Setujui 5 usulan")
			.reads("5 usulan disetujui", "Diundang")
			.seesNoViolations();
	}

	private void opensRatersOfTheEmployee(String task) {
		this.lurah.opens("/")
			.follows(task)
			.isAt("Penilai lain")
			.seesNoViolations()
			.follows("Pegawai " + this.org.mark())
			.isAt("Pegawai " + this.org.mark());
	}

	private void declineBecauseOfAFamilyTie() {
		this.relative.opens("/")
			.follows("Beri umpan balik untuk 2 orang")
			.isAt("Umpan balik rekan")
			.follows("Pegawai " + this.org.mark())
			.unfolds("Tidak dapat menjawab tentang orang ini?",
					(form) -> form.ticks("Ada hubungan keluarga")
						.fills("Penjelasan", "Adik ipar saya.")
						.presses("Nyatakan tidak bersedia"))
			.reads("Tercatat. Anda tidak diminta lagi tentang orang itu.")
			.seesNoViolations();
		this.relative.isKeptOutOf(requestAboutTheEmployee());
	}

	/** Nobody else is left in the kelurahan, so somebody of the next one is proposed. */
	private void askSomebodyElse() {
		opensRatersOfTheEmployee("Periksa 26 usulan penilai");
		this.lurah.reads("Tidak bersedia", "Ada hubungan keluarga: Adik ipar saya.", "Orang Lain " + this.org.mark())
			.presses("Setujui 1 usulan")
			.reads("1 usulan disetujui")
			.seesNoViolations();
	}

	private void answerOnAPhone() {
		goThroughAllWhoAreAskedAbout(this.colleagues.get(0), SEEN_BY_COLLEAGUES.get(0));
		for (int place = 1; place < this.colleagues.size(); place++) {
			Visitor colleague = this.colleagues.get(place);
			colleague.opens("/feedback-requests").follows("Pegawai " + this.org.mark());
			answer(colleague, SEEN_BY_COLLEAGUES.get(place));
		}
	}

	/** From one person to the next and back; what was sent stays sent. */
	private void goThroughAllWhoAreAskedAbout(Visitor colleague, String seen) {
		colleague.opens("/")
			.follows("Beri umpan balik untuk 2 orang")
			.reads("0 dari 2 selesai.")
			.seesNoViolations()
			.follows("Mulai")
			.isAt("Lurah " + this.org.mark())
			.reads("1 dari 2", "0 terkirim", "Sebagai bawahan", "tidak dapat dihubungkan dengan nama Anda")
			.seesNoViolations()
			.follows("Berikutnya Pegawai " + this.org.mark())
			.isAt("Pegawai " + this.org.mark())
			.reads("2 dari 2", "0 terkirim", "Sebagai rekan kerja");
		answer(colleague, seen);
		colleague.isAt("Lurah " + this.org.mark())
			.reads("1 dari 2", "1 terkirim")
			.follows("Berikutnya Pegawai " + this.org.mark())
			.reads("Jawaban Anda tentang orang ini sudah dikirim.")
			.seesNoViolations()
			.follows("Sebelumnya Lurah " + this.org.mark());
		answer(colleague, EXPECTED);
		colleague.isAt("Umpan balik rekan").reads("2 dari 2 selesai.").seesNoViolations();
	}

	private void answer(Visitor colleague, String seen) {
		for (String value : VALUES) {
			colleague.within(value, (levels) -> levels.ticks(value.equals(WHERE_VIEWS_DIFFER) ? seen : EXPECTED));
		}
		colleague.seesNoViolations().presses("Kirim jawaban").reads("Jawaban terkirim.");
	}

	/** Somebody who came to the kelurahan after raters had been chosen. */
	private void turnAwayWhoWasNotAsked() {
		Visitor newcomer = onAPhone(planned("Eka"));
		newcomer.opens("/feedback-requests").reads("Tidak ada yang ditanyakan kepada Anda").seesNoViolations();
		newcomer.isKeptOutOf(requestAboutTheEmployee());
	}

	private String requestAboutTheEmployee() {
		return "/feedback-requests/" + this.period + "/" + this.org.employee();
	}

	private void judgeOneself() {
		this.employee.opens("/reports")
			.follows(this.month)
			.follows("Penilaian diri atas perilaku kerja")
			.isAt("Penilaian diri")
			.reads("Dibaca Anda dan pejabat penilai Anda");
		for (String value : VALUES) {
			this.employee.within(value,
					(levels) -> levels.ticks(value.equals(WHERE_VIEWS_DIFFER) ? "5. Di atas ekspektasi" : EXPECTED));
		}
		this.employee.seesNoViolations()
			.presses("Simpan penilaian diri")
			.reads("Penilaian diri disimpan.")
			.seesNoViolations();
	}

	private void report() {
		this.employee.opens("/reports").follows(this.month).isAt("Laporan " + this.month);
		this.employee.unfolds("1. Tepat waktu", (item) -> item.fills("Realisasi", "80"))
			.unfolds("2. Jumlah layanan", (item) -> item.fills("Realisasi", "27"))
			.fills("Apa yang Anda capai selama periode ini?", "Semua warga terlayani, tidak semua tepat waktu.")
			.seesNoViolations()
			.presses("Kirim laporan")
			.isAt("Laporan terkirim: " + this.month)
			.seesNoViolations();
	}

	private void endReporting() {
		this.hr.opens("/periods/" + this.period)
			.presses("Akhiri pelaporan, mulai penilaian")
			.seesNoViolations()
			.presses("Ya, mulai penilaian")
			.reads("Penilaian sudah dimulai.");
		this.colleagues.get(0).isKeptOutOf(requestAboutTheEmployee());
	}

	private void verify() {
		this.lurah.opens("/assessments?period=" + this.period)
			.follows("Pegawai " + this.org.mark())
			.reads("Semua warga terlayani, tidak semua tepat waktu.")
			.within("1. Tepat waktu", (item) -> item.ticks("Ya, pakai 80 %"))
			.within("2. Jumlah layanan", (item) -> item.ticks("Ya, pakai 27 layanan"))
			.within("3. Komunikasi", (item) -> item.ticks("Tingkat 4, sesuai ekspektasi"));
		for (String value : VALUES) {
			String name = value.replaceFirst("^\\d\\. ", "");
			this.lurah.within(name + ": tingkat mana yang Anda lihat?", (levels) -> levels.ticks(EXPECTED));
		}
		this.lurah.fills("Umpan balik", "Perhatikan waktunya.")
			.ticks("Lanjutkan")
			.presses("Simpan dan lihat saran")
			.reads("Penilaian Pegawai " + this.org.mark() + " tersimpan.", "93,68", "100,00")
			.seesNoViolations();
	}

	private void decide() {
		this.lurah.presses("Tetapkan rating")
			.reads("Rating Pegawai " + this.org.mark() + " ditetapkan.", "Predikat: Baik.")
			.seesNoViolations();
	}

	private void endAssessment() {
		this.hr.opens("/periods/" + this.period)
			.presses("Akhiri penilaian, mulai kalibrasi")
			.presses("Ya, mulai kalibrasi")
			.reads("Kalibrasi sudah dimulai.");
	}

	/** What is furthest apart stands at the top, with something to talk about. */
	private void compareViewpoints() {
		opensWhatIsCalibrated(this.lurah);
		this.lurah.follows("Sudut pandang")
			.isAt("Sudut pandang")
			.reads("Rekan kerja", "65,00", "selisih 55,00",
					"Untuk dibicarakan: Diri sendiri melihat 120,00, Rekan kerja melihat 65,00.")
			.seesNoViolations();
		assertThat(this.lurah.page().locator("main h3").first().textContent()).startsWith("Adaptif");
	}

	/** The page about the employee's adjustments, found through calibration. */
	private void opensWhatIsCalibrated(Visitor superior) {
		superior.opens("/periods/" + this.period + "/calibration")
			.follows("Lihat hasil pegawai")
			.follows("Pegawai " + this.org.mark())
			.isAt("Penyesuaian");
	}

	private String proposeAnAdjustment() {
		opensWhatIsCalibrated(this.lurah);
		this.lurah.reads("Ditetapkan Lurah " + this.org.mark())
			.seesNoViolations()
			.chooses("Rating hasil kerja", "di bawah ekspektasi")
			.fills("Alasan", WHY_ADJUSTED)
			.presses("Ajukan kepada atasan penilai")
			.reads("Usulan diajukan.", "Menunggu atasan pejabat penilai.")
			.seesNoViolations();
		return this.lurah.path();
	}

	private void calibrate() {
		this.camat.opens("/")
			.seesNoViolations()
			.follows("Bicarakan hasil Unit " + this.org.mark())
			.isAt("Kalibrasi Unit " + this.org.mark())
			.reads("Sebaran predikat", "Menurut unit", "Unit " + this.org.mark() + "-A", "Pejabat penilai",
					"Lurah " + this.org.mark())
			.seesNoViolations()
			.follows("Lihat hasil pegawai")
			.isAt("Hasil pegawai Unit " + this.org.mark())
			.reads("Pegawai " + this.org.mark(), "93,68", "ada usulan")
			.seesNoViolations();
	}

	private void confirmTheAdjustment(String adjustments) {
		this.camat.opens("/").follows("Putuskan usulan penyesuaian Pegawai " + this.org.mark());
		assertThat(this.camat.path()).isEqualTo(adjustments);
		this.camat.reads(WHY_ADJUSTED, "Diusulkan Lurah " + this.org.mark())
			.seesNoViolations()
			.presses("Setujui")
			.reads("Usulan disetujui dan berlaku.", "Camat " + this.org.mark() + ": disetujui")
			.seesNoViolations();
	}

	private void recordTheSession() {
		this.camat.opens("/")
			.follows("Bicarakan hasil Unit " + this.org.mark())
			.follows("Catat sidang")
			.isAt("Catat sidang")
			.fills("Tanggal sidang", TestClock.TODAY.toString())
			.fills("Yang hadir", "Camat dan kedua lurah")
			.fills("Kesimpulan", CONCLUSION)
			.seesNoViolations()
			.presses("Simpan catatan")
			.reads("Catatan sidang disimpan.", CONCLUSION, "Dicatat Camat " + this.org.mark())
			.seesNoViolations();
	}

	private void release() {
		this.employee.opens("/results").reads("Belum ada hasil");
		this.hr.opens("/periods/" + this.period)
			.presses("Umumkan hasil")
			.seesNoViolations()
			.presses("Ya, umumkan hasil")
			.reads("Hasil sudah diumumkan.")
			.seesNoViolations();
	}

	private void readTheResult() {
		this.employee.opens("/")
			.follows("Baca hasil penilaian " + this.month)
			.isAt("Hasil penilaian " + this.month)
			.reads("Disesuaikan dalam kalibrasi; sebelumnya Baik.", WHY_ADJUSTED,
					"Diusulkan Lurah " + this.org.mark() + ", disetujui Camat " + this.org.mark())
			.seesNoViolations();
		assertThat(this.employee.page().locator(".verdict-predicate").textContent()).isEqualTo("Butuh Perbaikan");
		this.employee.presses("Saya sudah membaca")
			.reads("Tercatat bahwa Anda sudah membaca hasil ini.")
			.seesNoViolations();
	}

	private void planAnAction() {
		this.lurah.opens("/team")
			.follows("Pegawai " + this.org.mark())
			.follows("Hasil penilaian")
			.follows(this.month)
			.follows("Rencana tindak lanjut")
			.isAt("Rencana tindak lanjut")
			.seesNoViolations()
			.follows("Rencanakan bimbingan kinerja : Tepat waktu")
			.isAt("Rencanakan tindak lanjut")
			.ticks("Pelatihan: belajar")
			.fills("Yang disepakati", AGREED)
			.chooses("Penanggung jawab", "Pegawai " + this.org.mark() + " (pegawai itu sendiri)")
			.fills("Paling lambat", "2027-03-31")
			.seesNoViolations()
			.presses("Simpan tindak lanjut")
			.reads("Tindak lanjut tersimpan.", AGREED)
			.seesNoViolations();
	}

	private void seeTheActionOnTheStartPage() {
		this.employee.opens("/")
			.seesNoViolations()
			.follows("Selesaikan pelatihan Anda")
			.isAt("Pelatihan: Tepat waktu")
			.reads(AGREED)
			.seesNoViolations();
	}

	/** What is not finished by the next year stands beside its plan. */
	private void remindTheNextPlan() {
		this.plans.cycle(2027);
		this.clock.pass(Duration.ofDays(80));
		this.employee.opens("/plans")
			.presses("Susun rencana kinerja")
			.isAt("Rencana kinerja Tahun 2027")
			.reads("Perlu diingat")
			.seesNoViolations()
			.follows("Pelatihan: Tepat waktu")
			.reads(AGREED);
	}

}
