/**
 * The other raters of a person: colleagues (<i>rekan kerja</i>), subordinates
 * (<i>bawahan</i>) and the person's own sheet (<i>penilaian diri</i>). Who is asked is
 * known; who answered what is not, to nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "personnel", "period", "scoring" })
package id.timbang.rater;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
