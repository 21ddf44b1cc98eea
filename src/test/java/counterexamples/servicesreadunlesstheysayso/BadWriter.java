package counterexamples.servicesreadunlesstheysayso;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BadWriter {

}
