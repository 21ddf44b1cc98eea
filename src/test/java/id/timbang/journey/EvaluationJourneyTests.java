package id.timbang.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.timbang.TestAgency;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.report.Samples;
import id.timbang.visit.TestVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole loop, from the plan to the result that was read, by everybody who takes part.
 */
@JourneyTest
class EvaluationJourneyTests {

	private static final String WHAT_IS_MISSING = "Tugas loket keliling belum ada. Tambahkan hasil yang didukungnya.";

	private static final String CORRECTED = "Register loket mencatat 95 persen.";

	private static final String EXAMPLE = "Formulir buatannya dipakai semua loket kecamatan sejak bulan lalu.";

	private static final String WHY = "Alasan rating perilaku kerja (bila berbeda dari saran, paling sedikit 50 huruf)";

	/** As short as such a reason may be. */
	private static final String DEPARTURE = "Melatih tiga petugas baru tanpa diminta siapa pun.";

	/** Months that no other test opens. */
	private static final Map<JavaScript, LocalDate> MONTHS = Map.of(JavaScript.ON, LocalDate.of(2026, 7, 1),
			JavaScript.OFF, LocalDate.of(2026, 8, 1));

	@Autowired
	private TestAgency agency;

	@Autowired
	private People people;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private TestVisits visits;

	private Organisation org;

	private PeriodId period;

	private String month;

	private Visitor hr;

	private Visitor employee;

	private Visitor lurah;

	private Visitor camat;

