package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.midad.web.Needs;
import org.midad.web.Open;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The contract and the routes tell the same, in both directions. */
class ContractRoutesTest {
    /** Bodies are read by hand, so no signature tells them. */
    private static final Map<String, String> BODIES =
            Map.of(
                    "POST /api/v1/articles", "ArticleInput",
                    "PUT /api/v1/articles/{id}", "ArticleInput",
                    "POST /api/v1/articles/{id}/publish", "PublishInput",
                    "POST /api/v1/articles/{id}/schedule", "ScheduleInput",
                    "POST /api/v1/articles/{id}/withdraw", "WithdrawInput",
                    "POST /api/v1/articles/{id}/comments", "CommentInput",
                    "POST /api/v1/comments/{id}/decision", "DecisionInput");

    private final OpenApi contract = OpenApi.read();
    private final Map<String, Method> routes = routes();

    @Test
    void everyRouteStandsInTheContractAndNoOther() {
        assertThat(contract.operations().keySet())
                .containsExactlyInAnyOrderElementsOf(routes.keySet());
    }

    @TestFactory
    Stream<DynamicTest> parametersAreTheSame() {
        return each(
                (route, method) ->
                        assertThat(contract.parameters(route))
                                .containsExactlyInAnyOrderElementsOf(parameters(method)));
    }

    @TestFactory
    Stream<DynamicTest> theRoleIsTold() {
        return each(
                (route, method) -> {
                    JsonNode operation = operation(route);
                    Needs needs = method.getAnnotation(Needs.class);
                    assertThat(needs == null)
                            .as("declares either a role or why it is open")
                            .isEqualTo(method.isAnnotationPresent(Open.class));
                    assertThat(operation.path("x-role").asString(""))
                            .isEqualTo(needs == null ? "" : needs.value().code());
                    assertThat(operation.path("security").toString().equals("[{\"token\":[]}]"))
                            .as("needs a token")
                            .isEqualTo(needs != null);
                });
    }

    @TestFactory
    Stream<DynamicTest> theAnswerIsTheSchemaOfItsRecord() {
        return each(
                (route, method) -> {
                    Class<?> answered = answered(method.getGenericReturnType());
                    operation(route).get("responses").properties().stream()
                            .filter(response -> response.getKey().startsWith("2"))
                            .map(response -> response.getValue().at("/content/application~1json"))
                            .forEach(content -> answers(answered, content));
                });
    }

    private static void answers(Class<?> answered, JsonNode content) {
        if (answered == Void.class) {
            assertThat(content.isMissingNode()).as("answers without a body").isTrue();
        } else if (answered != byte[].class) {
            assertThat(OpenApi.name(content.path("schema")))
                    .isEqualTo(ContractFieldsTest.ANSWERS.get(answered));
        }
    }

    @TestFactory
    Stream<DynamicTest> bodiesAreThoseThatAreRead() {
        return each(
                (route, method) -> {
                    JsonNode body = operation(route).at("/requestBody/content/application~1json");
                    assertThat(OpenApi.name(body.path("schema")))
                            .isEqualTo(BODIES.getOrDefault(route, ""));
                });
    }

    @TestFactory
    Stream<DynamicTest> errorsThatCanHappenAreTold() {
        return each(
                (route, method) -> {
                    Set<String> told =
                            new LinkedHashSet<>(operation(route).get("responses").propertyNames());
                    // a token may be unknown everywhere, and the database may be away
                    assertThat(told).contains("401", "500", "503");
                    if (method.isAnnotationPresent(Needs.class)) {
                        assertThat(told).contains("403");
                    }
                    if (route.contains("{id}")) {
                        assertThat(told).contains("404");
                    }
                    if (BODIES.containsKey(route)) {
                        assertThat(told).contains("400", "413", "415", "422");
                    }
                    if (contract.parameters(route).contains("query limit")) {
                        assertThat(told).contains("400");
                    }
                });
    }

    private interface Check {
        void run(String route, Method method);
    }

    private Stream<DynamicTest> each(Check check) {
        return routes.entrySet().stream()
                .map(
                        route ->
                                DynamicTest.dynamicTest(
                                        route.getKey(),
                                        () -> check.run(route.getKey(), route.getValue())));
    }

    private JsonNode operation(String route) {
        return Objects.requireNonNull(contract.operations().get(route), route);
    }

    private static Set<String> parameters(Method method) {
        Set<String> parameters = new LinkedHashSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                parameters.add("query " + parameter.getName());
            } else if (parameter.isAnnotationPresent(PathVariable.class)) {
                parameters.add("path " + parameter.getName());
            } else if (parameter.isAnnotationPresent(RequestHeader.class)) {
                parameters.add("header " + parameter.getAnnotation(RequestHeader.class).name());
            }
        }
        return parameters;
    }

    private static Class<?> answered(Type type) {
        Type answered =
                type instanceof ParameterizedType wrapped
                                && wrapped.getRawType() == ResponseEntity.class
                        ? wrapped.getActualTypeArguments()[0]
                        : type;
        return (Class<?>) answered;
    }

    private static Map<String, Method> routes() {
        ClassPathScanningCandidateComponentProvider scan =
                new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        Map<String, Method> routes = new LinkedHashMap<>();
        scan.findCandidateComponents("org.midad.api").stream()
                .map(bean -> Objects.requireNonNull(bean.getBeanClassName()))
                .map(name -> ClassUtils.resolveClassName(name, null))
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .forEach(method -> add(routes, method));
        return routes;
    }

    private static void add(Map<String, Method> routes, Method method) {
        RequestMapping mapping =
                AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping != null) {
            for (RequestMethod verb : mapping.method()) {
                for (String path : mapping.path()) {
                    routes.put(verb + " " + path, method);
                }
            }
        }
    }
}
