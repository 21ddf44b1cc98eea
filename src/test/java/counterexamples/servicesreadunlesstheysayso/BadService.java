package counterexamples.servicesreadunlesstheysayso;

import org.springframework.stereotype.Service;

@Service
class BadService {

}
