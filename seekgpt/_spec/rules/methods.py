"""Methods: what they are made of, and what their parameters may be."""

from __future__ import annotations

import re
from typing import List, Mapping, Set, Tuple

from ..declaration import ENCODINGS, PAGES, SECURITY, STYLES
from ..defaults import unknown_schemes
from ..expr import Node, children, is_generic, is_written
from ..faults import Report, either
from ..model import OPTIONS, Method, Parameter
from ..nearest import did_you_mean
from ..resolve import Api
from ..unions import all_fields, literal_values, variants
from . import reserved
from .names import check_attribute, check_field
from .paging import check_paging
from .routes import HOLE, check_headers, check_route
from .types import all_nodes, check_arguments, check_declared, check_received
from .waits import check_wait
from .websockets import check_websocket

#: What is said of an HTTP operation only, and means nothing for a method in Python, with what each
#: is when nothing is said.
_OF_HTTP: Mapping[str, object] = {
    "adapt": "",
    "answers": None,
    "stream": None,
    "page": "",
    "headers": {},
    "encoding": ENCODINGS[0],
}


def check_method(api: Api, method: Method) -> None:
    """Report what is wrong with a method."""
    report = api.reporter(method.path)
    check_attribute(method.name, report, reserved.RESOURCE, "every resource")
    if method.name in _children(api, method.resource):
        report((), f"the resource {method.path} has this name already; expected another name")
    if method.manager:
        if not method.adapt or not method.like:
            report(
                ("manager",),
                "expected 'like', the method to call, and 'adapt', which says what to make of it",
            )
    elif bool(method.call) == bool(method.verb):
        report(
            (), "expected either 'http' (like \"GET /files\") or 'call' (like \"module:function\")"
        )
    for key in ("stream_class", "error_events"):
        if getattr(method, key) and method.stream is None:
            report(
                (key,), "nothing is streamed; expected it away, or 'stream' and a type of events"
            )
    for key in ("adapt", "manager", "stream_class"):
        name = getattr(method, key)
        if name and not is_written(name):
            kind = "function" if key == "adapt" else "class"
            report((key,), f"{name!r} names no {kind}; expected 'module:{kind}'")
    _check_variable(api, method, report)
    _check_names(method, report)
    if method.websocket is not None and not method.call:
        report(("websocket",), "only a method in Python opens one; expected it away, or 'call'")
    if method.wait:
        check_wait(api, method, report)
    elif method.call:
        _check_python(api, method, report)
    elif method.verb:
        _check_http(api, method, report)


def _children(api: Api, path: str) -> Set[str]:
    known = api.base.resource(path) if api.base is not None else None
    return {*api.resources[path].children, *(() if known is None else known.children)}


def _check_names(method: Method, report: Report) -> None:
    seen: Set[str] = set()
    sent: Set[Tuple[str, str]] = set()
    for parameter in method.parameters:
        key = (parameter.place, parameter.name)
        check_field(parameter.name, key, report)
        if parameter.name in seen:
            report(key, "declared twice, in two places; expected one")
        elif (parameter.place, parameter.key) in sent:
            report(key, f"{parameter.key!r} is sent by another parameter, too; expected one")
        if parameter.name in OPTIONS or parameter.name == "self":
            report(key, "every method takes an argument of this name; expected another name")
        seen.add(parameter.name)
        sent.add((parameter.place, parameter.key))
    known = {*seen, *method.taken_options, *HOLE.findall(method.route)}
    for name in method.positional:
        if name not in known:
            problem = f"{name!r} is no parameter; expected one of the method's"
            report(("positional",), problem + did_you_mean(name, known))
    if len(set(method.positional)) < len(method.positional):
        report(("positional",), "names a parameter twice; expected each once")
    needed = [name in method.required for name in method.positional]
    if sorted(needed, reverse=True) != needed:
        report(("positional",), "expected what is always needed before what may be left out")


def _check_python(api: Api, method: Method, report: Report) -> None:
    if not is_written(method.call):
        report(("call",), f"{method.call!r} names no function; expected 'module:function'")
    for key, nothing in _OF_HTTP.items():
        if getattr(method, key) not in (nothing, ()):
            report((key,), "only an HTTP operation has this; expected it away, or 'http'")
    for name in method.options:
        if name not in OPTIONS:
            hint = did_you_mean(name, OPTIONS)
            report(("options",), f"{name!r} is no option; expected {either(OPTIONS)}{hint}")
    if method.websocket is not None:
        check_websocket(api, method, method.websocket, report)


def _check_http(api: Api, method: Method, report: Report) -> None:
    check_route(method, api.lookup, report)
    check_headers(method.headers, ("headers",), report)
    _check_parameters(method, report)
    _check_answer(api, "returns", method.returns, report)
    if method.stream is not None:
        _check_answer(api, "stream", method.stream, report)
    _check_answers(api, method, report)
    for parameter in method.parameters:
        check_declared((parameter.place, parameter.name), parameter.type, report)
    if method.options:
        report(("options",), "every HTTP operation takes them all; expected it away, or 'call'")
    for key, value, allowed in (
        ("encoding", method.encoding, ENCODINGS),
        (
            "page",
            method.page if method.page and isinstance(method.page, str) else PAGES[0],
            (*PAGES, *api.defaults.pages),
        ),
    ):
        if value not in allowed:
            hint = did_you_mean(value, allowed)
            report((key,), f"{value!r} is unknown; expected {either(allowed)}{hint}")
    _check_security(api, method, report)
    if method.base_url and not re.match(r"https?://[^/]|/", method.base_url):
        example = "'https://files.example/v1', or '/v2' at the same server"
        report(("base_url",), f"{method.base_url!r} is no address; expected one like {example}")
    if method.stream is not None:
        flag = next((p for p in method.parameters if p.name == "stream"), None)
        always = flag is None and method.returns == "None"
        if not always and (flag is None or flag.required or "bool" not in _members(flag.type)):
            report(
                ("stream",),
                'needs a parameter that turns it on; expected stream = "bool = False", or no '
                "'returns' for an answer that is always a stream",
            )
    if method.page in PAGES:
        _check_page(api, method, report)
    elif not isinstance(method.page, str):
        check_paging(method, method.page, report)


