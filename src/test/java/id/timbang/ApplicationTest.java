package id.timbang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import id.timbang.agency.TestAddress;
import id.timbang.indicator.Catalogue;
import id.timbang.personnel.Organisations;
import id.timbang.service.TestServices;
import id.timbang.visit.TestVisits;
import id.timbang.workday.TestWorkdays;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real PostgreSQL, without demonstration, at nine in
 * the morning of Tuesday 13 October 2026.
 * <p>
 * All such tests share one context and one database. Each makes an organisation of its
 * own ({@code Organisation}); nothing is cleaned up, and none sees the others. Nothing is
 * released behind their backs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(properties = { "timbang.demo=false", "timbang.release.catch-up-after=P1D" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@ExtendWith(TestClock.Rewind.class)
@Import({ TestClock.class, TestAgency.class, StatementCounter.class, Organisations.class, Catalogue.class,
		TestAddress.class, TestServices.class, TestVisits.class, TestWorkdays.class })
public @interface ApplicationTest {

}
