package id.timbang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.demo.DemoActors.Cast;
import id.timbang.development.ActionId;
import id.timbang.development.ActionKind;
import id.timbang.development.ActionOpening;
import id.timbang.development.NewAction;
import id.timbang.development.NewEntry;
import id.timbang.development.NewPractice;
import id.timbang.development.NewWorkshop;
import id.timbang.development.PracticeService;
import id.timbang.development.ResultActions.Proposal;
import id.timbang.development.TalkService;
import id.timbang.development.TrainingService;
import id.timbang.development.WorkshopId;
import id.timbang.development.WorkshopService;
import id.timbang.personnel.EmployeeId;
import id.timbang.result.ResultId;
import id.timbang.result.ResultService;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * What the lurah agrees with the team after September: whatever is proposed about weak
 * indicators, with a first talk or a workshop, and a practice that others can follow.
 */
@Component
@ConditionalOnDemo
class DemoDevelopment {

	private static final int WEEKS = 4;

	private static final NewPractice PRACTICE = new NewPractice("Daftar periksa sebelum berkas diterima",
			"Petugas memeriksa kelengkapan dengan daftar di meja loket, bersama warga, sebelum mencatat permohonan.",
			"Hampir tidak ada lagi warga yang harus kembali karena berkasnya kurang.",
			"Kantor unit pada jam kerja, minta seksi pelayanan");

	private final ResultService results;

	private final ActionOpening opening;

	private final TalkService talks;

	private final WorkshopService workshops;

	private final TrainingService trainings;

	private final PracticeService practices;

	private final DemoActors actors;

	private final Clock clock;

	DemoDevelopment(ResultService results, ActionOpening opening, TalkService talks, WorkshopService workshops,
			TrainingService trainings, PracticeService practices, DemoActors actors, Clock clock) {
		this.results = results;
		this.opening = opening;
		this.talks = talks;
		this.workshops = workshops;
		this.trainings = trainings;
		this.practices = practices;
		this.actors = actors;
		this.clock = clock;
	}

	/** Everything follows from results that were released. */
	void follow(Actor hr) {
		LocalDate today = LocalDate.now(this.clock);
		Cast cast = this.actors.today();
		EmployeeId lurah = cast.person(DemoAccount.LURAH);
		Actor leader = this.actors.of(DemoAccount.LURAH);
		WorkshopId workshop = this.workshops.announce(hr, new NewWorkshop("Membina lembaga kemasyarakatan",
				today.plusWeeks(1), today.plusWeeks(1), "Aula Kecamatan", 20, BehaviourValue.COMPETENT, null));
		List<EmployeeId> team = cast.team(lurah);
		for (EmployeeId person : team) {
			ResultId result = this.results.of(leader, person, 1).items().get(0).id();
			this.opening.of(leader, result, 1)
				.weak()
				.forEach((weak) -> act(leader, lurah, person, result, weak, workshop));
		}
		tell(cast);
	}

	/** Tells of what an appraiser recommended to others; one is enough. */
	private void tell(Cast cast) {
		for (EmployeeId person : cast.people()) {
			Actor appraiser = cast.appraiser(person);
			ResultId result = this.results.of(appraiser, person, 1).items().get(0).id();
			if (this.opening.of(appraiser, result, 1).mayTell()) {
				this.practices.tell(appraiser, result, null, PRACTICE);
				return;
			}
		}
	}

	private void act(Actor leader, EmployeeId lurah, EmployeeId person, ResultId result, Proposal weak,
			WorkshopId workshop) {
		LocalDate today = LocalDate.now(this.clock);
		boolean training = weak.kind() == ActionKind.TRAINING;
		ActionId action = this.opening.open(leader, result,
				new NewAction(weak.originId(), weak.kind(),
						training ? "Mengikuti lokakarya, lalu menerapkannya dalam satu kegiatan bulan ini."
								: "Memeriksa bersama setiap Senin apa yang membuat pelayanan lama.",
						training ? person : lurah, today.plusWeeks(WEEKS)));
		if (training) {
			this.trainings.include(leader, action, workshop);
		}
		else {
			this.talks.add(leader, action,
					new NewEntry(today, "Antrean menumpuk menjelang siang karena dua petugas istirahat bersamaan.",
							"Istirahat bergantian mulai minggu ini.", today.plusWeeks(1), null));
		}
	}

}
