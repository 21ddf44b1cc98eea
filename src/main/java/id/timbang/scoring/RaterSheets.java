package id.timbang.scoring;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The behaviour sheets of one part of the period, by who filled them in (S5). The
 * appraiser's and the employee's own are null until they exist.
 */
public record RaterSheets(@Nullable BehaviourSheet appraiser, List<BehaviourSheet> peers,
		List<BehaviourSheet> subordinates, @Nullable BehaviourSheet self) {

	public RaterSheets {
		peers = List.copyOf(peers);
		subordinates = List.copyOf(subordinates);
	}

	public static RaterSheets of(@Nullable BehaviourSheet appraiser) {
		return new RaterSheets(appraiser, List.of(), List.of(), null);
	}

	public RaterSheets withAppraiser(@Nullable BehaviourSheet sheet) {
		return new RaterSheets(sheet, peers, subordinates, self);
	}

	public RaterSheets withPeers(List<BehaviourSheet> sheets) {
		return new RaterSheets(appraiser, sheets, subordinates, self);
	}

	public RaterSheets withSubordinates(List<BehaviourSheet> sheets) {
		return new RaterSheets(appraiser, peers, sheets, self);
	}

	public RaterSheets withSelf(BehaviourSheet sheet) {
		return new RaterSheets(appraiser, peers, subordinates, sheet);
	}

}
