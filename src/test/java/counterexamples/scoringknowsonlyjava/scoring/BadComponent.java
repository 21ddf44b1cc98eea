package counterexamples.scoringknowsonlyjava.scoring;

import org.springframework.stereotype.Component;

@Component
class BadComponent {

}
