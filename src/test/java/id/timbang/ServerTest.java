package id.timbang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import id.timbang.indicator.Catalogue;
import id.timbang.journey.People;
import id.timbang.personnel.Organisations;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application as it is met from outside: on a port, without
 * demonstration, at the same moment as every {@link ApplicationTest}.
 * <p>
 * All such tests share one context and one database, which no other test writes to: what
 * a page shows does not depend on what else was tested.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "timbang.demo=false")
@ContextConfiguration(initializers = ServerTest.OwnDatabase.class)
@ExtendWith(TestClock.Rewind.class)
@Import({ TestClock.class, TestAgency.class, StatementCounter.class, Organisations.class, Catalogue.class,
		People.class })
public @interface ServerTest {

	/** A database of their own. */
	final class OwnDatabase extends TestDatabase.Initializer {

		private static final TestDatabase DATABASE = TestDatabase.create();

		@Override
		protected TestDatabase database() {
			return DATABASE;
		}

	}

}
