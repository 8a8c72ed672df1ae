package org.mithaq.job;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of the seeds that one worker reads at once.
 *
 * @param paths of its files under the seeds folder, in their order
 */
record SeedPart(List<String> paths) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    SeedPart {
        paths = List.copyOf(paths);
    }

    String document() {
        return JSON.writeValueAsString(this);
    }

    static SeedPart of(String document) {
        return JSON.readValue(document, SeedPart.class);
    }
}
