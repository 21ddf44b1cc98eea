package id.timbang.plan;

import java.util.List;

import jakarta.persistence.Embeddable;

/**
 * The annex of a plan (<i>lampiran SKP</i>): three lists, one entry a line.
 *
 * @param resources what is needed (<i>dukungan sumber daya</i>)
 * @param accountability how and when the person reports (<i>skema pertanggungjawaban</i>)
 * @param consequences what follows from reaching it or not (<i>konsekuensi</i>)
 */
@Embeddable
public record Annex(String resources, String accountability, String consequences) {

	public static final Annex EMPTY = new Annex("", "", "");

	/** The entries of a list. */
	public static List<String> entries(String list) {
		return list.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
