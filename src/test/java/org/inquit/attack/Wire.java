package org.inquit.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;

/** A bare connection, for what no client library would send. */
final class Wire implements AutoCloseable {

    private static final int TEXT_FRAME = 0x81;
    private static final int LONG_AND_MASKED = 0xFF;
    private static final int HEAD_OF_FRAME = 14;

    private final Socket socket;

    Wire(Target target) throws IOException {
        socket = new Socket("localhost", target.port());
        socket.setSoTimeout(20_000);
    }

    void send(String characters) throws IOException {
        socket.getOutputStream().write(characters.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** One message of a WebSocket, in one frame, under a mask that changes nothing. */
    void sendFrame(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(bytes.length + HEAD_OF_FRAME);
        frame.put((byte) TEXT_FRAME)
                .put((byte) LONG_AND_MASKED)
                .putLong(bytes.length)
                .putInt(0)
                .put(bytes);
        socket.getOutputStream().write(frame.array());
        socket.getOutputStream().flush();
    }

    /** The first line that comes back, empty where the server closes without a word. */
    String statusLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\r';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    /** All that comes until the server closes. */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    /** Whether the server has closed its side; unread bytes count as open. */
    boolean isClosed() {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // closed is all that is asked for
        }
    }
}
