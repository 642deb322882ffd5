package org.midad.newsroom.me;

import org.midad.newsroom.FieldChecks;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Asks for the password again before something that outlasts the session: a machine that was left
 * open is not its owner.
 */
@Component
class Proof {
    private final Staff staff;

    Proof(Staff staff) {
        this.staff = staff;
    }

    /** Tells what is wrong at the field; whoever has no password came in by something else. */
    void ask(StaffMember me, FieldChecks checks, String field) {
        if (!me.hasPassword()) {
            return;
        }
        switch (staff.confirm(me, checks.raw(field))) {
            case Staff.SignIn.Welcome welcome -> {}
            case Staff.SignIn.Wrong wrong -> checks.wrong(field, "me.password.wrong");
            case Staff.SignIn.Later later -> checks.wrong(field, "newsroom.signin.later");
        }
    }
}
