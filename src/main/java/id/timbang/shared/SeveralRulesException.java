package id.timbang.shared;

import java.util.List;

import org.springframework.validation.Errors;

/**
 * Several rules of the domain refuse what was asked; says everything that has to change,
 * so that nobody mends one thing after the other.
 */
public class SeveralRulesException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<RuleException> reasons;

	public SeveralRulesException(List<RuleException> reasons) {
		super(reasons.toString());
		this.reasons = List.copyOf(reasons);
	}

	/** Puts each reason next to the field that has to change. */
	public void addTo(Errors errors) {
		this.reasons.forEach((reason) -> reason.addTo(errors));
	}

	/** Everything that was refused. */
	public List<RuleException> reasons() {
		return this.reasons;
	}

}
