package org.midad.edition;

/**
 * One rule of the published comment policy; every rejection names one.
 *
 * @param code ASCII, stable: what decisions, API and statistics carry
 * @param text as readers read it, in the edition's language
 */
public record PolicyRule(String code, String text, int position) {}
