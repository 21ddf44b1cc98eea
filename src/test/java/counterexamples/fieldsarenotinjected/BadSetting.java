package counterexamples.fieldsarenotinjected;

import org.springframework.beans.factory.annotation.Value;

class BadSetting {

	@Value("${timbang.setting}")
	String setting;

}
