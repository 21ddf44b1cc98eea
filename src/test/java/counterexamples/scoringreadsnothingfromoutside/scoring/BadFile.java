package counterexamples.scoringreadsnothingfromoutside.scoring;

import java.nio.file.Files;
import java.nio.file.Path;

class BadFile {

	boolean exists(Path path) {
		return Files.exists(path);
	}

}
