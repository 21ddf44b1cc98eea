package id.timbang.report.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import id.timbang.shared.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * What the script that saves drafts is told, in words that it can show as they are.
 */
@Component
class DraftAnswers {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss z",
			Locale.forLanguageTag("id-ID"));

	private final Texts texts;

	private final Clock clock;

	DraftAnswers(Texts texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	ResponseEntity<Answer> saved(long version) {
		String time = TIME.format(ZonedDateTime.now(this.clock));
		return ResponseEntity.ok(new Answer(version, this.texts.of("report.draft.saved", time)));
	}

	ResponseEntity<Answer> unreadable(BindingResult result) {
		String what = result.getAllErrors().stream().map(this::sentence).collect(Collectors.joining(" "));
		return ResponseEntity.unprocessableContent()
			.body(new Answer(null, this.texts.of("report.draft.unreadable", what)));
	}

	ResponseEntity<Answer> conflict(String reasonKey) {
		return ResponseEntity.status(HttpStatus.CONFLICT)
			.body(new Answer(null, this.texts.of("report.draft.conflict", this.texts.of(reasonKey))));
	}

	private String sentence(ObjectError error) {
		String sentence = this.texts.of(error);
		int place = (error instanceof FieldError field) ? ReportPages.place(field) : -1;
		return (place >= 0) ? this.texts.of("field.line", place + 1, sentence) : sentence;
	}

	/**
	 * One answer.
	 *
	 * @param version to go on from; none if nothing was saved
	 * @param message what happened
	 */
	record Answer(@Nullable Long version, String message) {
	}

}
