package id.timbang.indicator;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import id.timbang.shared.Window;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import org.springframework.stereotype.Repository;

/**
 * Reads indicators together with one of their versions, each list in one statement, and
 * keeps what is read from being changed behind one's back.
 */
@Repository
class IndicatorDirectory {

	/** A version that is in force, or the first draft of an indicator. */
	private static final String CURRENT = """
			from Indicator i join i.versions v
			where (v.state in (ACTIVE, RETIRED) or v.state = DRAFT and not exists (
			    select 1 from i.versions w where w.state in (ACTIVE, RETIRED)))
			and (:kind is null or v.kind = :kind)
			and (:aspect is null or v.aspect = :aspect)
			and (:group is null or v.positionGroup in (:group, ALL))
			and (:state is null or v.state = :state)
			and (:text = '' or lower(v.name) like :pattern escape '\\' or lower(i.code) like :pattern escape '\\')
			""";

	private static final String HAS_DRAFT = "exists (select 1 from i.versions d where d.state = DRAFT)";

	private static final String BY_CODE = " order by i.code";

	private final EntityManager entities;

	IndicatorDirectory(EntityManager entities) {
		this.entities = entities;
	}

	/** A window of the catalogue by code. */
	Window<IndicatorSummary> list(IndicatorFilter filter, int page) {
		String select = "select i, v, case when " + HAS_DRAFT + " then true else false end ";
		List<IndicatorSummary> rows = narrowed(select + CURRENT + BY_CODE, Object[].class, filter)
			.setFirstResult(Window.offset(page))
			.setMaxResults(Window.SIZE + 1)
			.getResultStream()
			.map((row) -> new IndicatorSummary(((Indicator) row[0]).id(), versioned(row),
					(Boolean) row[2] && ((IndicatorVersion) row[1]).state() != VersionState.DRAFT))
			.toList();
		return Window.of(rows, page);
	}

	int count(IndicatorFilter filter) {
		return narrowed("select count(*) " + CURRENT, Long.class, filter).getSingleResult().intValue();
	}

	/** All versions in force, by code. */
	List<VersionedIndicator> offered() {
		return this.entities
			.createQuery("select i, v from Indicator i join i.versions v where v.state = ACTIVE" + BY_CODE,
					Object[].class)
			.getResultStream()
			.map(IndicatorDirectory::versioned)
			.toList();
	}

	/** These versions. */
	List<VersionedIndicator> versions(Collection<IndicatorVersionId> ids) {
		return find("v.id.indicatorVersionId in :ids", ids);
	}

	/** The versions in force of the indicators that these versions belong to. */
	List<VersionedIndicator> successors(Collection<IndicatorVersionId> ids) {
		return find("v.state = ACTIVE and exists (select 1 from i.versions w where w.id.indicatorVersionId in :ids)",
				ids);
	}

	private List<VersionedIndicator> find(String condition, Collection<IndicatorVersionId> ids) {
		return this.entities
			.createQuery("select i, v from Indicator i join i.versions v where " + condition, Object[].class)
			.setParameter("ids", keys(ids))
			.getResultStream()
			.map(IndicatorDirectory::versioned)
			.toList();
	}

	/**
	 * Freezes what is not frozen yet, in one statement, so that nobody who has just read
	 * it can still change it.
	 */
	void freeze(Collection<IndicatorVersionId> ids, Instant now) {
		this.entities
			.createQuery("update versioned IndicatorVersion v set v.frozenAt = :now "
					+ "where v.id.indicatorVersionId in :ids and v.frozenAt is null and v.state <> DRAFT")
			.setParameter("now", now)
			.setParameter("ids", keys(ids))
			.executeUpdate();
	}

	/** Gives an aggregate a new version, whichever part of it was changed. */
	void touch(Indicator indicator) {
		this.entities.lock(indicator, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
	}

	private <T> TypedQuery<T> narrowed(String query, Class<T> type, IndicatorFilter filter) {
		return this.entities.createQuery(query, type)
			.setParameter("kind", filter.kind())
			.setParameter("aspect", filter.aspect())
			.setParameter("group", filter.group())
			.setParameter("state", filter.state())
			.setParameter("text", filter.text())
			.setParameter("pattern", "%" + literally(filter.text().toLowerCase(Locale.ROOT)) + "%");
	}

	/** A text that stands for itself in a LIKE pattern. */
	private static String literally(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	private static List<UUID> keys(Collection<IndicatorVersionId> ids) {
		return ids.stream().map(IndicatorVersionId::indicatorVersionId).toList();
	}

	private static VersionedIndicator versioned(Object[] row) {
		Indicator indicator = (Indicator) row[0];
		IndicatorVersion version = (IndicatorVersion) row[1];
		return new VersionedIndicator(version.id(), indicator.id(), indicator.code(), version.number(), version.state(),
				version.details());
	}

}
