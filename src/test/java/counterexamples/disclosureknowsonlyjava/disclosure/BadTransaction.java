package counterexamples.disclosureknowsonlyjava.disclosure;

import org.springframework.transaction.annotation.Transactional;

@Transactional
class BadTransaction {

}
