package counterexamples.formsarerecords.web;

class BadForm {

	String name = "";

}
