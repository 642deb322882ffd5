package org.midad.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the container sends what failed outside our routes; it ends like every other failure. For
 * whoever asks for this address there is nothing here.
 */
@RestController
final class LastResort implements ErrorController {
    private static final int MISTAKE = 500;

    @Open("says nothing but that something failed")
    @RequestMapping("/error")
    void tell(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)
                instanceof Integer status)) {
            throw Problem.missing("there is nothing at this address");
        }
        throw status < MISTAKE
                ? Problem.of(status, "Bad request", "this request cannot be read")
                : Problem.of(
                        MISTAKE, "Internal error", "this is our mistake; the log has the cause");
    }
}
