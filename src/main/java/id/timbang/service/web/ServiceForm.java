package id.timbang.service.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.timbang.personnel.UnitType;
import id.timbang.service.ServicePage;
import id.timbang.service.ServiceStandard;
import id.timbang.service.Stage;
import id.timbang.service.StandardDetails;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A service to be added or changed, with its stages as rows. Every button posts the whole
 * form, so that nothing typed is lost. All text, because what cannot be read has to come
 * back as it is.
 */
record ServiceForm(
		@NotBlank @Pattern(regexp = "([A-Z0-9][A-Z0-9-]{0,29})?", message = "{service.code.pattern}") String code,
		@NotBlank @Size(min = 3, max = 150) String name, @NotBlank String unitType,
		@NotBlank @Pattern(regexp = "([1-9][0-9]{0,3})?", message = "{service.time.pattern}") String time,
		@NotBlank String timeUnit, @NotBlank @ValidDecimal(decimals = 0) String fee,
		@Size(max = 2000) String requirements, @Size(max = 300) String product,
		@Size(max = ServiceForm.MOST_STAGES) List<@Valid StageForm> stages, @Size(max = 500) String reason) {

	/** More stages than any service has. */
	static final int MOST_STAGES = 20;

	ServiceForm {
		code = filled(code);
		name = filled(name);
		unitType = filled(unitType);
		time = filled(time);
		timeUnit = filled(timeUnit);
		fee = filled(fee);
		requirements = filled(requirements);
		product = filled(product);
		stages = (stages != null) ? stages.stream().filter(Objects::nonNull).toList() : List.of();
		reason = filled(reason);
	}

	/** A field that is not on the page is an empty one. */
	private static String filled(@Nullable String text) {
		return (text != null) ? text : "";
	}

	static ServiceForm empty() {
		return new ServiceForm("", "", "", "", "", "0", "", "", List.of(), "");
	}

	static ServiceForm of(ServicePage page) {
		ServicePage.StandardEntry current = page.current();
		StandardDetails details = current.details();
		return new ServiceForm(page.code(), page.name(), page.unitType().name(),
				Integer.toString(details.time().value()), details.time().unit().name(), Long.toString(details.fee()),
				String.join("\n", details.requirements()), details.product(),
				details.stages().stream().map(StageForm::of).toList(), current.frozen() ? "" : current.reason());
	}

	/** With one more row for a stage. */
	ServiceForm withStage() {
		List<StageForm> more = new ArrayList<>(this.stages);
		more.add(StageForm.EMPTY);
		return with(more);
	}

	/** Without the stage at this place; the same if there is none. */
	ServiceForm withoutStage(int place) {
		List<StageForm> fewer = new ArrayList<>(this.stages);
		if (place >= 0 && place < fewer.size()) {
			fewer.remove(place);
		}
		return with(fewer);
	}

	private ServiceForm with(List<StageForm> rows) {
		return new ServiceForm(this.code, this.name, this.unitType, this.time, this.timeUnit, this.fee,
				this.requirements, this.product, rows, this.reason);
	}

	Optional<UnitType> readType(Errors errors) {
		return read(UnitType.values(), this.unitType, "unitType", errors);
	}

	/** What the form promises, if it can be said; what is wrong goes to the fields. */
	Optional<StandardDetails> read(Errors errors) {
		Optional<ServiceStandard.Unit> unit = read(ServiceStandard.Unit.values(), this.timeUnit, "timeUnit", errors);
		List<Stage> readable = readStages(errors);
		if (errors.hasErrors() || unit.isEmpty()) {
			return Optional.empty();
		}
		int value = Integer.parseInt(this.time);
		BigDecimal difference = StandardDetails.difference(value, readable);
		if (difference.signum() != 0) {
			errors.rejectValue("stages", (difference.signum() > 0) ? "service.stages.long" : "service.stages.short",
					new Object[] { Stage.sum(readable), value, difference.abs() }, null);
			return Optional.empty();
		}
		return Optional.of(new StandardDetails(new ServiceStandard(value, unit.get()),
				DecimalText.parse(this.fee).longValueExact(), lines(this.requirements), this.product, readable));
	}

	private List<Stage> readStages(Errors errors) {
		List<Stage> readable = new ArrayList<>();
		for (int place = 0; place < this.stages.size(); place++) {
			StageForm row = this.stages.get(place);
			String path = "stages[" + place + "].";
			Optional<Stage> stage = row.isEmpty() ? Optional.empty() : row.read(errors, path);
			if (stage.isPresent() && readable.stream().anyMatch((one) -> one.name().equals(row.name()))) {
				errors.rejectValue(path + "name", "service.stage.name.twice");
			}
			stage.ifPresent(readable::add);
		}
		return readable;
	}

	private static <E extends Enum<E>> Optional<E> read(E[] constants, String text, String field, Errors errors) {
		Optional<E> found = Arrays.stream(constants).filter((one) -> one.name().equals(text)).findFirst();
		if (found.isEmpty() && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "service.choose");
		}
		return found;
	}

	private static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
