package id.timbang.complaint;

import java.util.List;

/**
 * How far the handling of a complaint has come. The words are those of SP4N-LAPOR, the
 * table of what may follow what is ours.
 */
public enum ComplaintState {

	/** <i>Diterima</i>: nobody has looked at it. */
	RECEIVED,
	/** <i>Diverifikasi</i>: it belongs here and can be understood. */
	VERIFIED,
	/** <i>Disposisi</i>: somebody has been told to see to it. */
	FORWARDED,
	/** <i>Proses</i>: somebody sees to it. */
	IN_PROGRESS,
	/** <i>Dijawab</i>. */
	ANSWERED,
	/** <i>Selesai</i>: nothing is left to do. */
	CLOSED,
	/** <i>Ditolak</i>, with the reason that the citizen reads. */
	REFUSED;

	/** What may come next, in the order of a form. */
	public List<ComplaintState> next() {
		return switch (this) {
			case RECEIVED -> List.of(VERIFIED, REFUSED);
			case VERIFIED -> List.of(IN_PROGRESS, FORWARDED, REFUSED);
			case FORWARDED -> List.of(IN_PROGRESS, REFUSED);
			case IN_PROGRESS -> List.of(FORWARDED, ANSWERED);
			case ANSWERED -> List.of(CLOSED);
			case CLOSED, REFUSED -> List.of();
		};
	}

	/** The same without those that need words for the citizen. */
	public List<ComplaintState> steps() {
		return next().stream().filter((state) -> state != ANSWERED && state != REFUSED).toList();
	}

	/** Whether the citizen still waits. */
	public boolean isOpen() {
		return switch (this) {
			case RECEIVED, VERIFIED, FORWARDED, IN_PROGRESS -> true;
			case ANSWERED, CLOSED, REFUSED -> false;
		};
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "complaint.state." + name();
	}

}
