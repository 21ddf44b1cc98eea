package counterexamples.controllersliveinweb.web;

import org.springframework.web.bind.annotation.ControllerAdvice;

@ControllerAdvice
public class BadAdvice {

}
