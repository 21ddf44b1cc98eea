package id.timbang.development.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.timbang.development.ActionId;
import id.timbang.development.ActionService;
import id.timbang.development.TalkPage;
import id.timbang.development.TalkService;
import id.timbang.development.TrainingPage;
import id.timbang.development.TrainingService;
import id.timbang.development.WorkshopSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.Texts;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The card of an action with its forms; those that nobody has sent are empty.
 */
@Component
class ActionCard {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
			Locale.forLanguageTag("id-ID"));

	private final ActionService actions;

	private final TalkService talks;

	private final TrainingService trainings;

	private final Texts texts;

	private final Clock clock;

	ActionCard(ActionService actions, TalkService talks, TrainingService trainings, Texts texts, Clock clock) {
		this.actions = actions;
		this.talks = talks;
		this.trainings = trainings;
		this.texts = texts;
		this.clock = clock;
	}

	/** Fills the model, with a window of what was talked about. */
	String page(ActionId id, int page, Actor actor, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		TalkPage talk = this.talks.page(actor, id, page);
		model.addAttribute("page", this.actions.page(actor, id));
		model.addAttribute("talk", talk);
		model.addAttribute("correctable", correctable(talk));
		TrainingPage training = this.trainings.page(actor, id);
		model.addAttribute("training", training);
		model.addAttribute("workshops", training.open().stream().map(this::workshop).toList());
		model.addAttribute("today", today);
		Map.of("finish", ActionController.FinishForm.EMPTY, "cancel", ActionController.CancelForm.EMPTY, "entry",
				EntryForm.of(today), "include", new ParticipantController.IncludeForm(null))
			.forEach((name, empty) -> {
				if (!model.containsAttribute(name)) {
					model.addAttribute(name, empty);
				}
			});
		return "development/action";
	}

	private Choice workshop(WorkshopSummary workshop) {
		return new Choice(workshop.id().toString(), this.texts.of("development.workshop.choice", workshop.title(),
				DAY.format(workshop.from()), workshop.free()));
	}

	private List<Choice> correctable(TalkPage talk) {
		return talk.correctable()
			.stream()
			.map((number) -> new Choice(number.toString(), this.texts.of("development.entry.number", number)))
			.toList();
	}

}
