package org.midad.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of piece an article is; decides its label and its schema.org type. */
public enum Kind {
    @JsonProperty("news")
    NEWS,
    @JsonProperty("report")
    REPORT,
    @JsonProperty("investigation")
    INVESTIGATION,
    @JsonProperty("interview")
    INTERVIEW,
    @JsonProperty("opinion")
    OPINION,
    @JsonProperty("editorial")
    EDITORIAL,
    @JsonProperty("statement")
    STATEMENT,
    @JsonProperty("cartoon")
    CARTOON,
    @JsonProperty("video")
    VIDEO;

    /** The name in the contract and in the database: lower case ASCII. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
