package id.timbang.result;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter.Value;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Score sheets as text, the way they are stored: what a sheet is made of, and nothing
 * that follows from it. A list that a sheet was stored without is empty.
 */
@Component
class SheetJson {

	private final JsonMapper json;

	SheetJson(JsonMapper json) {
		this.json = json.rebuild()
			.addModule(new RatioJson())
			.changeDefaultVisibility((properties) -> properties.withIsGetterVisibility(Visibility.NONE))
			.withConfigOverride(List.class, (lists) -> lists.setNullHandling(Value.forValueNulls(Nulls.AS_EMPTY)))
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
