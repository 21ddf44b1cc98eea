package id.timbang.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stages as a file writes them: {@code Penerimaan:3;Verifikasi:5}.
 */
final class StageText {

	private static final Pattern STAGE = Pattern.compile("([^:;]{3,60}):\\s*([0-9]{1,6}([.,][0-9]{1,2})?)");

	private StageText() {
	}

	/** The stages in their order; none at all if one of them cannot be read. */
	static Optional<List<Stage>> read(String text) {
		List<Stage> stages = new ArrayList<>();
		for (String part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
			Matcher stage = STAGE.matcher(part.strip());
			BigDecimal value = stage.matches() ? new BigDecimal(stage.group(2).replace(',', '.')) : BigDecimal.ZERO;
			if (value.signum() == 0) {
				return Optional.empty();
			}
			stages.add(new Stage(stage.group(1).strip(), value));
		}
		boolean distinct = stages.stream().map(Stage::name).distinct().count() == stages.size();
		return distinct ? Optional.of(stages) : Optional.empty();
	}

}