def _check_answer(api: Api, key: str, node: Node, report: Report) -> None:
    check_declared((key,), node, report)
    check_received(api, (key,), node, report)
    if node != "bytes" and "bytes" in _members(node):
        problem = "a binary answer is nothing else besides"
        report((key,), f"{problem}; expected 'bytes' alone, or 'str' for base64 in JSON")


def _check_answers(api: Api, method: Method, report: Report) -> None:
    """What is answered to a value of a parameter is asked for by a parameter that has the value."""
    if method.answers is None:
        return
    key = ("answers", method.answers.parameter)
    asking = next((p for p in method.parameters if p.name == method.answers.parameter), None)
    if asking is None:
        report(key, f"{key[1]!r} is no parameter; expected one of the method's")
        return
    allowed = literal_values(asking.type, api.lookup)
    for value, node in method.answers.types.items():
        check_declared((*key, value), node, report)
        if allowed and value not in allowed:
            known = either(sorted(map(str, allowed)))
            report((*key, value), f"{value!r} is no value of {key[1]!r}; expected {known}")
    if method.page:
        report(("answers",), "a list has items of one type; expected it away, or 'page'")


def _check_variable(api: Api, method: Method, report: Report) -> None:
    """A class that is given by a caller stands for the type variable; no class is ever sent."""
    bound = False
    for parameter in method.parameters:
        key = (parameter.place, parameter.name)
        check_arguments(api, parameter.type, key, report)
        bound = bound or is_generic(parameter.type)
        if any(node[0] == "type" for node in all_nodes(parameter.type)) and not (
            method.adapt or method.call
        ):
            report(key, "a class cannot be sent; expected 'adapt', which makes something of it")
    for name, node in (("returns", method.returns), ("stream", method.stream)):
        if node is not None:
            check_arguments(api, node, (name,), report)
            if is_generic(node) and not bound:
                report((name,), 'nothing says what T is; expected a parameter like "type[T] = ..."')


def _check_parameters(method: Method, report: Report) -> None:
    for parameter in method.parameters:
        key = (parameter.place, parameter.name)
        if parameter.place == "argument" and parameter.name != "stream":
            report(key, "sent nowhere; expected it under 'query', 'header' or 'body', or 'call'")
        styles = STYLES.get(parameter.place, ())
        if parameter.style and parameter.style not in styles:
            known = either(styles) if styles else "none here"
            hint = did_you_mean(parameter.style, styles)
            report((*key, "style"), f"{parameter.style!r} is unknown; expected {known}{hint}")
        if parameter.whole and (parameter.place != "body" or len(_sent(method)) > 1):
            report((*key, "whole"), "all of a body is one parameter of it; expected no others")
        if parameter.place == "path" and not parameter.required:
            report(key, "part of the path, so always needed; expected a type without a default")
        if parameter.place == "header":
            check_headers({parameter.key: ""}, ("header",), report)
        if _is_file(parameter) and method.encoding != "multipart" and not method.media:
            report(key, "a file needs encoding = \"multipart\", or as a whole body its 'media'")


def _check_security(api: Api, method: Method, report: Report) -> None:
    if not isinstance(method.security, str):
        for problem in unknown_schemes(method.security, api.defaults.schemes):
            report(("security",), problem)
    elif method.security not in SECURITY:
        expected = f"expected {either(SECURITY)}, or a list of schemes"
        hint = did_you_mean(method.security, SECURITY)
        report(("security",), f"{method.security!r} is unknown; {expected}{hint}")


def _sent(method: Method) -> List[Parameter]:
    return [parameter for parameter in method.parameters if parameter.place == "body"]


def _is_file(parameter: Parameter) -> bool:
    return "FileTypes" in all_nodes(parameter.type)


def _check_page(api: Api, method: Method, report: Report) -> None:
    """A page style needs the parameter that asks for the next page, and what to fill it with."""
    names = [p.name for p in method.parameters if p.place == "query"]
    if method.returns in ("None", "bytes"):
        report(("page",), "a page is of items; expected 'returns', the type of one")
    if method.stream is not None:
        report(("page",), "what is streamed has no pages; expected one of 'page' and 'stream'")
    cursor = "page" if method.page == "token_page" else "after"
    if method.page != "page" and cursor not in names:
        report(
            ("page",),
            f"{method.page!r} asks for the next page with {cursor!r}; expected it in 'query'",
        )
    if method.page == "cursor_page":
        for ref in _without_id(api, method.returns):
            message = f"'cursor_page' continues after the last item's id, but {ref} has no 'id'"
            report(("page",), f"{message}; expected another page style")


def _without_id(api: Api, node: Node) -> List[str]:
    refs = list(variants(node, api.lookup))
    if not refs and node not in ("object", "Any") and not children(node):
        return [str(node)] if isinstance(node, str) else ["what it returns"]
    return [ref for ref in refs if "id" not in all_fields(ref, api.lookup)]


def _members(node: Node) -> List[Node]:
    return list(node[1]) if node[0] == "union" else [node]
