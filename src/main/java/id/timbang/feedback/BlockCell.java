package id.timbang.feedback;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

import id.timbang.disclosure.Cell;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;
import org.jspecify.annotations.Nullable;

/**
 * The complete answers of a block about one service.
 *
 * @param unit that was rated
 * @param block in which they were released
 * @param first month of the block
 * @param last month of the block
 * @param service what they are about; none where that was not said
 * @param respondents how many
 * @param sums for each element
 */
record BlockCell(UnitId unit, UUID block, YearMonth first, YearMonth last, @Nullable UUID service, int respondents,
		Map<ServiceElement, Integer> sums) {

	Cell<UUID, UUID> counted() {
		return new Cell<>(this.block, this.service, this.respondents);
	}

}
