package id.timbang.plan;

/**
 * What a reader may do with a plan as it stands.
 *
 * @param write change and submit it
 * @param decide approve or return it
 * @param revise begin the next version
 * @param talk add to the dialogue
 */
public record PlanRights(boolean write, boolean decide, boolean revise, boolean talk) {
}
