package id.timbang.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.UnitType;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RowError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static id.timbang.service.TestServices.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ServiceImportTests {

	private static final String HEADER = "code,name,unit_type,standard_value,standard_unit,fee,requirements,stages\n";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	private ServiceImport serviceImport;

	@Autowired
	private StandardService standards;

	@Autowired
	private ServiceCatalogue catalogue;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestAgency agency;

	private final String code = "IMP-" + NUMBER.incrementAndGet();

	@BeforeEach
	void setUpTheAgency() {
		this.agency.setUp();
	}

	@Test
	void changesNothingBeforeItIsConfirmed() {
		ServiceImportReport report = check(row("Surat Pindah", "15", "0"));
		assertThat(report.errors()).isEmpty();
		assertThat(report.added()).isEqualTo(1);
		assertThat(ids()).isEmpty();
		apply(report);
		assertThat(page().name()).isEqualTo("Surat Pindah");
		assertThat(page().current().details())
			.isEqualTo(new StandardDetails(new ServiceStandard(15, ServiceStandard.Unit.MINUTES), 0,
					List.of("KTP-el", "Kartu keluarga"), "", List.of(stage("Terima", "3.5"), stage("Cetak", "11.5"))));
	}

	@Test
	void theSameFileChangesNothingTheSecondTime() {
		String row = row("Surat Pindah", "15", "0");
		apply(check(row));
		ServiceImportReport again = check(row);
		assertThat(again.isWorthwhile()).isFalse();
		assertThat(again.id()).isNull();
		assertThat(again.same()).isEqualTo(1);
		assertThat(this.serviceImport.apply(HR, bytes(row)).isWorthwhile()).isFalse();
		assertThat(page().standards()).hasSize(1);
	}

	@Test
	void saysWhatWillChangeAndKeepsWhatTheFileDoesNotHave() {
		apply(check(row("Surat Pindah", "15", "0")));
		StandardDetails stored = page().current().details();
		this.standards.change(HR, page().id(), page().version(), "Surat Pindah", new StandardDetails(stored.time(), 0,
				stored.requirements(), "Surat pindah yang ditandatangani", stored.stages()), "");
		this.transaction.executeWithoutResult((status) -> this.catalogue.promise(page().id()));
		ServiceImportReport report = check(row("Surat Pindah Datang", "15", "2500"));
		assertThat(report.changes()).singleElement().satisfies((change) -> {
			assertThat(change.line()).isEqualTo(2);
			assertThat(change.isRenamed()).isTrue();
			assertThat(change.changed()).containsExactly(StandardProperty.FEE);
			assertThat(change.newStandard()).isTrue();
		});
		apply(report);
		assertThat(page().name()).isEqualTo("Surat Pindah Datang");
		assertThat(page().standards()).hasSize(2);
		assertThat(page().current().details().fee()).isEqualTo(2500);
		assertThat(page().current().details().product()).isEqualTo("Surat pindah yang ditandatangani");
		assertThat(page().current().reason()).isEqualTo("Impor dari berkas CSV");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			kl sku,Surat,DINAS,15,MINUTES,0,,              | code           | import.code
			X-1,Su,DINAS,15,MINUTES,0,,                    | name           | import.length
			X-1,Surat,DESA,15,MINUTES,0,,                  | unit_type      | import.constant
			X-1,Surat,DINAS,0,MINUTES,0,,                  | standard_value | service.import.value
			X-1,Surat,DINAS,1.5,MINUTES,0,,                | standard_value | service.import.value
			X-1,Surat,DINAS,15,WEEKS,0,,                   | standard_unit  | import.constant
			X-1,Surat,DINAS,15,MINUTES,gratis,,            | fee            | service.import.fee
			X-1,Surat,DINAS,15,MINUTES,-1,,                | fee            | service.import.fee
			X-1,Surat,DINAS,15,MINUTES,0,,Terima           | stages         | service.import.stages
			X-1,Surat,DINAS,15,MINUTES,0,,Terima:0;Cetak:15 | stages        | service.import.stages
			X-1,Surat,DINAS,15,MINUTES,0,,Cetak:5;Cetak:10 | stages         | service.import.stages
			X-1,Surat,DINAS,15,MINUTES,0,,Terima:3;Cetak:11 | stages        | service.stages.short
			X-1,Surat,DINAS,15,MINUTES,0,,Terima:5;Cetak:11 | stages        | service.stages.long
			""")
	void saysWhatIsWrongWhereAndImportsNothing(String row, String column, String messageKey) {
		ServiceImportReport report = check(row("Surat Pindah", "15", "0") + row);
		assertThat(report.id()).isNull();
		assertThat(report.errors()).singleElement().satisfies((error) -> {
			assertThat(error.line()).isEqualTo(3);
			assertThat(error.column()).isEqualTo(column);
			assertThat(error.messageKey()).isEqualTo(messageKey);
		});
		this.serviceImport.apply(HR, bytes(row("Surat Pindah", "15", "0") + row));
		assertThat(ids()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "code,name\nX,Surat\n", "\0", "code;name" })
	void saysWhatIsWrongWithTheWholeFile(String content) {
		ServiceImportReport report = this.serviceImport.check(HR, content.getBytes(StandardCharsets.UTF_8));
		assertThat(report.errors()).singleElement().extracting(RowError::line).isEqualTo(1L);
		assertThat(report.isWorthwhile()).isFalse();
	}

	@Test
	void refusesTheSameCodeTwiceAndAnotherKindOfUnit() {
		String row = row("Surat Pindah", "15", "0");
		assertThat(check(row + row).errors()).singleElement()
			.extracting(RowError::messageKey)
			.isEqualTo("import.twice");
		apply(check(row));
		assertThat(check(row.replace("DINAS", "BADAN")).errors()).singleElement()
			.extracting(RowError::messageKey)
			.isEqualTo("service.import.type");
	}

	@Test
	void takesTheFileThatWasCheckedOnceAndFromNobodyElse() {
		ServiceImportReport report = check(row("Surat Pindah", "15", "0"));
		UUID id = Objects.requireNonNull(report.id());
		Actor other = new Actor(UUID.randomUUID(), null, "Lain", HR.roles());
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.serviceImport.apply(other, id));
		this.serviceImport.apply(HR, id);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.serviceImport.apply(HR, id));
	}

	@Test
	void isForHrOnly() {
		Actor officer = Organisations.actor(this.organisations.kecamatan().employee(), Role.COUNTER_OFFICER);
		byte[] content = bytes(row("Surat Pindah", "15", "0"));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.serviceImport.check(officer, content));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.serviceImport.apply(officer, content));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.serviceImport.apply(officer, UUID.randomUUID()));
	}

	@Test
	void looksAtTwoServicesWithAsManyStatementsAsAtForty() throws Exception {
		String few = rows(2);
		String many = rows(40);
		this.serviceImport.apply(HR, bytes(many));
		int statements = this.statements.during(() -> this.serviceImport.apply(HR, bytes(few))).size();
		assertThat(this.statements.during(() -> this.serviceImport.apply(HR, bytes(many)))).hasSize(statements);
	}

	private String rows(int number) {
		return IntStream.range(0, number)
			.mapToObj((one) -> row("Surat Pindah", "15", "0").replace(this.code, this.code + "-" + one))
			.collect(Collectors.joining());
	}

	private String row(String name, String value, String fee) {
		return "%s,%s,DINAS,%s,MINUTES,%s,KTP-el; Kartu keluarga;,Terima:3.5; Cetak:11.5\n".formatted(this.code, name,
				value, fee);
	}

	private ServiceImportReport check(String rows) {
		return this.serviceImport.check(HR, bytes(rows));
	}

	private void apply(ServiceImportReport report) {
		assertThat(this.serviceImport.apply(HR, Objects.requireNonNull(report.id())).errors()).isEmpty();
	}

	private static byte[] bytes(String rows) {
		return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
	}

	private List<ServiceId> ids() {
		return this.standards.list(HR, new ServiceFilter(this.code, UnitType.DINAS, null), 1)
			.items()
			.stream()
			.filter((service) -> service.code().equals(this.code))
			.map(ServiceSummary::id)
			.toList();
	}

	private ServicePage page() {
		return this.standards.page(HR, ids().get(0));
	}

}
