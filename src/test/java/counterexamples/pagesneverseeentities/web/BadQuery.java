package counterexamples.pagesneverseeentities.web;

import counterexamples.pagesneverseeentities.ThingRepository;

class BadQuery {

	long count(ThingRepository things) {
		return things.count();
	}

}
