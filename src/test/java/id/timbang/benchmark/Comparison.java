package id.timbang.benchmark;

import java.net.URI;
import java.net.http.HttpRequest;

import id.timbang.process.JarProcess;
import id.timbang.process.Visitor;

/**
 * The same page of two applications, one with little and one with much in it, A-B-A.
 */
final class Comparison {

	private final Report report;

	private final Site small;

	private final Site large;

	private final Load load = new Load(200);

	Comparison(Report report, Site small, Site large) {
		this.report = report;
		this.small = small;
		this.large = large;
	}

	/**
	 * Lets both compile what they need.
	 * @param times quarters of a minute for each
	 */
	void warmUp(String path, int times) throws Exception {
		HttpRequest a = this.small.request(path);
		HttpRequest b = this.large.request(path);
		for (int i = 0; i < times; i++) {
			this.load.repeat(a);
			this.load.repeat(b);
		}
	}

	/**
	 * Compares a page.
	 * @param goal share of the throughput that the large one should reach
	 * @return what the large one reached
	 */
	Figures run(String what, String smallPath, String largePath, double goal) throws Exception {
		HttpRequest a = this.small.request(smallPath);
		HttpRequest b = this.large.request(largePath);
		this.load.repeat(a);
		this.load.repeat(b);
		Figures before = this.load.repeat(a);
		Figures between = this.load.repeat(b);
		Figures after = this.load.repeat(a);
		this.report.figures(what + ", " + this.small.name(), before);
		this.report.figures(what + ", " + this.large.name(), between);
		this.report.figures(what + ", " + this.small.name() + " again", after);
		double around = (before.perSecond() + after.perSecond()) / 2;
		this.report.atLeast(what + ", share of the throughput", goal, between.perSecond() / around);
		return between;
	}

	/** The page of the large one, asked for at half of the rate that it reached. */
	void atHalfOf(Figures reached, String what, String path, double limit) throws Exception {
		Figures steady = this.load.steady(this.large.request(path), reached.perSecond() / 2);
		this.report.figures(what + ", at half of that rate", steady);
		this.report.atMost(what + ", ms, 99th percentile at half of the rate", limit, steady.slowest());
	}

	/**
	 * An application, and somebody who is signed in.
	 *
	 * @param name what is in it, for the report
	 */
	record Site(String name, JarProcess application, Visitor visitor) {

		HttpRequest request(String path) throws Exception {
			URI address = URI.create(this.application.url() + path);
			return HttpRequest.newBuilder(address).header("Cookie", this.visitor.cookies(address)).build();
		}

	}

}
