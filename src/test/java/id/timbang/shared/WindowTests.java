package id.timbang.shared;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WindowTests {

	@Test
	void showsTwentyFiveOfTwentySixAndPromisesMore() {
		Window<Integer> window = Window.of(IntStream.range(0, 26).boxed().toList(), 2);
		assertThat(window.items()).hasSize(25);
		assertThat(window.hasNext()).isTrue();
		assertThat(window.hasPrevious()).isTrue();
		assertThat(window.first()).isEqualTo(26);
		assertThat(window.last()).isEqualTo(50);
	}

	@Test
	void endsWithFewer() {
		Window<Integer> window = Window.of(IntStream.range(0, 25).boxed().toList(), 1);
		assertThat(window.hasNext()).isFalse();
		assertThat(window.hasPrevious()).isFalse();
	}

	@Test
	void bringsPageNumbersIntoRange() {
		assertThat(Window.clamp(-3)).isEqualTo(1);
		assertThat(Window.clamp(Integer.MAX_VALUE)).isEqualTo(Window.LAST);
		assertThat(Window.offset(50)).isEqualTo(1225);
	}

	@Test
	void readsOneRowMoreThanItShows() {
		assertThat(Window.clause(1)).isEqualTo("limit 26 offset 0");
		assertThat(Window.clause(50)).isEqualTo("limit 26 offset 1225");
	}

}
