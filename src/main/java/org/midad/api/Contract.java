package org.midad.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.midad.web.Open;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract itself, word for word from the resources. */
@RestController
final class Contract {
    private final byte[] document;

    Contract() throws IOException {
        try (InputStream in = Contract.class.getResourceAsStream("/api/openapi.json")) {
            document = Objects.requireNonNull(in, "api/openapi.json").readAllBytes();
        }
    }

    @Open("the contract holds no secret")
    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }
}
