package org.mithaq.event;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FindingsTest {
    @TestFactory
    Stream<DynamicTest> whatAnArticleYieldsKeepsTheContract() {
        return TestArticles.all().stream()
                .map(d -> DynamicTest.dynamicTest(
                        d.path() + " " + d.text().lines().findFirst().orElse(""),
                        () -> Extractions.read(d).ifPresent(FindingsRules::check)));
    }
}
