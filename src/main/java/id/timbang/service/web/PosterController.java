package id.timbang.service.web;

import java.net.URI;
import java.util.Base64;
import java.util.Map;

import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.agency.PublicAddress;
import id.timbang.personnel.UnitService;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.service.ServicePointSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.PdfDocuments;
import id.timbang.shared.QrCode;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The paper beside a counter that leads citizens to its page.
 */
@Controller
class PosterController {

	private final ServicePointService points;

	private final UnitService units;

	private final AgencyService agency;

	private final PublicAddress address;

	private final PdfDocuments documents;

	PosterController(ServicePointService points, UnitService units, AgencyService agency, PublicAddress address,
			PdfDocuments documents) {
		this.points = points;
		this.units = units;
		this.agency = agency;
		this.address = address;
		this.documents = documents;
	}

	/** Without an address a poster would lead nowhere, so none is made (C2). */
	@GetMapping("/service-points/{id}/poster.pdf")
	ResponseEntity<byte[]> show(@PathVariable ServicePointId id, Actor actor) {
		ServicePointSummary point = this.points.point(actor, id);
		URI base = this.address.find().orElseThrow(() -> new ConflictException("service.poster.noAddress"));
		String page = "/p/" + point.code();
		byte[] png = QrCode.png(base + page);
		byte[] poster = this.documents.write("service/poster",
				Map.of("agency", this.agency.profile().map(AgencyProfile::name).orElse(""), "unit",
						this.units.unit(point.unit()).node().name(), "point", point, "address",
						base.getRawAuthority() + base.getRawPath() + page, "qr",
						"data:image/png;base64," + Base64.getEncoder().encodeToString(png)));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("poster-" + point.code() + ".pdf").build().toString())
			.body(poster);
	}

}
