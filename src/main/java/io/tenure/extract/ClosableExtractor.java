package io.tenure.extract;

/** An extractor that holds processes until it is closed. They also end when this JVM does. */
public interface ClosableExtractor extends Extractor, AutoCloseable {

    @Override
    void close();
}
