package id.timbang;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.timbang.agency.Characteristic;
import id.timbang.assessment.Owed;
import id.timbang.complaint.ComplaintState;
import id.timbang.complaint.ComplaintStep;
import id.timbang.development.ActionKind;
import id.timbang.feedback.BurstRule;
import id.timbang.feedback.CommentVerdict;
import id.timbang.indicator.Measurement;
import id.timbang.period.KeyDate;
import id.timbang.period.PeriodLength;
import id.timbang.period.Phase;
import id.timbang.period.PolicyKind;
import id.timbang.personnel.ActingCapacity;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanStanding;
import id.timbang.rater.RaterCommentVerdict;
import id.timbang.rater.RaterGroup;
import id.timbang.result.Unlikeness;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Component;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Formula;
import id.timbang.scoring.MissingRule;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.QualityGrade;
import id.timbang.scoring.Rating;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.ServiceElement;
import id.timbang.scoring.Treatment;
import id.timbang.service.ServiceStandard;
import id.timbang.visit.VisitEvent;
import id.timbang.visit.VisitFilter;
import id.timbang.visit.VisitImportState;
import jakarta.validation.Constraint;

/**
 * Messages whose keys are put together while the application runs. Whoever builds a key
 * in a new way writes it down here.
 */
final class RunTimeMessages {

