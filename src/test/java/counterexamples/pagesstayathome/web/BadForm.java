package counterexamples.pagesstayathome.web;

public record BadForm(String name) {
}
