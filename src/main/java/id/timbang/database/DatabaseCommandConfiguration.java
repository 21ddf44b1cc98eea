package id.timbang.database;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * All that {@code backup} and {@code restore} need of the application: its database and
 * its migrations. Not annotated as a configuration, because the application itself must
 * not find it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
class DatabaseCommandConfiguration {

	/**
	 * People make backups while they work; only a restore needs the folder for itself.
	 */
	@Bean
	@Conditional(OnEmbeddedDatabaseCondition.class)
	JdbcConnectionDetails embeddedDatabase(@Value("${timbang.data-dir:./data}") String folder,
			ApplicationArguments arguments) {
		return isBackup(arguments) ? RunningDatabase.joinOrStart(Path.of(folder))
				: EmbeddedDatabase.start(Path.of(folder));
	}

	@Bean
	static ExternalDatabase externalDatabase() {
		return new ExternalDatabase();
	}

	/** A backup leaves the schema alone, and a restore moves it step by step. */
	@Bean
	FlywayMigrationStrategy noMigrationAtStart() {
		return (flyway) -> {
		};
	}

	@Bean
	ApplicationRunner command(DataSource dataSource, Flyway flyway,
			@Value("${spring.application.version:dev}") String version) {
		return (arguments) -> {
			Path file = file(arguments);
			System.out.println(isBackup(arguments)
					? new Backup(dataSource, flyway, version, Clock.systemUTC()).write(file).describe("Cadangan", file)
					: new Restore(dataSource, flyway).read(file).describe("Pemulihan", file));
		};
	}

	private static boolean isBackup(ApplicationArguments arguments) {
		return arguments.getNonOptionArgs().get(0).equals(DatabaseCommand.BACKUP);
	}

	private static Path file(ApplicationArguments arguments) {
		List<String> words = arguments.getNonOptionArgs();
		if (words.size() != 2) {
			throw DatabaseFailure.noFile(words.get(0));
		}
		return Path.of(words.get(1)).toAbsolutePath().normalize();
	}

}