	/** Beginnings of keys, and how they go on. */
	private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
			/* the reasons of SignInController */
			Map.entry("access.login.",
					List.of("wrong", "resting", "outdated", "expired", "goodbye", "ready", "wrong.next", "resting.next",
							"outdated.next", "expired.next", "goodbye.next", "ready.next")),
			/* enums of scoring on the pages of the appraiser and on score sheets */
			Map.entry("rating.", endings(Rating.values(), "")),
			Map.entry("period.calendar.",
					Stream
						.concat(endings(KeyDate.Kind.values(), "").stream(),
								endings(KeyDate.Kind.values(), ".about").stream())
						.toList()),
			Map.entry("scoring.conversion.", endings(Conversion.values(), "")),
			Map.entry("scoring.policy.", endings(PolicyKind.values(), "", ".help")),
			Map.entry("scoring.missing.", endings(MissingRule.values(), "")),
			Map.entry("scoring.component.", endings(Component.values(), "")),
			Map.entry("audit.rules.drafted.", endings(PolicyKind.values(), "")),
			Map.entry("audit.rules.inForce.", endings(PolicyKind.values(), "")),
			Map.entry("period.rules.weights.", List.of("others", "others.help", "leading", "leading.help")),
			Map.entry("period.rules.weight.",
					List.of("results", "appraiser", "peers", "subordinates", "self", "citizens")),
			Map.entry("result.views.by.", List.of("SELF", "APPRAISER", "CITIZENS")),
			Map.entry("result.share.", List.of("LEFT_OUT", "COUNTED_AS_ZERO", "BLOCKS")),
			Map.entry("result.method.two.", endings(PolicyKind.values(), "")),
			Map.entry("predicate.",
					Stream.concat(endings(Predicate.values(), "").stream(), Stream.of("NEEDS_IMPROVEMENT.PP_30_2019"))
						.toList()),
			Map.entry("organisationPredicate.", endings(OrganisationPredicate.values(), "", ".pattern")),
			Map.entry("audit.organisation.set.", endings(OrganisationPredicate.values(), "")),
			/* the rules of DistributionPattern, by DistributionView */
			Map.entry("organisation.rule.",
					List.of("Largest", "AtMost", "AtLeast", "AtLeast.either", "Somebody.either", "Nobody")),
			Map.entry("result.matrix.results.", endings(Rating.values(), "")),
			Map.entry("result.formula.",
					Stream.concat(endings(Formula.values(), "").stream(), Stream.of("DIRECT.range", "REVERSED.range"))
						.toList()),
			Map.entry("result.treatment.", endings(Treatment.values(), "")),
			Map.entry("result.direction.",
					Stream.concat(endings(Direction.values(), "").stream(), Stream.of("RUBRIC")).toList()),
			Map.entry("result.", List.of("results", "behaviour", "total")),
			Map.entry("report.measured.scope.", endings(MeasureScope.Kind.values(), "")),
			Map.entry("report.measured.cases.",
					Stream.concat(endings(Measurement.values(), "").stream(), Stream.of("few", "fewAnswers")).toList()),
			Map.entry("result.working.", endings(Formula.values(), "")),
			Map.entry("result.clamp.", List.of("AT_CAP", "AT_ZERO")),
			/* what SheetWriter finds missing */
			Map.entry("result.gap.",
					List.of("NotReported", "NotEnoughData", "TooFewValues", "TooFewValues.SELF", "CoverageTooLow",
							"CoverageTooLow.TOTAL", "TooFewRaters.PEERS", "TooFewRaters.SUBORDINATES",
							"TooFewRatings")),
			Map.entry("result.print.", List.of("person", "appraiser")),
			Map.entry("result.history.length.", endings(PeriodLength.values(), "")),
			Map.entry("result.history.unlike.",
					Stream.concat(endings(Unlikeness.values(), "").stream(), Stream.of("OTHER_RULES.cycles")).toList()),
			/* levels and sides of the appraiser's page */
			Map.entry("assessment.level.",
					List.of("1", "2", "3", "4", "5", "1.text", "2.text", "3.text", "4.text", "5.text")),
			Map.entry("assessment.decision.", List.of("results", "behaviour")),
			/* who owes it, on the page of progress; how many do, before a phase ends */
			Map.entry("assessment.owed.",
					Stream
						.concat(endings(Owed.values(), ".by").stream(),
								endings(Owed.values(), ".people").stream().filter((key) -> !key.startsWith("NOTHING")))
						.toList()),
			/* the time zones of SetupController */
			Map.entry("access.setup.zone.", List.of("Asia.Jakarta", "Asia.Makassar", "Asia.Jayapura")),
			/* the statuses of BareErrorPage */
			Map.entry("error.",
					List.of("404.title", "404.lead", "404.next", "413.title", "413.lead", "413.next", "4xx.title",
							"4xx.lead", "4xx.next", "5xx.title", "5xx.lead", "5xx.next")),
			/* the numbers of decimals that fields take */
			Map.entry("decimal.TOO_FINE.", List.of("0", "2", "4")),
			/* enums of scoring, which knows no messages */
			Map.entry("indicator.direction.", endings(Direction.values(), "", ".short")),
			Map.entry("indicator.resultType.", endings(ResultType.values(), "", ".title")),
			/* the values, their behaviours */
			Map.entry("behaviour.", endings(BehaviourValue.values(), "", ".1", ".2", ".3")),
			Map.entry("scoring.",
					List.of("TARGET_NOT_POSITIVE", "TARGET_RANGE_EMPTY", "CAP_OUT_OF_RANGE", "WEIGHT_OUT_OF_RANGE")),
			/* enums of scoring on the citizen's page and in its sums */
			Map.entry("feedback.question.", endings(ServiceElement.values(), "")),
			Map.entry("feedback.answer.", endings(ServiceElement.values(), ".1", ".2", ".3", ".4")),
			Map.entry("feedback.element.", endings(ServiceElement.values(), "")),
			Map.entry("feedback.grade.", endings(QualityGrade.values(), "")),
			/* what Entrance refuses, and what to do */
			Map.entry("feedback.closed.",
					List.of("MALFORMED.next", "UNKNOWN.next", "TOO_MANY.next", "USED.next", "EXPIRED.next")),
			/* the components of AnswerWays */
			Map.entry("feedback.way.", List.of("own", "kiosk", "paper", "imported")),
			/* why a kiosk cannot be used, and what to do */
			Map.entry("feedback.kiosk.shut.",
					List.of("UNKNOWN", "WITHDRAWN", "CLOSED", "UNKNOWN.next", "WITHDRAWN.next", "CLOSED.next")),
			/* what becomes of a complaint, on the page behind its code */
			Map.entry("complaint.about.", endings(ComplaintState.values(), "")),
			Map.entry("complaint.move.",
					Arrays.stream(ComplaintState.values())
						.flatMap((state) -> state.steps().stream().map(Enum::name))
						.distinct()
						.toList()),
			Map.entry("complaint.step.", endings(ComplaintStep.Action.values(), "")),
			Map.entry("audit.agency.respondentsApart.", endings(Characteristic.values(), "")),
			Map.entry("audit.comment.", endings(CommentVerdict.values(), "")),
			Map.entry("audit.complaint.", endings(ComplaintStep.Action.values(), "")),
			/* what FollowUpCodeController refuses, and what to do */
			/* what follows from a result */
			Map.entry("development.kind.", endings(ActionKind.values(), ".choice")),
			Map.entry("development.part.", List.of("PERSON", "APPRAISER", "LEADER", "BOTH")),
			Map.entry("development.note.", endings(ActionKind.values(), "")),
			Map.entry("development.task.", endings(ActionKind.values(), "", ".about", ".own", ".own.about")),
			Map.entry("development.invited.",
					List.of("COACHING", "COUNSELLING", "COACHING.about", "COUNSELLING.about")),
			Map.entry("audit.action.opened.", endings(ActionKind.values(), "")),
			Map.entry("development.talk.",
					List.of("COACHING", "COUNSELLING", "COACHING.help", "COUNSELLING.help", "confidential", "none")),
			Map.entry("audit.action.talked.", List.of("COACHING", "COUNSELLING")),
			Map.entry("audit.action.ended.", List.of("DONE", "CANCELLED")),
			Map.entry("complaint.code.", List.of("unknown.next", "malformed.next", "tooMany.next")),
			/* both forms of an indicator, and the levels of a rubric */
			Map.entry("indicator.kind.", List.of("QUANTITATIVE.about", "QUALITATIVE.about")),
			Map.entry("indicator.level.", List.of("1", "2", "3", "4", "5")),
			/* the places of Navigation */
			Map.entry("navigation.",
					List.of("plans", "employees", "units", "positions", "indicators", "templates", "cycles", "team",
							"visits", "complaints", "praise", "actions", "feedback-requests", "reports", "assessments",
							"results", "satisfaction", "services")),
			/* why ratings are held back, with numbers */
			Map.entry("feedback.burst.rule.", endings(BurstRule.values(), "")),
			/* as what a rater is asked; the levels, and none */
			Map.entry("audit.rater.comment.", endings(RaterCommentVerdict.values(), "")),
			Map.entry("rater.request.as.", endings(RaterGroup.values(), "")),
			Map.entry("rater.level.",
					List.of("1", "2", "3", "4", "5", "0", "1.text", "2.text", "3.text", "4.text", "5.text", "0.text")),
			/* how a visit is shown */
			Map.entry("visit.event.", endings(VisitEvent.Kind.values(), "")),
			Map.entry("visit.visits.caption.", endings(VisitFilter.values(), "")),
			Map.entry("visit.visits.none.", endings(VisitFilter.values(), "")),
			Map.entry("visit.import.about.", endings(VisitImportState.values(), "")),
			Map.entry("visit.import.progress.", List.of("CHECKING", "APPLYING")),
			Map.entry("visit.duration.", endings(ServiceStandard.Unit.values(), "")),
			Map.entry("visit.stage.standard.", endings(ServiceStandard.Unit.values(), "")),
			Map.entry("visit.figures.of.", endings(ServiceStandard.Unit.values(), "")),
			Map.entry("visit.figures.mean.", endings(ServiceStandard.Unit.values(), "")),
			/* the days of the week on the page of opening hours */
			Map.entry("workday.weekday.", endings(DayOfWeek.values(), "")),
			/* the phases, in templates/period */
			Map.entry("period.moved.", phases(1, "")),
			Map.entry("period.next.", Stream.concat(phases(1, "").stream(), phases(1, ".help").stream()).toList()),
			Map.entry("period.ribbon.", phases(0, "")),
			Map.entry("period.confirm.",
					Stream.of("", ".help", ".yes").flatMap((ending) -> phases(2, ending).stream()).toList()),
			/* the findings of readiness checks */
			Map.entry("period.readiness.", List.of("appraiser.ok", "appraiser.open")),
			/* the two states of PlanTasks */
			Map.entry("plan.task.", List.of("DRAFT.about", "RETURNED.about")),
			Map.entry("plan.readiness.",
					endings(PlanStanding.values(), "", ".ok", ".open").stream()
						.filter((key) -> !key.startsWith("AGREED"))
						.toList()),
			Map.entry("personnel.acting.", endings(ActingCapacity.values(), "")),
			Map.entry("audit.acting.", endings(ActingCapacity.values(), "")),
			Map.entry("personnel.employmentType.", List.of("PNS", "PPPK")),
			Map.entry("personnel.nip.label.", List.of("PNS", "PPPK")),
			/* how long services may take */
			Map.entry("service.time.", endings(ServiceStandard.Unit.values(), "")));

	private static final List<Class<?>> APPLICATION = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("id.timbang")
		.stream()
		.map(JavaClass::reflect)
		.<Class<?>>map((type) -> type)
		.toList();

	private RunTimeMessages() {
	}

	private static List<String> endings(Enum<?>[] constants, String... endings) {
		return Arrays.stream(constants)
			.flatMap((constant) -> Arrays.stream(endings).map((ending) -> constant.name() + ending))
			.toList();
	}

	static Collection<String> beginnings() {
		Stream<String> ofEnums = enums().flatMap(RunTimeMessages::keys)
			.map((key) -> key.substring(0, key.lastIndexOf('.') + 1));
		return Stream.concat(ENDINGS.keySet().stream(), ofEnums).distinct().toList();
	}

	static Stream<MessageUse> uses() {
		Stream<MessageUse> listed = ENDINGS.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.stream()
				.map((ending) -> new MessageUse("RunTimeMessages", entry.getKey() + ending, MessageUse.UNKNOWN)));
		Stream<MessageUse> ofEnums = enums()
			.flatMap((type) -> keys(type).map((key) -> new MessageUse(type.getSimpleName(), key, 0)));
		Stream<MessageUse> ofForms = forms().flatMap(RunTimeMessages::ofForm);
		return Stream.of(listed, ofEnums, ofForms).flatMap((uses) -> uses);
	}

	/** Sentences of a constraint for one field, such as {@code NotBlank.reason}. */
	static Stream<String> perField() {
		return forms().flatMap((form) -> Arrays.stream(form.getDeclaredFields())
			.flatMap((field) -> Arrays.stream(field.getAnnotations())
				.map((annotation) -> annotation.annotationType().getSimpleName() + "." + field.getName())));
	}

	/** The phases of a period without the first few. */
	private static List<String> phases(int without, String ending) {
		return Arrays.stream(Phase.values()).skip(without).map((phase) -> phase.name() + ending).toList();
	}

	private static Stream<Class<?>> forms() {
		return APPLICATION.stream().filter((type) -> type.isRecord() && type.getPackageName().endsWith(".web"));
	}

	/** What the constraints of a form say when they are not met. */
	static Stream<MessageUse> ofForm(Class<?> form) {
		return Arrays.stream(form.getDeclaredFields())
			.flatMap((field) -> Arrays.stream(field.getAnnotations())
				.filter((annotation) -> annotation.annotationType().isAnnotationPresent(Constraint.class))
				.map((constraint) -> new MessageUse(form.getSimpleName() + "." + field.getName(), key(constraint),
						MessageUse.UNKNOWN)));
	}

	/** The standard constraints and types have sentences before a form needs them. */
	static boolean isStandard(String key) {
		if (key.startsWith("typeMismatch.")) {
			return exists(key.substring("typeMismatch.".length()));
		}
		return key.equals("typeMismatch") || exists("jakarta.validation.constraints." + key);
	}

	private static boolean exists(String className) {
		try {
			Class.forName(className);
			return true;
		}
		catch (ClassNotFoundException ex) {
			return false;
		}
	}

	private static String key(Annotation constraint) {
		String message = (String) invoke(constraint, method(constraint.annotationType(), "message").orElseThrow());
		return message.startsWith("{jakarta.") ? constraint.annotationType().getSimpleName()
				: message.replaceAll("^\\{|}$", "");
	}

	private static Stream<Class<?>> enums() {
		return APPLICATION.stream().filter((type) -> type.isEnum() && method(type, "messageKey").isPresent());
	}

	private static Stream<String> keys(Class<?> type) {
		Method messageKey = method(type, "messageKey").orElseThrow();
		return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
			.map((constant) -> (String) invoke(constant, messageKey));
	}

	private static Optional<Method> method(Class<?> type, String name) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == 0)
			.findFirst();
	}

	private static Object invoke(Object target, Method method) {
		try {
			method.setAccessible(true);
			return Objects.requireNonNull(method.invoke(target));
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
