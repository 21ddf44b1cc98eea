package id.timbang;

import id.timbang.database.DatabaseCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Timbang: performance evaluation of Indonesian civil servants (ASN).
 */
@SpringBootApplication
public class TimbangApplication {

	public static void main(String[] args) {
		if (DatabaseCommand.isGiven(args)) {
			System.exit(DatabaseCommand.run(args));
		}
		SpringApplication.run(TimbangApplication.class, args);
	}

}
