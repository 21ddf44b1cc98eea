package id.timbang.agency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import id.timbang.shared.RuleException;
import id.timbang.shared.Sha256;

/**
 * The sign of the agency. What kind of image it is says its content, never its name.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 * @param content the file as it was uploaded
 */
@SuppressWarnings("ArrayRecordComponent")
public record AgencyLogo(String type, byte[] content) {

	/** Most bytes of a file. */
	public static final int MOST_BYTES = 200 * 1024;

	/** Longest side in pixels; more is a mistake or meant to cost memory. */
	private static final int LONGEST_SIDE = 2000;

	/**
	 * Reads an uploaded file.
	 * @throws RuleException for the field {@code logo} if it is too large or no image
	 */
	public static AgencyLogo read(byte[] file) {
		if (file.length > MOST_BYTES) {
			throw new RuleException("logo", "agency.logo.tooLarge");
		}
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				throw new RuleException("logo", "agency.logo.noImage");
			}
			return new AgencyLogo(typeOf(readers.next(), input), file.clone());
		}
		catch (IOException ex) {
			throw new RuleException("logo", "agency.logo.noImage");
		}
	}

	/** Looks at the head of the image only: its size is known before it is unpacked. */
	private static String typeOf(ImageReader reader, ImageInputStream input) throws IOException {
		try {
			String format = reader.getFormatName().toLowerCase(Locale.ROOT);
			if (!format.equals("png") && !format.equals("jpeg")) {
				throw new RuleException("logo", "agency.logo.noImage");
			}
			reader.setInput(input);
			if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
				throw new RuleException("logo", "agency.logo.tooWide", LONGEST_SIDE);
			}
			return "image/" + format;
		}
		finally {
			reader.dispose();
		}
	}

	/** Another logo has another one. */
	public String digest() {
		return HexFormat.of().formatHex(Sha256.of(this.content), 0, 8);
	}

	@Override
	public String toString() {
		return "AgencyLogo[" + this.type + ", " + this.content.length + " bytes]";
	}

}
