"""The API as a function of requests: checked, and answered from the declarations. Without I/O."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any, Dict, Iterator, List, Mapping, Union
from urllib.parse import parse_qsl

import attrs

from .._runtime import library
from .._runtime.library import Registry
from .._spec.model import Method
from .._spec.names import snake
from . import forms
from .checks import Checker, Fault, Upload, nested
from .examples import TEXT, Examples
from .keys import keys_in_query, unproven
from .lists import page_of
from .routes import Routes, fixed_query
from .schemas import example_of
from .streams import stream

#: How many choices an answer has at most, as the API has it.
_MOST = 128
#: Where the API begins, as in the base URL of the client.
ROOT = "/v1"


@attrs.frozen
class Request:
    """A request as the server got it; ``path`` is still percent-encoded, headers are lower-case."""

    verb: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@attrs.frozen
class Reply:
    """What to send back; a body that is an iterator is sent as an event stream."""

    status: int
    body: Union[bytes, Iterator[bytes]]
    content_type: str = "application/json"


class Service:
    """Answers requests for the methods of a registry."""

    def __init__(self, registry: Registry) -> None:
        self.routes = Routes(registry)

    def answer(self, request: Request) -> Reply:
        """The reply to any request, an error included."""
        line = f"{request.verb} {request.path}"
        path = request.path[len(ROOT) :] if request.path.startswith(ROOT + "/") else ""
        match = self.routes.find(request.verb, path)
        if match is None:
            return _error(404, Fault(None, f"Unknown request URL: {line}.", "unknown_url"))
        missing = [unproven(method, request.headers, request.query) for method in match.methods]
        if all(missing):
            return _error(401, Fault(None, missing[0], "invalid_api_key"))
        faults: List[Fault] = []
        query = dict(parse_qsl(request.query))
        for method in match.methods:
            if not fixed_query(method).items() <= query.items():
                continue
            call = _read(method, match.path, request)
            if not isinstance(call, Fault):
                return _reply(call)
            faults.append(call)
        if not faults:
            return _error(404, Fault(None, f"Unknown request URL: {line}.", "unknown_url"))
        return _error(400, faults[0])


@attrs.frozen
class Call:
    """A request that kept to its declaration: the values of its parameters, by place."""

    method: Method
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Mapping[str, Any]

    @property
    def streams(self) -> bool:
        wanted = self.body.get("stream", self.query.get("stream"))
        method = self.method
        return method.streams or (method.stream is not None and wanted in (True, "true"))


def _read(method: Method, path: Mapping[str, str], request: Request) -> Union[Call, Fault]:
    """The call that a request is, or what keeps it from being one."""
    fixed = fixed_query(method)
    keys = keys_in_query(method)
    pairs = parse_qsl(request.query, keep_blank_values=True)
    pairs = [(name, value) for name, value in pairs if name not in keys]
    query = nested([(name, value) for name, value in pairs if fixed.get(name) != value])
    for name in method.headers:
        if name.lower() not in request.headers:
            return Fault(name, f"Missing required header '{name}'.", "missing_required_parameter")
    declared = {
        place: [p for p in method.parameters if p.place == place]
        for place in ("path", "query", "header", "body")
    }
    as_text = Checker(text=True)
    headers = {
        p.key: request.headers[p.key.lower()].split(",")
        for p in declared["header"]
        if p.key.lower() in request.headers
    }
    for place, values in (("path", path), ("query", query)):
        fault = as_text.parameters(declared[place], values)
        if fault is not None:
            return fault
    for parameter in declared["header"]:
        if parameter.key in headers:
            several, one = headers[parameter.key], ",".join(headers[parameter.key])
            fault = as_text.value(parameter.type, one, parameter.key)
            if fault and as_text.value(parameter.type, several, parameter.key):
                return fault
    body = _body(method, request) if declared["body"] else {}
    if isinstance(body, Fault):
        return body
    checker = Checker(text=method.encoding != "json")
    fault = checker.parameters(declared["body"], body)
    return fault if fault is not None else Call(method, path, query, body)


def _body(method: Method, request: Request) -> Union[Dict[str, Any], Fault]:
    content_type = request.headers.get("content-type", "")
    if method.encoding != "json":
        try:
            return nested(forms.read(content_type, request.body)) if request.body else {}
        except forms.BadForm as error:
            return Fault(None, f"Could not read the form: {error}.", "invalid_form")
    if not request.body:
        return {}
    if not content_type.startswith("application/json"):
        message = f"Invalid content type {content_type!r}; expected application/json."
        return Fault(None, message, "invalid_content_type")
    try:
        body = json.loads(request.body)
    except ValueError as error:
        return Fault(None, f"Could not parse the body as JSON: {error}.", "invalid_json")
    if not isinstance(body, dict):
        return Fault(None, "Invalid body; expected a JSON object.", "invalid_json")
    return body


def _reply(call: Call) -> Reply:
    method, returns = call.method, call.method.returns
    if not call.streams:
        returns = method.answer_to(call.body)
        if returns == "None":
            return Reply(204, b"")
    if returns in ("bytes", "str"):
        return _content(call)
    if method.page:
        return _json(page_of(method, call.query, call.path))
    given, text = _given(call), _said(call)
    answer = Examples(library.lookup, text).make(returns, given)
    if method.route == "/embeddings":
        _embed(answer, call.body)
    if isinstance(answer, dict) and isinstance(answer.get("choices"), list):
        first, count = answer["choices"][0], min(int(call.body.get("n") or 1), _MOST)
        answer["choices"] = [{**first, "index": index} for index in range(count)]
    if call.streams and method.stream is not None:
        events = stream(method.stream, library.lookup, text, given, answer)
        return Reply(200, events, "text/event-stream")
    return _json(answer)


def _given(call: Call) -> Dict[str, Any]:
    """What the request says about the answer: fields of the same name, and the object's id."""
    given = {key: value for key, value in call.body.items() if not isinstance(value, Upload)}
    for value in call.body.values():
        if isinstance(value, Upload):
            given.update(filename=value.filename, bytes=len(value.content))
    given.update(call.path)
    name = _own_id(call.method)
    if name in call.path:
        given["id"] = call.path[name]
    return given


