package counterexamples.pagesneverseeentities.web;

import counterexamples.pagesneverseeentities.Thing;

class BadRow {

	long id(Thing thing) {
		return thing.id;
	}

}
