package id.timbang.indicator;

/**
 * What a version of an indicator says.
 *
 * @param name its name
 * @param definition what is measured and how
 * @param aspect which side of the work it looks at
 * @param positionGroup whom it is meant for
 * @param yardstick how it is measured
 * @param owner who answers for the definition; may be empty
 * @param example a worked example; may be empty
 */
public record IndicatorDetails(String name, String definition, Aspect aspect, PositionGroup positionGroup,
		Yardstick yardstick, String owner, String example) {
}
