package id.timbang.database;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Gives Boot's DataSource and Flyway their database.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	// A String, because Spring would look for a Path on the class path first.
	@Bean
	@Conditional(OnEmbeddedDatabaseCondition.class)
	EmbeddedDatabase embeddedDatabase(@Value("${timbang.data-dir:./data}") String folder) {
		return EmbeddedDatabase.start(Path.of(folder));
	}

	@Bean
	static ExternalDatabase externalDatabase() {
		return new ExternalDatabase();
	}

}
