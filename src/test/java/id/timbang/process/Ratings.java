package id.timbang.process;

import java.util.List;

import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Citizens who rate one visit after the other, each with its code, and leave the code as
 * a remark by which the rating can be found again.
 */
final class Ratings implements Work {

	private final Installation installation;

	private final Visitor visitor;

	private final List<String> codes;

	/**
	 * Prepares the work.
	 * @param codes of visits that were not rated yet
	 */
	Ratings(Installation installation, JarProcess application, List<String> codes) {
		this.installation = installation;
		this.visitor = application.visitor();
		this.codes = codes;
	}

	@Override
	public Page save(int number) throws Exception {
		String code = code(number);
		Page page = this.visitor.get("/r/" + code);
		Form form = page.form("main form");
		for (Element best : page.document().select("input[type=radio][value=4]")) {
			form.set(best.attr("name"), best.val());
		}
		return form.set("remark", code).press();
	}

	String code(int number) {
		return this.codes.get(number - 1);
	}

	/** A code is used up if and only if its rating is there, and there is one. */
	@Override
	public void requireKept(JarProcess application, Hand hand) throws Exception {
		for (int number = 1; number <= this.codes.size(); number++) {
			List<String> possible = hand.acknowledged().contains(number) ? List.of("used 1")
					: (number <= hand.attempted()) ? List.of("used 1", "open 0") : List.of("open 0");
			assertThat(state(code(number))).as(code(number)).isIn(possible);
		}
	}

	private String state(String code) throws Exception {
		return this.installation
			.find("""
					select case when used then 'used ' else 'open ' end || (select count(*) from rating where comment = code)
					from rating_code where code = '%s'"""
				.formatted(code))
			.get(0);
	}

}
