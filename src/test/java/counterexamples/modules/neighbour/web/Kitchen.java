package counterexamples.modules.neighbour.web;

public class Kitchen {

}
