package id.timbang.process;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that is saved and shown again. The number goes into two fields that are kept in
 * two tables, so that half a save is seen.
 */
final class Draft implements Work {

	private static final String WORDS = "Simpanan nomor ";

	private final String owner;

	private final Visitor visitor;

	private final String path;

	private final List<String> fields;

	/**
	 * Prepares the work.
	 * @param owner whose form it is
	 * @param path of its page
	 * @param fields the two fields
	 */
	Draft(JarProcess application, String owner, String path, List<String> fields) throws Exception {
		this.owner = owner;
		this.visitor = application.visitor().signIn(owner, Demonstration.PASSWORD);
		this.path = path;
		this.fields = fields;
	}

	@Override
	public Page save(int number) throws Exception {
		return save(this.visitor, number);
	}

	Page save(Visitor writer, int number) throws Exception {
		Form form = form(writer);
		this.fields.forEach((field) -> form.set(field, WORDS + number));
		return form.press();
	}

	private Form form(Visitor reader) throws Exception {
		return reader.get(this.path).form("main form[action=\"" + this.path + "\"]");
	}

	@Override
	public void requireKept(JarProcess application, Hand hand) throws Exception {
		Form form = form(application.visitor().signIn(this.owner, Demonstration.PASSWORD));
		List<String> kept = this.fields.stream().map(form::value).distinct().toList();
		assertThat(kept).as("half a save").hasSize(1);
		int number = Integer.parseInt(kept.get(0).substring(WORDS.length()));
		assertThat(number).as(this.path).isBetween(hand.acknowledged().last(), hand.attempted());
	}

}
