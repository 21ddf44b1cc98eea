package id.timbang.development;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodSummary;
import id.timbang.result.IndicatorReading;
import id.timbang.result.ResultSummary;
import id.timbang.shared.Window;

/**
 * What follows from a result, and what could.
 *
 * @param result the result
 * @param period of which period
 * @param own whether it is the reader's own
 * @param mayOpen whether the reader may open an action
 * @param mayTell whether the reader may tell others of a good practice
 * @param actions a window of what was agreed, what is due first at the top
 * @param weak the weak indicators, the weakest first; empty for who may not open an
 * action
 */
public record ResultActions(ResultSummary result, PeriodSummary period, boolean own, boolean mayOpen, boolean mayTell,
		Window<ActionSummary> actions, List<Proposal> weak) {

	public ResultActions {
		weak = List.copyOf(weak);
	}

	/**
	 * A weak indicator with what is proposed about it.
	 *
	 * @param reading how it stands
	 * @param kind what is proposed
	 * @param running what is open about it already
	 */
	public record Proposal(IndicatorReading reading, ActionKind kind, Map<ActionId, ActionKind> running) {

		/** Whether exactly this is open already. */
		public boolean isRunning() {
			return this.running.containsValue(this.kind);
		}

		/** The item of the plan. */
		public UUID originId() {
			return this.reading.originId();
		}

	}

}
