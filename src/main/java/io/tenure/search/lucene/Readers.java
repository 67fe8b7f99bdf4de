package io.tenure.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.ReferenceManager;

/** The present view of the index; whoever searches keeps the view that it began with. */
final class Readers extends ReferenceManager<DirectoryReader> {

    Readers(IndexWriter writer) throws IOException {
        current = DirectoryReader.open(writer);
    }

    /** Shows all changes so far. */
    void refresh() throws IOException {
        maybeRefreshBlocking();
    }

    @Override
    protected void decRef(DirectoryReader reader) throws IOException {
        reader.decRef();
    }

    @Override
    protected DirectoryReader refreshIfNeeded(DirectoryReader reader) throws IOException {
        return DirectoryReader.openIfChanged(reader);
    }

    @Override
    protected boolean tryIncRef(DirectoryReader reader) {
        return reader.tryIncRef();
    }

    @Override
    protected int getRefCount(DirectoryReader reader) {
        return reader.getRefCount();
    }
}
