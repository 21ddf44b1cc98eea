package id.timbang.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

import id.timbang.shared.TypedDays;
import org.jspecify.annotations.Nullable;

import org.springframework.format.Parser;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.datetime.standard.Jsr310DateTimeFormatAnnotationFormatterFactory;

/**
 * Reads the dates of all forms. A day that nobody can mean is as unreadable as one that
 * does not exist, so that nothing behind the forms has to reckon with it.
 */
class TypedDayFormat extends Jsr310DateTimeFormatAnnotationFormatterFactory {

	@Override
	public Parser<?> getParser(DateTimeFormat annotation, Class<?> fieldType) {
		Parser<?> parser = super.getParser(annotation, fieldType);
		return (text, locale) -> possible(parser.parse(text, locale));
	}

	private static Object possible(Object parsed) {
		@Nullable LocalDate day = (parsed instanceof TemporalAccessor time) ? time.query(TemporalQueries.localDate()) : null;
		if (day != null && !TypedDays.contains(day)) {
			throw new DateTimeException("nobody means " + day);
		}
		return parsed;
	}

}
