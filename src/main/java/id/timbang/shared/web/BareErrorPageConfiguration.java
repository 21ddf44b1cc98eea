package id.timbang.shared.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Hands Tomcat the page for what it refuses by itself.
 */
@Component
class BareErrorPageConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final MessageSource messages;

	private final ObjectProvider<ResourceUrlProvider> resources;

	BareErrorPageConfiguration(MessageSource messages, ObjectProvider<ResourceUrlProvider> resources) {
		this.messages = messages;
		this.resources = resources;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addContextCustomizers((context) -> context.getParent()
			.getPipeline()
			.addValve(new BareErrorPage(this.messages, this.resources)));
	}

}
