package id.timbang.assessment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import id.timbang.assessment.ProgressRow;
import id.timbang.report.ReportState;
import id.timbang.shared.SafeCsv;
import id.timbang.shared.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The progress of a period as a table, in the words of the page. It is made to be sent
 * around, so it has no whole NIP either.
 */
@Component
class ProgressCsv {

	private static final List<String> HEADER = List.of("nama", "nip", "jabatan", "unit", "pejabat_penilai", "laporan",
			"penilaian_terisi", "penilaian_semua", "rating_ditetapkan", "yang_ditunggu");

	private final Texts texts;

	ProgressCsv(Texts texts) {
		this.texts = texts;
	}

	byte[] write(List<ProgressRow> rows) {
		return SafeCsv.write(HEADER, rows.stream().map(this::line).toList());
	}

	private List<@Nullable Object> line(ProgressRow row) {
		boolean begun = row.reportState() != null;
		return Arrays.asList(row.name(), row.maskedNip(), row.position(), row.unit(), row.appraiser(),
				report(row.reportState()), begun ? row.filled() : null, begun ? row.total() : null,
				this.texts.of(row.decided() ? "assessment.progress.yes" : "assessment.progress.no"), owed(row));
	}

	private String report(@Nullable ReportState state) {
		return this.texts.of((state != null) ? state.messageKey() : "assessment.list.noPlan");
	}

	private String owed(ProgressRow row) {
		return this.texts.of(row.owed().messageKey() + ".by",
				Objects.requireNonNullElseGet(row.appraiser(), () -> this.texts.of("assessment.progress.nobody")));
	}

}
