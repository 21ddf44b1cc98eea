package id.timbang.process;

import java.util.concurrent.atomic.AtomicBoolean;

import id.timbang.database.DebianServer;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test, saying so, where the PostgreSQL of Debian is missing.
 */
class DebianCondition implements ExecutionCondition {

	private static final AtomicBoolean TOLD = new AtomicBoolean();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (DebianServer.isThere()) {
			return ConditionEvaluationResult.enabled("PostgreSQL is there");
		}
		if (!TOLD.getAndSet(true)) {
			System.out.println(DebianServer.MISSING);
		}
		return ConditionEvaluationResult.disabled(DebianServer.MISSING);
	}

}
