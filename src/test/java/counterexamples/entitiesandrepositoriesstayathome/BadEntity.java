package counterexamples.entitiesandrepositoriesstayathome;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class BadEntity {

	@Id
	protected long id;

}
