package id.timbang.organisation.web;

import java.util.Objects;

import id.timbang.organisation.OrganisationPage;
import id.timbang.organisation.UnitPredicate;
import id.timbang.scoring.OrganisationPredicate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The predicate of a unit, as it is typed.
 */
record OrganisationForm(long version, @NotNull @Nullable OrganisationPredicate predicate,
		@Size(max = UnitPredicate.LONGEST_REASON) String basis,
		@Size(max = UnitPredicate.LONGEST_SOURCES) String sources,
		@Size(max = UnitPredicate.LONGEST_OFFICIAL) String official) {

	OrganisationForm(long version, @Nullable OrganisationPredicate predicate, @Nullable String basis,
			@Nullable String sources, @Nullable String official) {
		this.version = version;
		this.predicate = predicate;
		this.basis = (basis != null) ? basis : "";
		this.sources = (sources != null) ? sources : "";
		this.official = (official != null) ? official : "";
	}

	static OrganisationForm of(OrganisationPage page) {
		UnitPredicate set = page.standing().set();
		if (set == null) {
			return new OrganisationForm(0, null, "", "", "");
		}
		UnitPredicate.Content content = set.content();
		return new OrganisationForm(set.version(), content.predicate(), content.reason(), content.sources(),
				content.official());
	}

	UnitPredicate.Content toContent() {
		return new UnitPredicate.Content(Objects.requireNonNull(this.predicate), this.basis, this.sources,
				this.official);
	}

}
