package id.timbang.indicator;

import java.math.BigDecimal;

import id.timbang.scoring.Weight;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rules with the numbers of this agency.
 */
@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

	@Bean
	RowRules rowRules(@Value("${timbang.additional-results-limit}") BigDecimal additionalLimit) {
		return new RowRules(new Weight(additionalLimit));
	}

}
