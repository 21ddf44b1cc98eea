package id.timbang.plan;

import id.timbang.period.ReadinessCheck;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * What has to be in order with plans before a period opens, in the order of the work.
 */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

	@Bean
	@Order(2)
	ReadinessCheck plansBegun(PlanDirectory directory) {
		return new PlanReadiness(directory, PlanStanding.NONE);
	}

	@Bean
	@Order(3)
	ReadinessCheck planWeights(PlanDirectory directory) {
		return new PlanReadiness(directory, PlanStanding.WEIGHTS);
	}

	@Bean
	@Order(4)
	ReadinessCheck plansAgreed(PlanDirectory directory) {
		return new PlanReadiness(directory, PlanStanding.IN_WORK);
	}

}
