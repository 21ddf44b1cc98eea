package id.timbang.shared;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the path of an SVG image, one unit for each module. For paper there is a
 * picture of the same.
 *
 * @param viewBox of the image, with the white margin that scanners need
 * @param path the dark modules
 */
public record QrCode(String viewBox, String path) {

	/** Modules of white around the code, as the standard asks for. */
	private static final int MARGIN = 4;

	/** Of a module on a poster. */
	private static final int PIXELS = 24;

	private static final int WHITE = 0xFFFFFF;

	/** Survives a fold or a thumb on thermal paper. */
	private static final ErrorCorrectionLevel CORRECTION = ErrorCorrectionLevel.M;

	/**
	 * The code of a text.
	 * @throws IllegalArgumentException if it is too long for one
	 */
	public static QrCode of(String text) {
		ByteMatrix modules = encode(text);
		int size = modules.getWidth() + 2 * MARGIN;
		return new QrCode("-%d -%d %d %d".formatted(MARGIN, MARGIN, size, size), path(modules));
	}

	/**
	 * The code of a text as a PNG image, large enough for a poster.
	 * @throws IllegalArgumentException if it is too long for one
	 */
	public static byte[] png(String text) {
		ByteMatrix modules = encode(text);
		int size = (modules.getWidth() + 2 * MARGIN) * PIXELS;
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				image.setRGB(x, y, isDark(modules, x / PIXELS - MARGIN, y / PIXELS - MARGIN) ? 0 : WHITE);
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static boolean isDark(ByteMatrix modules, int x, int y) {
		boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
		return inside && modules.get(x, y) == 1;
	}

	private static ByteMatrix encode(String text) {
		try {
			return Encoder.encode(text, CORRECTION).getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("too long for a QR code: " + text, ex);
		}
	}

	/** Dark modules side by side become one rectangle. */
	private static String path(ByteMatrix modules) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			int x = 0;
			while (x < modules.getWidth()) {
				int length = darkFrom(modules, x, y);
				if (length > 0) {
					path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length));
				}
				x += length + 1;
			}
		}
		return path.toString();
	}

	private static int darkFrom(ByteMatrix modules, int x, int y) {
		int end = x;
		while (end < modules.getWidth() && modules.get(end, y) == 1) {
			end++;
		}
		return end - x;
	}

}
