package org.inquit.attack;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Names in a folder that lead out of it, that block whoever reads them, or that break lines. */
final class Tricks {

    private Tricks() {}

    /** Makes twelve of them where the system can, and gives the names that are to be skipped. */
    static List<String> into(Path folder) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        Path outside = Files.writeString(folder.resolveSibling("outside.txt"), SeedAttacks.page("outside"));
        link(names, folder, "out.txt", outside);
        link(names, folder, "dots.txt", Path.of("../outside.txt"));
        link(names, folder, "passwd.txt", Path.of("/etc/passwd"));
        link(names, folder, "zero.txt", Path.of("/dev/zero"));
        link(names, folder, "self.txt", Path.of("self.txt"));
        link(names, folder, "nowhere.txt", Path.of("nothing-there.txt"));
        link(names, folder, "folder.txt", folder.resolve(".."));
        Process fifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
        names.addAll(fifo.waitFor() == 0 ? List.of("pipe.txt") : List.of());
        socket(names, folder);
        empty(names, folder, "line\nbreak.txt");
        empty(names, folder, "\u202Etxt.exe");
        empty(names, folder, ".hidden.txt");
        return names;
    }

    private static void link(List<String> names, Path folder, String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
        names.add(name);
    }

    private static void empty(List<String> names, Path folder, String name) throws IOException {
        Files.createFile(folder.resolve(name));
        names.add(name);
    }

    /** The file of a socket stays when the socket is closed. */
    private static void socket(List<String> names, Path folder) throws IOException {
        Path socket = Files.createTempDirectory("s").resolve("s");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
        }
        Files.move(socket, folder.resolve("socket.txt"));
        Files.delete(socket.getParent());
        names.add("socket.txt");
    }
}
