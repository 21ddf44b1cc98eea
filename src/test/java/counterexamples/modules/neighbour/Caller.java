package counterexamples.modules.neighbour;

import counterexamples.modules.nosy.Bell;

class Caller {

	Object ring(Bell bell) {
		return bell;
	}

}
