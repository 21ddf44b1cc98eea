package id.timbang.database;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Gives Boot's DataSource and Flyway their database, and the application the key of what
 * is encrypted in it.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseConfiguration.class);

	// A String, because Spring would look for a Path on the class path first.
	@Bean
	@Conditional(OnEmbeddedDatabaseCondition.class)
	EmbeddedDatabase embeddedDatabase(@Value("${timbang.data-dir:./data}") String folder) {
		return EmbeddedDatabase.start(Path.of(folder));
	}

	/** The operator's own key wins over that of the data folder. */
	@Bean
	ContactKey contactKey(@Value("${timbang.contact.key}") String given, ObjectProvider<EmbeddedDatabase> embedded) {
		if (!given.isBlank()) {
			return ContactKey.of(given);
		}
		EmbeddedDatabase database = embedded.getIfAvailable();
		if (database == null) {
			logger.info("Kontak warga tidak ditawarkan karena timbang.contact.key kosong.");
			return ContactKey.NONE;
		}
		return database.contactKey();
	}

	@Bean
	static ExternalDatabase externalDatabase() {
		return new ExternalDatabase();
	}

}
