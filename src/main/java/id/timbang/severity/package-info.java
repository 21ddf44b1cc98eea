/**
 * How strict appraisers are against others who saw the same people: a linear mixed model,
 * estimated with its uncertainty. Plain Java and a library for numerical mathematics;
 * nothing here reads a clock, a database or a setting, and the same comparisons always
 * give the same estimates.
 *
 * <p>
 * The behaviour figure that an appraiser gives to a person is laid beside what colleagues
 * and subordinates of that person say. The difference is taken apart:
 *
 * <pre>
 * difference = offset of the group + leniency of the appraiser
 *            + what this appraiser sees in this person + chance of who was asked
 * </pre>
 *
 * The offset is the same for everybody; the other three are random with variances that
 * are learnt from the data. Because differences are taken within one person, it does not
 * matter how good the people of an appraiser are.
 *
 * <p>
 * Estimates are best linear unbiased predictions under restricted maximum likelihood
 * (Patterson and Thompson 1971; Searle, Casella and McCulloch, <i>Variance
 * Components</i>, 1992). The variances are not fixed at the peak of the restricted
 * likelihood but averaged over it, so that few appraisers have wider intervals and are
 * never taken to be all alike because there are few. Beforehand the standard deviation
 * between appraisers has a gamma distribution of shape 2 and vanishing rate (Chung,
 * Rabe-Hesketh, Dorie, Gelman and Liu, <i>Psychometrika</i> 78, 2013), the one between
 * people a uniform one.
 */
@NullMarked
package id.timbang.severity;

import org.jspecify.annotations.NullMarked;
