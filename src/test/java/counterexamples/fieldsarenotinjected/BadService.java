package counterexamples.fieldsarenotinjected;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Autowired;

class BadService {

	@Autowired
	Clock clock;

}
