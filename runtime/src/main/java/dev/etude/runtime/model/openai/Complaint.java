package dev.etude.runtime.model.openai;

import tools.jackson.databind.JsonNode;

/**
 * What a server says about its own failure. Raw: mask and bound it before it is shown.
 *
 * @param code such as {@code model_not_found}; empty where it gives none
 * @param parameter the part of the request it is about; empty where it gives none
 */
record Complaint(String message, String code, String parameter) {

  /** Reads the shapes in use: {@code {"error": {..}}}, {@code {"error": ".."}}, or plain text. */
  static Complaint read(String body) {
    return Json.read(body).map(root -> read(root, body)).orElse(new Complaint(body, "", ""));
  }

  private static Complaint read(JsonNode root, String body) {
    var error = root.path("error");
    if (error.isString()) {
      return new Complaint(error.stringValue(), "", "");
    }
    var holder = error.isObject() ? error : root;
    var message = Json.text(holder, "message");
    if (message.isEmpty()) {
      message = Json.text(holder, "detail");
    }
    return new Complaint(message.isEmpty() ? body : message, Json.text(holder, "code"),
        Json.text(holder, "param"));
  }
}
