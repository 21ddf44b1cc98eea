package id.timbang.period.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import id.timbang.period.KeyDate;
import id.timbang.shared.Texts;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes days for people's own calendars (iCalendar, RFC 5545). Days are whole days
 * without a time zone: the same date in WIB, WITA and WIT. A file that is opened again
 * after a change moves the entries instead of doubling them.
 */
@Component
class CalendarFile {

	static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final Texts texts;

	private final PeriodNames names;

	private final Clock clock;

	CalendarFile(Texts texts, PeriodNames names, Clock clock) {
		this.texts = texts;
		this.names = names;
		this.clock = clock;
	}

	byte[] write(List<KeyDate> dates) {
		PropertyList head = new PropertyList(List.of(new ProdId("-//Timbang//ID"), ImmutableVersion.VERSION_2_0,
				new XProperty("X-WR-CALNAME", this.texts.of("period.calendar.title"))));
		List<VEvent> events = dates.stream().map(this::event).toList();
		return new Calendar(head, new ComponentList<>(events)).toString().getBytes(StandardCharsets.UTF_8);
	}

	private VEvent event(KeyDate date) {
		String kind = "period.calendar." + date.kind();
		return new VEvent(new PropertyList(
				List.of(new Uid(date.key() + "@timbang"), new DtStamp(this.clock.instant()), new DtStart<>(date.day()),
						new Summary(this.texts.of(kind, this.names.of(date.period()), date.cycle().name())),
						new Description(this.texts.of(kind + ".about")))));
	}

}
