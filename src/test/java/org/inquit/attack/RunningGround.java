package org.inquit.attack;

import java.nio.file.Path;

/** A server that others started: it can be asked, on general terms, and nothing else. */
final class RunningGround extends Ground {

    private final Target target;

    RunningGround(Scale scale, int port) {
        super(scale, Path.of("."), Path.of("."), port);
        this.target = new Target(port);
    }

    @Override
    Terms terms() {
        return Terms.GENERAL;
    }

    @Override
    Target target() {
        return target;
    }

    /** Each server is asked the same. */
    @Override
    Target warmTarget() {
        return target;
    }

    @Override
    long livingBytes() {
        return 0;
    }

    /** Nothing was started or written. */
    @Override
    public void close() {}
}
