package counterexamples.namessaythings;

class BadHelper {

}
