package id.timbang;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StatementCounterTests {

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TaskScheduler timetable;

	@Test
	void countsWhatTheWorkSends() throws Exception {
		assertThat(this.statements.during(this::ask)).hasSize(1);
	}

	@Test
	void countsWhatOthersSendForTheWork() throws Exception {
		assertThat(this.statements.during(() -> {
			Thread helper = new Thread(this::ask);
			helper.start();
			helper.join();
		})).hasSize(1);
	}

	@Test
	void leavesOutWhatHappensToBeDueMeanwhile() throws Exception {
		assertThat(this.statements.during(() -> this.timetable.schedule(this::ask, Instant.EPOCH).get())).isEmpty();
	}

	private void ask() {
		this.jdbc.sql("select 15").query(Integer.class).single();
	}

}
