package counterexamples.modules.nosy;

import counterexamples.modules.neighbour.web.Kitchen;

class Burglar {

	Object enter(Kitchen kitchen) {
		return kitchen;
	}

}
