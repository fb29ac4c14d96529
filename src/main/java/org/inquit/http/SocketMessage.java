package org.inquit.http;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message of a client over a WebSocket.
 *
 * @param type what it asks for
 * @param id of the operation that it is about; empty where it is about none
 * @param payload an object, or nothing
 */
record SocketMessage(String type, String id, JsonNode payload) {}
