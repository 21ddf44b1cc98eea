package id.timbang.database;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionalOnDemoTests {

	@ParameterizedTest
	@CsvSource({ "'', '', true", "'', true, true", "'', false, false", "jdbc:postgresql://db/timbang, '', false",
			"jdbc:postgresql://db/timbang, true, true", "jdbc:postgresql://db/timbang, false, false" })
	void followsTheSettingAndThenTheDatabase(String url, String demo, boolean on) {
		ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Beans.class)
			.withPropertyValues("spring.datasource.url=" + url);
		runner = demo.isEmpty() ? runner : runner.withPropertyValues("timbang.demo=" + demo);
		runner.run((context) -> {
			assertThat(context.containsBean("withDemo")).isEqualTo(on);
			assertThat(context.containsBean("withoutDemo")).isEqualTo(!on);
		});
	}

	static class Beans {

		@Bean
		@ConditionalOnDemo
		String withDemo() {
			return "demo";
		}

		@Bean
		@ConditionalOnDemo(false)
		String withoutDemo() {
			return "set-up";
		}

	}

}
