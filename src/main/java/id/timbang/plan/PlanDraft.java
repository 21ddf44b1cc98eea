package id.timbang.plan;

import id.timbang.indicator.PositionGroup;

/**
 * What the edit form of a plan is filled from.
 *
 * @param sheet the plan, with every indicator in the version in force
 * @param renewed items whose indicator has been changed since they were agreed or saved
 * @param group the group of the owner's position, whose indicators are offered first
 */
public record PlanDraft(PlanSheet sheet, int renewed, PositionGroup group) {
}
