package id.timbang.agency.web;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A sign to be uploaded, by itself: a browser forgets a chosen file when a form comes
 * back.
 */
record LogoForm(long version, @Nullable MultipartFile logo) {
}
