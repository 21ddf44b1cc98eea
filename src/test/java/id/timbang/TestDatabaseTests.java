package id.timbang;

import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class TestDatabaseTests {

	@Autowired
	private ApplicationContext context;

	@Test
	void servesSpringContextsInsteadOfTheEmbeddedDatabase() {
		assertThat(this.context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
			.isEqualTo(TestDatabase.shared().url());
		assertThat(this.context.containsBean("embeddedDatabase")).isFalse();
	}

	@Test
	void givesATestADatabaseOfItsOwn() throws Exception {
		try (TestDatabase one = TestDatabase.create(); TestDatabase other = TestDatabase.create()) {
			one.execute("CREATE TABLE something (id int)");
			other.execute("CREATE TABLE something (id int)");
			try (Connection connection = one.connect()) {
				assertThat(connection.getCatalog()).isEqualTo(one.name());
			}
		}
	}

	@Test
	void isDroppedWithTheSessionsThatWereLeftOpen() throws Exception {
		TestDatabase database = TestDatabase.create();
		try (Connection left = database.connect()) {
			database.close();
			assertThat(left.isValid(1)).isFalse();
			assertThatExceptionOfType(SQLException.class).isThrownBy(database::connect)
				.withMessageContaining(database.name());
		}
	}

}
