package org.mithaq.job;

import java.util.Map;
import org.slf4j.MDC;

/** What each event of the log is about, for structured logs: the run, and the article at hand. */
final class LogContext {
    private static final String JOB = "mithaq.job";
    private static final String RUN = "mithaq.run_id";
    private static final String ARTICLE = "mithaq.article_id";
    private static final String PATH = "mithaq.article_path";

    private LogContext() {}

    /** Names the run on this thread, until {@link #clear}. */
    static void run(String job, String runId) {
        MDC.put(JOB, job);
        MDC.put(RUN, runId);
    }

    /** Names no run any more. */
    static void clear() {
        MDC.remove(JOB);
        MDC.remove(RUN);
    }

    /** Names the article on this thread, until {@link #noArticle}. */
    static void article(SeedRecord record) {
        if (record instanceof SeedRecord.Document document) {
            MDC.put(PATH, document.document().path());
            MDC.put(ARTICLE, document.document().id());
        } else if (record instanceof SeedRecord.Remembered remembered) {
            MDC.put(PATH, remembered.path());
            MDC.put(ARTICLE, remembered.id());
        } else {
            MDC.put(PATH, ((SeedRecord.Unreadable) record).reading().path());
        }
    }

    /** Names no article any more. */
    static void noArticle() {
        MDC.remove(PATH);
        MDC.remove(ARTICLE);
    }

    /** The same work on another thread, with what this one is about. */
    static Runnable carried(Runnable work) {
        Map<String, String> here = MDC.getCopyOfContextMap();
        return () -> {
            if (here != null) {
                MDC.setContextMap(here);
            }
            try {
                work.run();
            } finally {
                MDC.clear();
            }
        };
    }
}
