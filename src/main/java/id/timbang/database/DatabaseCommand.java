package id.timbang.database;

import java.util.Map;
import java.util.Set;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * The commands that work on the database without starting the application:
 * {@code backup FILE} and {@code restore FILE}. They take the same settings as the
 * application, from the environment or as {@code --name=value}.
 */
public final class DatabaseCommand {

	static final String BACKUP = "backup";

	static final String RESTORE = "restore";

	private DatabaseCommand() {
	}

	/** Whether the command line asks for one of the commands. */
	public static boolean isGiven(String... args) {
		return args.length > 0 && Set.of(BACKUP, RESTORE).contains(args[0]);
	}

	/**
	 * Runs the command and tells on the console how it went.
	 * @return the exit code of the process, 0 for success
	 */
	public static int run(String... args) {
		SpringApplication application = new SpringApplication(DatabaseCommandConfiguration.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		application.setDefaultProperties(Map.of("logging.level.root", "error"));
		try {
			application.run(args).close();
			return 0;
		}
		catch (RuntimeException ex) {
			// Spring Boot has reported it.
			return 1;
		}
	}

}
