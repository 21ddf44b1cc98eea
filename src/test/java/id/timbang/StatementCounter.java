package id.timbang;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.function.Executable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Counts the statements that go to the database while something happens, without those
 * that the application sends by its own timetable.
 */
@Component
public class StatementCounter implements BeanPostProcessor {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	private volatile boolean counting;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof DataSource source)) {
			return bean;
		}
		return ProxyDataSourceBuilder.create(source).afterQuery((execution, queries) -> {
			if (this.counting && !isScheduled(Thread.currentThread())) {
				queries.forEach((query) -> this.statements.add(query.getQuery()));
			}
		}).build();
	}

	/** Whether it runs by the timetable: every half minute, whatever is being counted. */
	private static boolean isScheduled(Thread thread) {
		return thread.getName().startsWith("scheduling-");
	}

	/** The statements that {@code work} sends, in order. */
	public List<String> during(Executable work) throws Exception {
		this.statements.clear();
		this.counting = true;
		try {
			work.execute();
		}
		catch (Exception | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new AssertionError(ex);
		}
		finally {
			this.counting = false;
		}
		return new ArrayList<>(this.statements);
	}

}