	private Visitor colleague;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.organisations.sendHomeAllBut(this.org);
		this.plans.template(this.org.position());
		this.visits.usual();
	}

	@ParameterizedTest
	@EnumSource
	void fromThePlanToTheResultThatWasRead(JavaScript script, Browser browser) {
		takeTheirSeats(script, browser);
		isNotReady();
		plan();
		decideOnThePlan();
		open();
		String code = serve();
		rate(browser.visitor(script), code);
		report();
		verify();
		decide();
		release();
		read();
	}

	private void takeTheirSeats(JavaScript script, Browser browser) {
		this.period = this.periods.on(this.plans.cycle(), MONTHS.get(script));
		this.month = (script == JavaScript.ON) ? "Juli 2026" : "Agustus 2026";
		this.hr = browser.visitor(script, this.people.hr());
		this.employee = browser.visitor(script, this.people.employee(this.org.employee()));
		this.lurah = browser.visitor(script, this.people.employee(this.org.lurah()));
		this.camat = browser.visitor(script, this.people.employee(this.org.camat()));
		this.colleague = browser.visitor(script, this.people.officer(this.org.colleague()));
	}

	/** All others have agreed on their plans. */
	private void isNotReady() {
		this.plans.agreed(this.org.camat(), Organisations.HR);
		this.plans.agreed(this.org.lurah(), this.org.camat());
		this.plans.agreed(this.org.otherLurah(), this.org.camat());
		this.plans.agreed(this.org.colleague(), this.org.lurah());
		this.plans.agreed(this.org.stranger(), this.org.otherLurah());
		this.hr.opens("/periods/" + this.period)
			.presses("Buka periode")
			.isAt("Kesiapan")
			.reads("1 pegawai belum mempunyai rencana kinerja.", "Semua pegawai yang bertugas sudah memiliki")
			.seesNoViolations();
	}

	private void plan() {
		this.employee.opens("/plans")
			.presses("Susun rencana kinerja")
			.isAt("Rencana kinerja Tahun 2026")
			.within("Baris 1", (row) -> row.finds("Bobot", "40,00").fills("Bobot", "39,99"))
			.presses("Ajukan rencana")
			.isTold("Jumlah bobot 99,99. Tambahkan 0,01 supaya tepat 100,00.")
			.within("Baris 1", (row) -> row.finds("Bobot", "39,99").fills("Bobot", "40"))
			.seesNoViolations()
			.presses("Ajukan rencana")
			.reads("menunggu persetujuan pejabat penilai", "Diajukan")
			.seesNoViolations();
	}

	private void decideOnThePlan() {
		this.lurah.opens("/plans")
			.seesNoViolations()
			.follows("Pegawai " + this.org.mark())
			.reads("40,00", "35,00", "25,00")
			.seesNoViolations()
			.unfolds("Kembalikan rencana",
					(form) -> form.fills("Apa yang perlu diperbaiki?", WHAT_IS_MISSING)
						.presses("Kembalikan dengan alasan ini"))
			.reads("Rencana dikembalikan; pegawai membaca alasan Anda.");
		this.employee.opens("/plans")
			.follows("Buka rencana")
			.reads("Dikembalikan", WHAT_IS_MISSING)
			.fills("Tulis pesan", "Baik, loket keliling termasuk layanan tepat waktu.")
			.presses("Kirim pesan")
			.reads("Pesan terkirim.")
			.seesNoViolations()
			.follows("Lanjutkan menyusun")
			.reads(WHAT_IS_MISSING, "loket keliling termasuk")
			.presses("Ajukan rencana")
			.reads("menunggu persetujuan");
		this.lurah.opens("/plans")
			.follows("Pegawai " + this.org.mark())
			.reads("loket keliling termasuk")
			.presses("Setujui rencana")
			.reads("Rencana disetujui dan berlaku mulai sekarang.")
			.seesNoViolations();
	}

	private void open() {
		this.hr.opens("/periods/" + this.period).presses("Buka periode").reads("Periode sudah dibuka.");
		this.hr.seesNoViolations();
	}

	/** The colleague at the counter, up to the code on the slip. */
	private String serve() {
		this.colleague.opens("/visits").follows("Daftarkan kunjungan").seesNoViolations();
		this.colleague.presses("Daftarkan dan cetak slip").isTold("Pilih layanan yang diminta warga.");
		this.colleague.ticks("Layanan Uji").presses("Daftarkan dan cetak slip").isAt("Slip kunjungan 1");
		this.colleague.reads("Cukup 30 detik", "Unit " + this.org.mark() + "-A").seesNoViolations();
		String code = this.colleague.page().locator(".slip-code").textContent();
		this.colleague.follows("Lihat kunjungan").presses("Selesaikan nomor 1").reads("sudah dicatat selesai");
		this.colleague.seesNoViolations();
		return code;
	}

	private void rate(Visitor citizen, String code) {
		citizen.opens("/r").fills("Kode", "7K4M").presses("Lanjut").isTold("Kode ini belum lengkap");
		citizen.seesNoViolations();
		citizen.fills("Kode", code.toLowerCase(Locale.ROOT))
			.presses("Lanjut")
			.isAt("Bagaimana layanan kami?")
			.seesNoViolations();
		for (String answer : List.of("1. Apakah persyaratannya sesuai dengan yang diumumkan?: Sesuai",
				"2. Bagaimana kemudahan alurnya?: Mudah", "3. Bagaimana kecepatan layanannya?: Sangat cepat",
				"4. Bagaimana biayanya?: Gratis", "5. Apakah hasilnya sesuai dengan yang dijanjikan?: Sesuai",
				"6. Bagaimana kemampuan petugas?: Kompeten", "7. Bagaimana sikap petugas?: Sopan dan ramah",
				"8. Bagaimana pengaduan dan saran ditangani?: Dikelola baik",
				"9. Bagaimana tempat dan sarananya?: Baik")) {
			String[] parts = answer.split(": ", 2);
			citizen.within(parts[0], (question) -> question.ticks(parts[1]));
		}
		citizen.fills("Pujian atau kritik", "Cepat sekali.").presses("Kirim penilaian");
		citizen.isAt("Terima kasih, penilaian Anda sudah kami terima").seesNoViolations();
		assertThat(citizen.page().context().cookies()).isEmpty();
		citizen.opens("/r").fills("Kode", code).presses("Lanjut").isTold("Kode ini sudah dipakai");
	}

	private void report() {
		this.employee.opens("/reports").seesNoViolations().follows(this.month).isAt("Laporan " + this.month);
		this.employee.unfolds("1. Tepat waktu",
				(item) -> item.fills("Realisasi", "99")
					.fills("Apa yang Anda capai?", "Hanya satu surat terlambat.")
					.presses("Tambah bukti Tepat waktu"));
		this.employee.isAt("Bukti")
			.attaches("Berkas", "register.pdf", Samples.PDF)
			.presses("Tambahkan berkas")
			.reads("Berkas ditambahkan.", "register.pdf")
			.seesNoViolations()
			.follows("Kembali ke laporan");
		this.employee.unfolds("1. Tepat waktu", (item) -> item.finds("Realisasi", "99"));
		this.employee.unfolds("2. Jumlah layanan", (item) -> item.fills("Realisasi", "27"));
		this.employee.presses("Kirim laporan").isTold("Tulis capaian Anda selama periode ini").seesNoViolations();
		this.employee.fills("Apa yang Anda capai selama periode ini?", "Semua warga terlayani.")
			.presses("Kirim laporan")
			.isAt("Laporan terkirim: " + this.month)
			.reads("Lurah " + this.org.mark() + ", pejabat penilai Anda", "Camat " + this.org.mark(),
					"Rekan kerja dan bagian kepegawaian tidak dapat membacanya.")
			.seesNoViolations();
	}

	private void verify() {
		this.lurah.opens("/assessments?period=" + this.period)
			.seesNoViolations()
			.follows("Pegawai " + this.org.mark())
			.isAt("Pegawai " + this.org.mark())
			.reads("Semua warga terlayani.", "Hanya satu surat terlambat.");
		assertThat(this.lurah.downloads("register.pdf")).startsWith("%PDF");
		this.lurah.within("1. Tepat waktu",
				(item) -> item.ticks("Tidak, saya betulkan").fills("Nilai yang benar", "95"));
		this.lurah.within("2. Jumlah layanan", (item) -> item.ticks("Ya, pakai 27 layanan"));
		this.lurah.within("3. Komunikasi", (item) -> item.ticks("Tingkat 5, di atas ekspektasi"));
		this.lurah.presses("Simpan dan lihat saran")
			.isTold("Nilai Anda berbeda dari laporan.")
			.isTold("Tingkat 1 dan 5 harus dapat dijelaskan.")
			.seesNoViolations();
		this.lurah.within("1. Tepat waktu", (item) -> item.finds("Nilai yang benar", "95")
			.fills("Alasan (bila dibetulkan, paling sedikit 10 huruf)", CORRECTED));
		this.lurah.within("3. Komunikasi", (item) -> item
			.fills("Bukti untuk tingkat itu (wajib untuk tingkat 1 dan 5, paling sedikit 20 huruf)", EXAMPLE));
		for (String value : List.of("Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif",
				"Kolaboratif")) {
			this.lurah.within(value + ": tingkat mana yang Anda lihat?", (levels) -> levels.ticks("4."));
		}
		this.lurah.fills("Umpan balik", "Pertahankan kecepatannya.").ticks("Lanjutkan");
	}

	private void decide() {
		this.lurah.presses("Simpan dan lihat saran")
			.reads("Penilaian Pegawai " + this.org.mark() + " tersimpan.", "105,00", "100,00",
					"Rating belum ditetapkan")
			.seesNoViolations();
		this.lurah.within("Rating perilaku kerja", (rating) -> rating.ticks("di atas ekspektasi"))
			.presses("Tetapkan rating")
			.isTold("Rating Anda berbeda dari saran. Tulis alasannya, paling sedikit 50 huruf.")
			.seesNoViolations()
			.fills(WHY, DEPARTURE)
			.presses("Tetapkan rating")
			.reads("Rating Pegawai " + this.org.mark() + " ditetapkan.", "Predikat: Baik.")
			.seesNoViolations();
	}

	private void release() {
		this.hr.opens("/periods/" + this.period)
			.presses("Akhiri pelaporan, mulai penilaian")
			.presses("Ya, mulai penilaian")
			.presses("Akhiri penilaian, mulai kalibrasi")
			.presses("Ya, mulai kalibrasi")
			.reads("Kalibrasi sudah dimulai.");
		this.hr.opens("/periods/" + this.period + "/results")
			.reads("Pegawai " + this.org.mark(), "105,00")
			.seesNoViolations();
		this.hr.opens("/periods/" + this.period)
			.presses("Umumkan hasil")
			.presses("Ya, umumkan hasil")
			.reads("Hasil sudah diumumkan.");
		this.hr.seesNoViolations();
	}

	private void read() {
		this.employee.opens("/results").seesNoViolations().follows(this.month).isAt("Hasil penilaian " + this.month);
		this.employee.reads("Baik", "105,00", "Penilai menetapkan lain dari saran", DEPARTURE, "Pertahankan");
		this.employee.unfolds("1. Tepat waktu",
				(line) -> line.reads("95 ÷ 95 × 100", "99 %", "Dibetulkan: " + CORRECTED));
		this.employee.presses("Saya sudah membaca").reads("Tercatat bahwa Anda sudah membaca hasil ini.");
		this.employee.seesNoViolations();
		assertThat(this.employee.downloads("Unduh CSV")).contains("Tepat waktu", "PREDIKAT", DEPARTURE);
		String result = this.employee.path();
		this.camat.opens(result).reads("Pegawai " + this.org.mark(), "105,00", EXAMPLE).seesNoViolations();
		this.colleague.isKeptOutOf(result).seesNoViolations();
	}

}
