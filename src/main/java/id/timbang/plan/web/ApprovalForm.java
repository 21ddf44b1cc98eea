package id.timbang.plan.web;

import java.util.List;
import java.util.UUID;

import id.timbang.plan.PlanId;
import id.timbang.plan.PlanSummary;
import id.timbang.shared.ConflictException;
import org.jspecify.annotations.Nullable;

/**
 * The plans that were ticked in a list.
 *
 * @param plan identifier and version of each, such as {@code 0189-…:3}
 */
record ApprovalForm(List<String> plan) {

	ApprovalForm(@Nullable List<String> plan) {
		this.plan = (plan != null) ? List.copyOf(plan) : List.of();
	}

	/** What ticking a plan sends. */
	static String value(PlanSummary plan) {
		return plan.planId() + ":" + plan.version();
	}

	/** What can be told apart; the rest names no plan. */
	static PlanId id(String value) {
		try {
			return new PlanId(UUID.fromString(value.split(":", 2)[0]));
		}
		catch (IllegalArgumentException ex) {
			throw new ConflictException("plan.approveAll.stale");
		}
	}

	static long version(String value) {
		try {
			return Long.parseLong(value.substring(value.indexOf(':') + 1));
		}
		catch (NumberFormatException ex) {
			throw new ConflictException("plan.approveAll.stale");
		}
	}

}
