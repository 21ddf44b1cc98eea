package id.timbang.visit;

/**
 * What only the other tables, or the other lines, say about the lines of a file. Each
 * check is one statement that finds the line, the value and what the sentence mentions;
 * the last two look only at lines that are good so far, so they come last.
 */
enum VisitImportCheck {

	SERVICE("service_code", "visit.import.service", """
			select r.line, r.service_code as value, '{}'::text[] as arguments from visit_import_row r
			where r.import_id = :import and not exists (select from public_service s where s.code = r.service_code)"""),

	UNIT("unit_code", "visit.import.unit", """
			select r.line, r.unit_code as value, '{}'::text[] as arguments from visit_import_row r
			where r.import_id = :import and not exists (select from unit u where u.code = r.unit_code)"""),

	OFFICER("officer_nip", "visit.import.officer", """
			select r.line, r.nip as value, '{}'::text[] as arguments from visit_import_row r
			where r.import_id = :import and not exists (select from employee e where e.nip = r.nip)"""),

	/** A unit serves with the services of its kind. */
	KIND("service_code", "visit.import.kind", """
			select r.line, r.service_code as value, array[r.unit_code] as arguments from visit_import_row r
			join public_service s on s.code = r.service_code join unit u on u.code = r.unit_code
			where r.import_id = :import and s.unit_type <> u.type"""),

	/** In the unit or below it, on the day of completion as figures of units count. */
	PLACE("officer_nip", "visit.import.place", """
			select r.line, r.nip as value,
			       array[r.unit_code, to_char(coalesce(r.completed_at, r.received_at), 'DD-MM-YYYY')] as arguments
			from visit_import_row r join unit u on u.code = r.unit_code join employee e on e.nip = r.nip
			where r.import_id = :import and r.received_at is not null and not exists (
			    select from assignment a join below b on b.unit_id = a.unit_id
			    where a.employee_id = e.employee_id and b.above_id = u.unit_id
			      and coalesce(r.completed_at, r.received_at)::date
			          between a.valid_from and coalesce(a.valid_until, 'infinity'))"""),

	/** The first stages of the standard of that day, in their order. */
	STAGES("stage_times", "visit.import.stages", """
			select r.line, array_to_string(r.stage_names, '; ') as value,
			       array[coalesce(array_to_string(p.names, ', '), '–')] as arguments
			from visit_import_row r join promised p on p.code = r.service_code
			  and r.received_at at time zone :zone >= p.since and r.received_at at time zone :zone < p.until
			where r.import_id = :import and r.stage_names <> '{}'
			  and p.names[1 : cardinality(r.stage_names)] is distinct from r.stage_names"""),

	KNOWN("ticket_code", "visit.import.known", """
			select r.line, r.ticket as value, array[to_char(r.received_at, 'DD-MM-YYYY')] as arguments
			from visit_import_row r join unit u on u.code = r.unit_code
			join visit v on v.unit_id = u.unit_id and v.received_on = r.received_at::date and v.ticket = r.ticket
			where r.import_id = :import and r.good"""),

	TWICE("ticket_code", "visit.import.twice", """
			select line, ticket as value, array[first::text] as arguments from (
			    select line, ticket, first_value(line) over same as first from visit_import_row
			    where import_id = :import and good
			    window same as (partition by unit_code, received_at::date, ticket order by line)) t
			where line > first""");

	/** What the checks need beside the lines. */
	private static final String GIVEN = """
			with recursive below (above_id, unit_id) as (
			    select unit_id, unit_id from unit
			    union all select b.above_id, u.unit_id from below b join unit u on u.parent_id = b.unit_id),
			promised as (
			    select s.code, t.*, (select array_agg(g.name order by g.place) from service_stage g
			                         where g.standard_id = t.standard_id) as names
			    from public_service s join (%s) t using (service_id)),
			""".formatted(VisitImportStore.STANDARDS);

	private final String column;

	private final String messageKey;

	private final String finding;

	VisitImportCheck(String column, String messageKey, String finding) {
		this.column = column;
		this.messageKey = messageKey;
		this.finding = finding;
	}

	String column() {
		return this.column;
	}

	/** Key of what has to be mended; its arguments come with each finding. */
	String reason() {
		return this.messageKey;
	}

	/**
	 * Marks the lines, keeps the first of them as errors, and says how many there are.
	 */
	String statement() {
		return GIVEN + """
				found as materialized (%s),
				wrong as (update visit_import_row r set good = false from found f
				    where r.import_id = :import and r.line = f.line returning r.line, f.value, f.arguments),
				kept as (insert into visit_import_error
				        (import_id, line, column_name, message_key, value, arguments, while_read)
				    select :import, line, :column, :key, left(value, 200), arguments, false from wrong
				    order by line limit :most)
				select count(*) from wrong""".formatted(this.finding);
	}

}
