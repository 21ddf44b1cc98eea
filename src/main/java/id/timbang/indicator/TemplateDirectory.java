package id.timbang.indicator;

import java.util.Collection;
import java.util.List;

import id.timbang.personnel.PositionService;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;

/**
 * Reads which templates are in force, for whom, and with which indicators.
 */
@Repository
class TemplateDirectory {

	private final EntityManager entities;

	private final PositionService positions;

	TemplateDirectory(EntityManager entities, PositionService positions) {
		this.entities = entities;
		this.positions = positions;
	}

	/** Who gets which template today. */
	TemplateReach reach() {
		List<Recipient> served = this.entities
			.createQuery("select t.recipient from Template t where t.state = ACTIVE", Recipient.class)
			.getResultList();
		return new TemplateReach(this.positions.list(), served);
	}

	/**
	 * The templates in force for these recipients, with their rows. Read to the end
	 * first: a stream would come to a template again where its rows are not together.
	 */
	List<Template> inForce(Collection<Recipient> recipients) {
		return this.entities
			.createQuery("select distinct t from Template t left join fetch t.rows where t.state = ACTIVE",
					Template.class)
			.getResultList()
			.stream()
			.filter((template) -> recipients.contains(template.recipient()))
			.toList();
	}

	/** The templates in force that use a version of an indicator. */
	List<IndicatorPage.TemplateUse> uses(IndicatorId id) {
		List<Object[]> found = this.entities.createQuery("""
				select distinct t, v.number from Template t join t.rows r, Indicator i join i.versions v
				where t.state = ACTIVE and i.id.indicatorId = :id
				and r.indicatorVersionId.indicatorVersionId = v.id.indicatorVersionId
				order by t.changedAt""", Object[].class).setParameter("id", id.indicatorId()).getResultList();
		if (found.isEmpty()) {
			return List.of();
		}
		TemplateReach reach = reach();
		return found.stream().map((row) -> {
			Template template = (Template) row[0];
			return new IndicatorPage.TemplateUse(template.id(), reach.name(template.recipient()), (Integer) row[1]);
		}).toList();
	}

}
