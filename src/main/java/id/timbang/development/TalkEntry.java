package id.timbang.development;

import java.time.LocalDate;

import id.timbang.personnel.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a talk.
 *
 * @param number from 1 on, for each action
 * @param authorId who wrote it
 * @param author name of who wrote it
 * @param heldOn the day of the talk
 * @param discussed what was talked about
 * @param settled what was agreed; empty for nothing
 * @param followUpOn when it is talked about again, if that was agreed
 * @param recordedOn when it was written
 * @param corrects the entry that this one corrects
 * @param correctedBy the latest entry that corrects this one
 */
public record TalkEntry(int number, EmployeeId authorId, String author, LocalDate heldOn, String discussed,
		String settled, @Nullable LocalDate followUpOn, LocalDate recordedOn, @Nullable Integer corrects,
		@Nullable Integer correctedBy) {
}
