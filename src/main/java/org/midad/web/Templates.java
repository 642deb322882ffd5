package org.midad.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates of all pages; compiled with the program, or read anew in {@code ./midad dev}. */
public final class Templates {
    private static final String PACKAGE = "midad.pages";

    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /** {@code sources} is the folder to read templates from anew; null takes the compiled ones. */
    static Templates from(@Nullable Path sources) {
        TemplateEngine engine =
                sources == null
                        ? TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE)
                        : TemplateEngine.create(
                                new DirectoryCodeResolver(sources),
                                sources.resolveSibling("../../target/jte-dev").normalize(),
                                ContentType.Html,
                                Templates.class.getClassLoader());
        engine.setBinaryStaticContent(true);
        engine.setTrimControlStructures(true);
        return new Templates(engine);
    }

    /** Renders a template, such as {@code site/article}, as UTF-8. */
    public byte[] render(String template, Map<String, Object> parameters) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toByteArray();
    }
}
