package id.timbang.indicator;

import java.util.List;
import java.util.UUID;

import id.timbang.personnel.PositionId;
import id.timbang.personnel.PositionLevel;
import id.timbang.personnel.PositionSummary;
import id.timbang.shared.NotFoundException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TemplateReachTests {

	private static final Recipient GROUP = Recipient.group(PositionGroup.PENGAWAS);

	private static final PositionSummary LURAH = position("Lurah", PositionLevel.PENGAWAS, 11);

	private static final PositionSummary KASI = position("Kepala Seksi", PositionLevel.PENGAWAS, 40);

	private static final PositionSummary CAMAT = position("Camat", PositionLevel.ADMINISTRATOR, 1);

	@Test
	void theMoreSpecificTemplateWins() {
		TemplateReach reach = reach(GROUP, Recipient.position(LURAH.id()));
		assertThat(reach.recipientFor(LURAH.id())).contains(Recipient.position(LURAH.id()));
		assertThat(reach.recipientFor(KASI.id())).contains(GROUP);
		assertThat(reach.recipientFor(CAMAT.id())).isEmpty();
	}

	@Test
	void aGroupReachesWhoHasNoneOfTheirOwn() {
		assertThat(reach(GROUP).people(GROUP)).isEqualTo(51);
		TemplateReach reach = reach(GROUP, Recipient.position(LURAH.id()));
		assertThat(reach.people(GROUP)).isEqualTo(40);
		assertThat(reach.people(Recipient.position(LURAH.id()))).isEqualTo(11);
		assertThat(reach.ownTemplates(GROUP)).containsExactly("Lurah");
	}

	@Test
	void anUnknownPositionIsNotFound() {
		Recipient unknown = Recipient.position(new PositionId(UUID.randomUUID()));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reach().name(unknown));
	}

	private static TemplateReach reach(Recipient... served) {
		return new TemplateReach(List.of(LURAH, KASI, CAMAT), List.of(served));
	}

	private static PositionSummary position(String name, PositionLevel level, int staff) {
		return new PositionSummary(new PositionId(UUID.randomUUID()), name, name, level, staff);
	}

}
