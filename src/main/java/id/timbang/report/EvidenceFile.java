package id.timbang.report;

/**
 * A file of evidence with its content, for download.
 *
 * @param name name to save it under
 * @param mediaType what the content is, as it was found out when it came
 * @param content the bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record EvidenceFile(String name, String mediaType, byte[] content) {
}
