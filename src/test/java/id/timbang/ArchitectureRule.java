package id.timbang;

import java.text.DateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Random;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import id.timbang.agency.AgencyService;
import jakarta.persistence.Entity;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * What holds the house together beside the compiler and the modules. The counter-examples
 * of a rule stand in a package named after it; every class called {@code Bad…} there
 * breaks it.
 */
enum ArchitectureRule {

	SCORING_KNOWS_ONLY_JAVA(classes().that()
		.resideInAPackage("..scoring..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..scoring..")),

	SCORING_READS_NOTHING_FROM_OUTSIDE(noClasses().that()
		.resideInAPackage("..scoring..")
		.should()
		.dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.file..", "java.sql..")
			.or(belongToAnyOf(Clock.class, System.class, Random.class)))),

	SCORING_NEVER_FLOATS(noClasses().that().resideInAPackage("..scoring..").should(ArchitectureConditions.USE_FLOATS)),

	SCORING_ROUNDS_IN_ONE_PLACE(noClasses().that()
		.resideInAPackage("..scoring..")
		.and()
		.doNotHaveSimpleName("Ratio")
		.should(ArchitectureConditions.ROUND)),

	SEVERITY_KNOWS_ONLY_MATHEMATICS(classes().that()
		.resideInAPackage("..severity..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java.lang..", "java.util..", "org.jspecify..", "org.hipparchus..", "..severity..")),

	DISCLOSURE_KNOWS_ONLY_JAVA(classes().that()
		.resideInAPackage("..disclosure..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..disclosure..")),

	DISCLOSURE_READS_NOTHING_FROM_OUTSIDE(noClasses().that()
		.resideInAPackage("..disclosure..")
		.should()
		.dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.file..", "java.sql..")
			.or(belongToAnyOf(Clock.class, System.class, Random.class)))),

	DISCLOSURE_NEVER_FLOATS(
			noClasses().that().resideInAPackage("..disclosure..").should(ArchitectureConditions.USE_FLOATS)),

	PAGES_NEVER_SEE_ENTITIES(noClasses().that()
		.resideInAPackage("..web..")
		.should()
		.dependOnClassesThat()
		.areAnnotatedWith(Entity.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Repository.class)),

	ENTITIES_AND_REPOSITORIES_STAY_AT_HOME(
			classes().that(DescribedPredicate.or(annotatedWith(Entity.class), assignableTo(Repository.class)))
				.should()
				.bePackagePrivate()),

	PAGES_STAY_AT_HOME(classes().that().resideInAPackage("..web..").and().areTopLevelClasses().should().notBePublic()),

	CONTROLLERS_LIVE_IN_WEB(
			classes().that(metaAnnotatedWith(Controller.class).or(metaAnnotatedWith(ControllerAdvice.class)))
				.should()
				.resideInAPackage("..web")
				.andShould()
				.bePackagePrivate()),

	TRANSACTIONS_BEGIN_IN_SERVICES(
			noClasses().that(DescribedPredicate.or(metaAnnotatedWith(Controller.class), assignableTo(Repository.class)))
				.should()
				.beMetaAnnotatedWith(Transactional.class)
				.orShould(ArchitectureConditions.HAVE_TRANSACTIONAL_METHODS)),

	SERVICES_READ_UNLESS_THEY_SAY_SO(
			classes().that().areAnnotatedWith(Service.class).should(ArchitectureConditions.BE_READ_ONLY_TRANSACTIONAL)),

	TIME_COMES_FROM_THE_CLOCK(
			noClasses().should().accessTargetWhere(ArchitectureConditions.TELLS_TIME_WITHOUT_A_CLOCK)),

	/* The clock itself, the demonstration's beginning, and the command line. */
	ONLY_THE_CLOCK_KNOWS_REAL_TIME(noClasses().that()
		.doNotHaveFullyQualifiedName(AgencyService.class.getPackageName() + ".AgencyClock")
		.and()
		.resideOutsideOfPackages("id.timbang.demo", "id.timbang.database")
		.should()
		.accessTargetWhere(ArchitectureConditions.MAKES_A_REAL_CLOCK)),

	DATES_ARE_JAVA_TIME(noClasses().should()
		.dependOnClassesThat(
				equivalentTo(Date.class).or(assignableTo(Calendar.class)).or(assignableTo(DateFormat.class)))),

	FIELDS_ARE_NOT_INJECTED(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION),

	/* Only commands and failed starts speak to the operator directly. */
	NOBODY_PRINTS(noClasses().that()
		.resideOutsideOfPackage("id.timbang.database")
		.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
		.orShould()
		.callMethod(Throwable.class, "printStackTrace")),

	PACKAGES_ARE_FLAT(classes().should(ArchitectureConditions.LIVE_IN_A_MODULE_OR_ITS_WEB)),

	NO_HANDLER_CATCHES_ALL(
			noMethods().that().areAnnotatedWith(ExceptionHandler.class).should(ArchitectureConditions.CATCH_ALL)),

	NAMES_SAY_THINGS(classes().should(ArchitectureConditions.HAVE_A_TELLING_NAME)),

	FORMS_ARE_RECORDS(classes().that().haveSimpleNameEndingWith("Form").should().beRecords()),

	HANDLERS_NAME_THEIR_HTTP_METHOD(noMethods().should().beAnnotatedWith(RequestMapping.class));

	@SuppressWarnings("ImmutableEnumChecker")
	private final ArchRule rule;

	ArchitectureRule(ArchRule rule) {
		this.rule = rule;
	}

	ArchRule rule() {
		return this.rule;
	}

	String counterExamples() {
		return "counterexamples." + name().toLowerCase(Locale.ROOT).replace("_", "");
	}

}
