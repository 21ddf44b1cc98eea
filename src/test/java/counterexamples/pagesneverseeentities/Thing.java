package counterexamples.pagesneverseeentities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Thing {

	@Id
	public long id;

}
