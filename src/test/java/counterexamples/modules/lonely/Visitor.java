package counterexamples.modules.lonely;

import counterexamples.modules.neighbour.Door;

class Visitor {

	Object enter(Door door) {
		return door;
	}

}
