package counterexamples.namessaythings;

class BadServiceImpl {

}
