package counterexamples.modules.neighbour;

public class Door {

}
