package id.timbang.indicator;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TemplateRepository extends JpaRepository<Template, TemplateId> {

	List<Template> findByStateIn(Collection<VersionState> states);

	/** Loads the rows of these templates in one statement. */
	@Query("select t from Template t left join fetch t.rows where t in :templates")
	List<Template> withRows(Collection<Template> templates);

	/** All versions for a recipient, newest first. */
	@Query("""
			select t from Template t
			where t.recipient.positionGroup = :#{#recipient.positionGroup}
			or t.recipient.positionId = :#{#recipient.positionId}
			order by t.number desc""")
	List<Template> findByRecipient(Recipient recipient);

}
