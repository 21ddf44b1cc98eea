package counterexamples.packagesareflat.module.web.inner;

class BadPage {

}
