package id.timbang.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Conditional;

/**
 * Marks what belongs to the demonstration month. It is there when {@code timbang.demo} is
 * {@code true}; without that setting, it is there with the embedded database and not
 * there with an external one, because an office's own server is never filled with
 * invented people.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Conditional(OnDemoCondition.class)
public @interface ConditionalOnDemo {

	/** {@code false} for what is there without the demonstration only. */
	boolean value() default true;

}
