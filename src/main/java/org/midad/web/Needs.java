package org.midad.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.midad.people.Role;

/** The role that a route needs. Every route of newsroom and API declares this or {@link Open}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Role value();

    /** Other roles that may use it as well. */
    Role[] or() default {};
}
