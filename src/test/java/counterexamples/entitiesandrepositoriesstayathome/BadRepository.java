package counterexamples.entitiesandrepositoriesstayathome;

import org.springframework.data.repository.Repository;

public interface BadRepository extends Repository<BadEntity, Long> {

}
