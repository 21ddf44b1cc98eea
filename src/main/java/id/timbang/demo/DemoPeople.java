package id.timbang.demo;

import java.time.LocalDate;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.personnel.Appraiser;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.ImportFiles;
import id.timbang.personnel.ImportReport;
import id.timbang.personnel.PersonnelImport;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Brings in the units of Kecamatan Banyumanik and the civil registry, and 150 invented
 * people, through the same import that HR uses.
 */
@Component
@ConditionalOnDemo
class DemoPeople {

	/**
	 * The city secretary (<i>sekretaris daerah</i>), whom the elected mayor appraises.
	 */
	private static final String SECRETARY = "196910232000122004";

	private static final LocalDate BEGINNING_OF_YEAR = LocalDate.of(2026, 1, 1);

	private static final Logger log = LoggerFactory.getLogger(DemoPeople.class);

	private final PersonnelImport personnelImport;

	private final EmployeeService employees;

	private final ReportingLineService lines;

	DemoPeople(PersonnelImport personnelImport, EmployeeService employees, ReportingLineService lines) {
		this.personnelImport = personnelImport;
		this.employees = employees;
		this.lines = lines;
	}

	void make(Actor actor) {
		ImportFiles files = new ImportFiles(DemoFiles.bytes("units"), DemoFiles.bytes("positions"),
				DemoFiles.bytes("employees"), BEGINNING_OF_YEAR);
		ImportReport report = this.personnelImport.apply(actor, files);
		if (!report.errors().isEmpty()) {
			throw new IllegalStateException("demo files: " + report.errors());
		}
		this.employees.withNip(SECRETARY)
			.ifPresent((secretary) -> this.lines.assign(actor, secretary, Appraiser.outside("Wali Kota Semarang"),
					DateSpan.since(BEGINNING_OF_YEAR), "Dinilai oleh kepala daerah, yang tidak memakai aplikasi ini"));
		log.info("{} unit, {} jabatan, {} pegawai", report.units().total(), report.positions().total(),
				report.employees().total());
	}

}
