package id.timbang.result;

import java.io.Serial;

import id.timbang.scoring.Ratio;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Writes a fraction as one word, such as "9895/98".
 */
final class RatioJson extends SimpleModule {

	@Serial
	private static final long serialVersionUID = 1L;

	RatioJson() {
		addSerializer(Ratio.class, ToStringSerializer.instance);
		addDeserializer(Ratio.class, new Reader());
	}

	/** Reads it back. */
	private static final class Reader extends StdScalarDeserializer<Ratio> {

		Reader() {
			super(Ratio.class);
		}

		@Override
		public Ratio deserialize(JsonParser parser, DeserializationContext context) {
			return Ratio.parse(parser.getString());
		}

	}

}
