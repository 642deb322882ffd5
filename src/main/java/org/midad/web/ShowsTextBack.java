package org.midad.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form whose text must not be lost when its origin is in doubt: the route checks the origin
 * itself and shows the text back with a button to confirm.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsTextBack {}