def _own_id(method: Method) -> str:
    """The parameter of the path that is the id of the answer.

    The path ends with it, or, as in ``/responses/{response_id}/cancel``, is called after the class.
    """
    if method.route.endswith("}"):
        return method.route.rpartition("{")[2][:-1]
    named = method.returns[0] == "ref" and not isinstance(method.returns, str)
    return f"{snake(method.returns[1].rpartition('.')[2])}_id" if named else ""


def _said(call: Call) -> str:
    """The model's words: an example of the JSON asked for, or a sentence."""
    settings = call.body.get("text")
    wanted = settings.get("format") if isinstance(settings, dict) else None
    wanted = wanted or call.body.get("response_format")
    if not isinstance(wanted, dict) or wanted.get("type") not in ("json_schema", "json_object"):
        return TEXT
    schema = wanted.get("schema", (wanted.get("json_schema") or {}).get("schema"))
    return json.dumps(example_of(schema) if isinstance(schema, dict) else {"text": TEXT})


def _embed(answer: Dict[str, Any], body: Mapping[str, Any]) -> None:
    """One vector for each input, in the encoding asked for."""
    given = body.get("input")
    texts = isinstance(given, list) and bool(given) and not isinstance(given[0], int)
    length = min(max(int(body.get("dimensions") or 8), 1), 4096)
    vector: Any = [(place + 1) / 64 for place in range(length)]
    if body.get("encoding_format") == "base64":
        vector = base64.b64encode(struct.pack(f"<{length}f", *vector)).decode("ascii")
    count = len(given) if texts and isinstance(given, list) else 1
    answer["data"] = [{**answer["data"][0], "index": i, "embedding": vector} for i in range(count)]


def _content(call: Call) -> Reply:
    """A file: of sound if it is speech, otherwise of lines that say what they are."""
    if call.method.returns == "bytes" and "voice" in call.body:
        return Reply(200, b"ID3\x04\x00\x00\x00\x00\x00\x00" + bytes(64), "audio/mpeg")
    if call.method.answers is not None:
        return Reply(200, f"{TEXT}\n".encode(), "text/plain")
    content = json.dumps({"content_of": call.method.route.format(**call.path)}) + "\n"
    kind = "application/octet-stream" if call.method.returns == "bytes" else "text/plain"
    return Reply(200, content.encode("utf-8"), kind)


def _json(data: Any) -> Reply:
    return Reply(200, json.dumps(data, ensure_ascii=False).encode("utf-8"))


def _error(status: int, fault: Fault) -> Reply:
    error: Dict[str, Any] = attrs.asdict(fault)
    error["type"] = "invalid_request_error"
    return Reply(status, _json({"error": error}).body)
