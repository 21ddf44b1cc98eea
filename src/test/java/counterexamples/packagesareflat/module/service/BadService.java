package counterexamples.packagesareflat.module.service;

class BadService {

}
