package id.timbang.process;

/**
 * Something that can be saved many times, each time with another number in it, and looked
 * up again.
 */
interface Work {

	/**
	 * Saves it once more.
	 * @return what the application answered
	 */
	Page save(int number) throws Exception;

	/**
	 * Fails unless everything is there that was acknowledged, and nothing that was never
	 * sent.
	 * @param application started again
	 * @param hand who saved
	 */
	void requireKept(JarProcess application, Hand hand) throws Exception;

}
