package org.inquit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes the bytes of an answer, and no more than it may have: what is too large is not built up first. */
final class BoundedBytes extends OutputStream {

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int most;

    BoundedBytes(int most) {
        this.most = most;
    }

    @Override
    public void write(int b) throws Full {
        makeRoom(1);
        taken.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws Full {
        makeRoom(length);
        taken.write(bytes, from, length);
    }

    byte[] taken() {
        return taken.toByteArray();
    }

    private void makeRoom(int more) throws Full {
        if (more > most - taken.size()) {
            throw new Full();
        }
    }

    /** There are more bytes than are taken; a failure to write, as those who write wrap up all others. */
    static final class Full extends IOException {

        private Full() {
            super("an answer is too large");
        }
    }
}
