package id.timbang.access.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes what was typed into a form while its page is drawn, whichever page it is, and a
 * notice above it that nothing is saved.
 */
@Component
class RefillDialect implements IPostProcessorDialect {

	@Override
	public String getName() {
		return "refill";
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, Filler.class, 1000));
	}

	/**
	 * Sees every tag of a page that is drawn. Thymeleaf makes one for each page.
	 */
	public static final class Filler extends AbstractTemplateHandler {

		private static final Set<String> NOT_TYPED = Set.of("submit", "button", "reset", "image", "file", "password");

		private @Nullable ITemplateContext context;

		private @Nullable Refill refill;

		private boolean inside;

		private boolean skipping;

		private String list = "";

		@Override
		public void setContext(ITemplateContext context) {
			super.setContext(context);
			this.context = context;
			if (context instanceof IWebContext web
					&& web.getExchange().getAttributeValue(Refill.NAME) instanceof Refill waiting) {
				this.refill = waiting;
			}
		}

		@Override
		public void handleOpenElement(IOpenElementTag tag) {
			String element = tag.getElementCompleteName();
			String name = value(tag, "name");
			if (element.equals("form") && begins(tag)) {
				this.inside = true;
				notice();
			}
			if (!this.inside || this.refill == null) {
				super.handleOpenElement(tag);
			}
			else if (element.equals("select")) {
				this.list = name;
				super.handleOpenElement(tag);
			}
			else if (element.equals("option") && this.refill.isSent(this.list)) {
				super.handleOpenElement(mark(tag, "selected", this.refill.isChosen(this.list, value(tag, "value"))));
			}
			else if (element.equals("textarea")) {
				super.handleOpenElement(tag);
				this.refill.text(name).ifPresent((text) -> {
					write("\n" + text);
					this.skipping = true;
				});
			}
			else {
				super.handleOpenElement(element.equals("input") ? fill(tag, this.refill) : tag);
			}
		}

		@Override
		public void handleStandaloneElement(IStandaloneElementTag tag) {
			boolean typed = this.inside && this.refill != null && tag.getElementCompleteName().equals("input");
			super.handleStandaloneElement(typed ? fill(tag, Objects.requireNonNull(this.refill)) : tag);
		}

		@Override
		public void handleText(IText text) {
			if (!this.skipping) {
				super.handleText(text);
			}
		}

		@Override
		public void handleCloseElement(ICloseElementTag tag) {
			switch (tag.getElementCompleteName()) {
				case "form" -> this.inside = false;
				case "textarea" -> this.skipping = false;
				case "select" -> this.list = "";
				default -> {
				}
			}
			super.handleCloseElement(tag);
		}

		private boolean begins(IOpenElementTag form) {
			return this.refill != null && value(form, "method").equalsIgnoreCase("post")
					&& this.refill.begins(HtmlUtils.htmlUnescape(value(form, "action")));
		}

		private <T extends IProcessableElementTag> T fill(T input, Refill refill) {
			String name = value(input, "name");
			String type = value(input, "type");
			if (type.equals("checkbox") || (type.equals("radio") && refill.isSent(name))) {
				String own = input.hasAttribute("value") ? value(input, "value") : "on";
				return mark(input, "checked", refill.isChosen(name, own));
			}
			if (type.equals("radio") || NOT_TYPED.contains(type)) {
				return input;
			}
			return refill.text(name)
				.map((text) -> factory().setAttribute(input, "value", escape(text), AttributeValueQuotes.DOUBLE))
				.orElse(input);
		}

		private <T extends IProcessableElementTag> T mark(T tag, String attribute, boolean wanted) {
			return wanted ? factory().setAttribute(tag, attribute, attribute, AttributeValueQuotes.DOUBLE)
					: factory().removeAttribute(tag, attribute);
		}

		private void notice() {
			open("div", Map.of("class", "notice notice-warning", "role", "alert"));
			open("div", Map.of());
			open("p", Map.of());
			open("strong", Map.of());
			write(words("access.unsaved.notice"));
			close("strong");
			close("p");
			open("p", Map.of());
			write(words("access.unsaved.notice.next") + " ");
			open("a", Map.of("href", Objects.requireNonNull(this.context).buildLink("/unsaved", null)));
			write(words("access.unsaved.title"));
			close("a");
			close("p");
			close("div");
			close("div");
		}

		private void open(String element, Map<String, String> attributes) {
			super.handleOpenElement(factory().createOpenElementTag(element, new LinkedHashMap<>(attributes),
					AttributeValueQuotes.DOUBLE, false));
		}

		private void close(String element) {
			super.handleCloseElement(factory().createCloseElementTag(element, false, false));
		}

		private void write(String text) {
			super.handleText(factory().createText(escape(text)));
		}

		private String words(String key) {
			return Objects.requireNonNull(this.context).getMessage(RefillDialect.class, key, new Object[0], false);
		}

		private IModelFactory factory() {
			return Objects.requireNonNull(this.context).getModelFactory();
		}

		private static String value(IProcessableElementTag tag, String attribute) {
			return HtmlUtils.htmlUnescape(Objects.requireNonNullElse(tag.getAttributeValue(attribute), ""));
		}

		private static String escape(String text) {
			return HtmlUtils.htmlEscape(text, "UTF-8");
		}

	}

}
