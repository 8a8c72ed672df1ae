package org.mithaq.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands without reflection where we can, and leaves the rest to picocli. */
final class CommandFactory implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RunCommand.class) {
            return type.cast(new RunCommand());
        }
        if (type == WorkerCommand.class) {
            return type.cast(new WorkerCommand());
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand());
        }
        if (type == TextCommand.class) {
            return type.cast(new TextCommand());
        }
        if (type == StatusCommand.class) {
            return type.cast(new StatusCommand());
        }
        if (type == HistoryCommand.class) {
            return type.cast(new HistoryCommand());
        }
        if (type == RejectsCommand.class) {
            return type.cast(new RejectsCommand());
        }
        if (type == RetryRejectsCommand.class) {
            return type.cast(new RetryRejectsCommand());
        }
        if (type == ScheduleCommand.class) {
            return type.cast(new ScheduleCommand());
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand());
        }
        if (type == ScoreCommand.class) {
            return type.cast(new ScoreCommand());
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand());
        }
        return CommandLine.defaultFactory().create(type);
    }
}
