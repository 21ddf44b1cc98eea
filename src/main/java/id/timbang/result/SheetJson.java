package id.timbang.result;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Score sheets as text, the way they are stored: what a sheet is made of, and nothing
 * that follows from it.
 */
@Component
class SheetJson {

	private final JsonMapper json;

	SheetJson(JsonMapper json) {
		this.json = json.rebuild()
			.addModule(new RatioJson())
			.changeDefaultVisibility((properties) -> properties.withIsGetterVisibility(Visibility.NONE))
			.changeDefaultPropertyInclusion((properties) -> properties.withValueInclusion(Include.NON_NULL))
			.build();
	}

	String write(SheetDocument sheet) {
		return this.json.writeValueAsString(sheet);
	}

	SheetDocument read(String stored) {
		return this.json.readValue(stored, SheetDocument.class);
	}

}
