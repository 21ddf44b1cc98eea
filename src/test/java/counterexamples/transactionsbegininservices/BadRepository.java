package counterexamples.transactionsbegininservices;

import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface BadRepository extends Repository<Object, Long> {

	@Transactional
	long count();

}
