package org.inquit.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jboss.logging.Logger;

/**
 * Where the index lies: in memory, or in a folder where the next start finds it again.
 *
 * @param place a folder, or the word memory
 */
record IndexDirectory(String place) {

    private static final Logger LOG = Logger.getLogger(IndexDirectory.class);
    private static final String MEMORY = "memory";

    /**
     * Opens the index, or begins one. One that is damaged or of another form is thrown away, as all of it is in the archive.
     *
     * @throws LockObtainFailedException where another process has it open
     */
    LuceneIndex open() throws IOException {
        Directory directory = place.equals(MEMORY) ? inMemory() : FSDirectory.open(Path.of(place));
        try {
            clearUnlessWhole(directory);
            return new LuceneIndex(directory);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /** Each file as one array, which is read much faster than the pieces that it was written in. */
    private static Directory inMemory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    private void clearUnlessWhole(Directory directory) throws IOException {
        try (Lock own = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            own.ensureValid();
            if (!isWhole(directory)) {
                for (String file : directory.listAll()) {
                    if (isOfAnIndex(file)) {
                        directory.deleteFile(file);
                    }
                }
            }
        }
    }

    /** Reads each byte once, so that damage shows now and not in the midst of an answer. */
    private boolean isWhole(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return true;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            boolean current = LuceneIndex.isOfThisForm(reader.getIndexCommit().getUserData());
            if (!current) {
                LOG.infof("The search index in %s is of another version of Inquit and is built anew", place);
            }
            return current;
        } catch (IOException | RuntimeException damage) {
            LOG.warnf("The search index in %s is damaged and is built anew: %s", place, damage);
            return false;
        }
    }

    /** Nothing else is ever deleted, whatever folder somebody names. */
    private static boolean isOfAnIndex(String file) {
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                || file.startsWith(IndexFileNames.SEGMENTS)
                || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }
}
