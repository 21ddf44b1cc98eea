package id.timbang.benchmark;

/**
 * One thing that is measured.
 */
interface Measurement {

	/** What it is called on the command line. */
	String name();

	/** What it is called in the report. */
	String title();

	void run(Report report) throws Exception;

}
