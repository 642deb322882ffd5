package org.midad.newsroom;

import org.midad.web.Asker;
import org.midad.web.KeptForm;
import org.springframework.http.ResponseEntity;

/** A desk that shows a form again which met no session, as it was typed and not yet saved. */
public interface FormAgain {
    /** Whether the form was this desk's, and is open to whoever has signed in. */
    boolean takes(KeptForm kept, Asker asker);

    /** The form, with the message that nothing is saved yet. */
    ResponseEntity<byte[]> show(KeptForm kept, Asker asker);
}
