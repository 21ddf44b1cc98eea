package id.timbang.indicator;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies one version of a template (<i>templat</i>).
 */
@Embeddable
public record TemplateId(UUID templateId) implements Serializable {

	static TemplateId next() {
		return new TemplateId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.templateId.toString();
	}

}
