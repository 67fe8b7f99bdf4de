package io.tenure.cli;

import io.tenure.ingest.FolderIngest;
import java.io.Console;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on stderr where that is a terminal, otherwise nothing. */
final class TerminalProgress implements FolderIngest.Progress, AutoCloseable {

    private final boolean shown;
    private @Nullable ProgressBar bar;

    private TerminalProgress(boolean shown) {
        this.shown = shown;
    }

    @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25 where there is no terminal
    static TerminalProgress onTerminal(PrintWriter err) {
        err.flush();
        Console console = System.console();
        return new TerminalProgress(console != null && console.isTerminal());
    }

    @Override
    public void begin(int files) {
        if (shown) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Taking in")
                    .setUnit(" files", 1)
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .build();
        }
    }

    @Override
    public void advance(int files) {
        if (bar != null) {
            bar.stepBy(files);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
