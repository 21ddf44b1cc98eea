package id.timbang.indicator;

import java.util.List;

import id.timbang.shared.RuleException;

import org.springframework.validation.Errors;

/**
 * Weighted rows do not count yet; says everything that has to change.
 */
public class RowsRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<RuleException> reasons;

	public RowsRefusedException(List<RuleException> reasons) {
		super(reasons.toString());
		this.reasons = List.copyOf(reasons);
	}

	/** Puts each reason next to the field that has to change. */
	public void addTo(Errors errors) {
		this.reasons.forEach((reason) -> reason.addTo(errors));
	}

}
