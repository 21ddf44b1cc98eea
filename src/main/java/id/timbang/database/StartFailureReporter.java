package id.timbang.database;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells the operator in one plain sentence why the application did not start, when the
 * reason is one that he can mend. A failure analyzer would do the same with a heading, a
 * description and an action in the log; everything else is left to those.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {

	@Override
	public boolean reportException(Throwable failure) {
		Optional<String> sentence = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.map(StartFailureReporter::sentence)
			.flatMap(Optional::stream)
			.findFirst();
		sentence.ifPresent(System.err::println);
		return sentence.isPresent();
	}

	private static Optional<String> sentence(Throwable failure) {
		if (failure instanceof DatabaseFailure) {
			return Optional.ofNullable(failure.getMessage());
		}
		if (failure instanceof PortInUseException inUse) {
			return Optional.of("Port %d sudah dipakai program lain; hentikan program itu, atau pilih port lain, "
				.formatted(inUse.getPort()) + "misalnya dengan --server.port=8081.");
		}
		return Optional.empty();
	}

}
