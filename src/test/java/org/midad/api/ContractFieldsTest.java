package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.midad.article.Block;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Dateline;
import org.midad.article.LeadPicture;
import org.midad.article.Mark;
import org.midad.web.Problem;
import tools.jackson.databind.JsonNode;

/** The contract and the records tell the same fields, in both directions. */
class ContractFieldsTest {
    /** What is answered. */
    static final Map<Class<?>, String> ANSWERS =
            Map.ofEntries(
                    Map.entry(Content.class, "Content"),
                    Map.entry(ArticleAnswer.class, "Article"),
                    Map.entry(ListedArticles.class, "Articles"),
                    Map.entry(RevisionRoutes.RevisionAnswer.class, "Revision"),
                    Map.entry(RevisionRoutes.Revisions.class, "Revisions"),
                    Map.entry(Byline.class, "Byline"),
                    Map.entry(Dateline.class, "Dateline"),
                    Map.entry(LeadPicture.class, "LeadPicture"),
                    Map.entry(Mark.class, "Mark"),
                    Map.entry(CommentAnswer.class, "Comment"),
                    Map.entry(CommentRoutes.ListedComments.class, "Comments"),
                    Map.entry(CommentRoutes.PostedComment.class, "PostedComment"),
                    Map.entry(QueueList.Item.class, "QueueItem"),
                    Map.entry(QueueList.Queue.class, "Queue"),
                    Map.entry(ModerationRoutes.Decided.class, "Decided"),
                    Map.entry(ModerationRoutes.Entry.class, "LogEntry"),
                    Map.entry(ModerationRoutes.Log.class, "Log"),
                    Map.entry(ProblemDocument.class, "Problem"),
                    Map.entry(Problem.FieldError.class, "FieldError"));

    /** The types of block; in JSON each has its name as {@code type}. */
    private static final Map<Class<?>, String> BLOCKS =
            Map.of(
                    Block.Paragraph.class, "Paragraph",
                    Block.Crosshead.class, "Crosshead",
                    Block.Quotation.class, "Quotation",
                    Block.Listing.class, "Listing",
                    Block.Illustration.class, "Illustration");

    /** What is sent; that all of it may be missing in the record is for the checks to mend. */
    private static final Map<Class<?>, String> INPUTS =
            Map.of(
                    ArticleInput.class, "ArticleInput",
                    ArticleInput.DatelineInput.class, "Dateline",
                    ArticleInput.PictureInput.class, "LeadPicture",
                    ArticleInput.MarkInput.class, "Mark",
                    ArticleInput.BylineInput.class, "BylineInput",
                    PublicationRoutes.PublishInput.class, "PublishInput",
                    PublicationRoutes.ScheduleInput.class, "ScheduleInput",
                    PublicationRoutes.WithdrawInput.class, "WithdrawInput",
                    CommentInput.class, "CommentInput",
                    DecisionInput.class, "DecisionInput");

    private final OpenApi contract = OpenApi.read();
    private final Map<Class<?>, String> names = new HashMap<>(ANSWERS);

    ContractFieldsTest() {
        names.putAll(INPUTS);
        names.put(ArticleInput.BlockInput.class, "Block");
    }

    @Test
    void everySchemaIsARecordATextOrTheChoiceOfBlocks() {
        Set<String> known = new LinkedHashSet<>(Set.of("Id", "Block"));
        known.addAll(ANSWERS.values());
        known.addAll(BLOCKS.values());
        known.addAll(INPUTS.values());
        assertThat(contract.schemas()).containsExactlyInAnyOrderElementsOf(known);
    }

    @TestFactory
    Stream<DynamicTest> answersHaveTheFieldsOfTheContract() {
        return each(
                ANSWERS,
                (type, schema) -> {
                    assertThat(told(schema)).isEqualTo(forms(type));
                    assertThat(contract.required(schema)).isEqualTo(alwaysThere(type));
                });
    }

    @TestFactory
    Stream<DynamicTest> blocksHaveTheFieldsOfTheContractAndTheirType() {
        return each(
                BLOCKS,
                (type, schema) -> {
                    Map<String, String> fields = forms(type);
                    fields.put("type", "string");
                    assertThat(told(schema)).isEqualTo(fields);
                    Set<String> always = alwaysThere(type);
                    always.add("type");
                    assertThat(contract.required(schema)).isEqualTo(always);
                });
    }

    @TestFactory
    Stream<DynamicTest> inputsHaveTheFieldsOfTheContractAndNoOther() {
        return each(
                INPUTS,
                (type, schema) -> {
                    JsonNode object = schema.has("oneOf") ? schema.get("oneOf").get(1) : schema;
                    Map<String, String> told = told(object);
                    // days and times are read by hand, so that the answer can say what is wrong
                    told.replaceAll((name, form) -> form.startsWith("string") ? "string" : form);
                    assertThat(told).isEqualTo(forms(type));
                    assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
                });
    }

    @Test
    void aBlockAsSentHasTheFieldsOfAllTypesOfBlock() {
        Map<String, String> all = new TreeMap<>();
        contract.schema("Block")
                .get("oneOf")
                .forEach(type -> all.putAll(told(contract.followed(type))));
        Map<String, String> sent = forms(ArticleInput.BlockInput.class);
        assertThat(sent).isEqualTo(all);
    }

    private interface Check {
        void run(Class<?> type, JsonNode schema);
    }

    private Stream<DynamicTest> each(Map<Class<?>, String> types, Check check) {
        return types.entrySet().stream()
                .map(
                        type ->
                                DynamicTest.dynamicTest(
                                        type.getKey().getSimpleName(),
                                        () ->
                                                check.run(
                                                        type.getKey(),
                                                        contract.schema(type.getValue()))));
    }

    private Map<String, String> forms(Class<?> type) {
        Map<String, String> forms = new TreeMap<>();
        JsonFields.of(type)
                .forEach(
                        (name, field) ->
                                forms.put(name, JsonFields.form(field.getAnnotatedType(), names)));
        return forms;
    }

    private Map<String, String> told(JsonNode schema) {
        Map<String, String> told = new TreeMap<>();
        contract.properties(schema)
                .forEach((name, property) -> told.put(name, JsonFields.form(property)));
        return told;
    }

    private static Set<String> alwaysThere(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        JsonFields.of(type)
                .forEach(
                        (name, field) -> {
                            if (JsonFields.isAlwaysThere(field)) {
                                names.add(name);
                            }
                        });
        return names;
    }
}
