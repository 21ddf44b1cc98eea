package id.timbang.home.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page behind the sign-in.
 *
 * @param agency name of the agency
 * @param logo digest of the agency's own sign; none is ours
 * @param address where the application is reached
 * @param demo whether everything is invented, the time included
 * @param today the day, by the clock of the application
 * @param time the time of day with its zone, such as "09.14 WIB"
 * @param person who is signed in
 * @param hr whether that person keeps the agency's data
 * @param roleKey message key of what that person is here
 * @param navigation the menu, in one group or two
 */
record PageFrame(String agency, @Nullable String logo, String address, boolean demo, LocalDate today, String time,
		String person, boolean hr, String roleKey, List<Group> navigation) {

	/**
	 * Entries of the menu that belong together.
	 */
	record Group(String messageKey, List<Item> items) {
	}

	/**
	 * One entry of the menu.
	 */
	record Item(String messageKey, String path, boolean current) {
	}

}
