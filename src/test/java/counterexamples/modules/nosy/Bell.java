package counterexamples.modules.nosy;

public class Bell {

}
