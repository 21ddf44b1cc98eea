package counterexamples.pagesneverseeentities;

import org.springframework.data.repository.Repository;

public interface ThingRepository extends Repository<Thing, Long> {

	long count();

}
