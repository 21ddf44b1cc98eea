package counterexamples.disclosureknowsonlyjava.disclosure;

import id.timbang.scoring.Ratio;

record BadNeighbour(Ratio share) {
}
