"""Declarations of methods, made of operations."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import attrs

from ...._spec.declaration import PLACES
from ...._spec.expr import literal, render
from ...._spec.names import snake
from ..read import naming_rules as calling
from ..read.identifiers import identifier, unclaimed
from ..read.media import JSON
from ..read.operations import Operation
from ..read.paging import items_at
from ..read.shape import DictOf, ListOf, Object, OneOf, Scalar, Shape
from .defaults import declare_schemes
from .types import Context, TypeMaker

#: What is expected to send a body, even if nothing is in it.
_SENDING = ("POST", "PUT", "PATCH")
#: The order in which the usual methods of a resource stand in its file.
USUAL = ("create", "retrieve", "update", "replace", "list", "delete")


@attrs.define(eq=False)
class MethodMaker:
    """Makes declarations of methods, and enters them into the draft of the types they need."""

    types: TypeMaker
    #: What was made, for the report: methods by HTTP line.
    made: Dict[str, str] = attrs.field(factory=dict)
    #: The file, the package, and the class of parameters of each method, by its place.
    _reserved: Dict[Tuple[str, str], Tuple[str, str, str]] = attrs.field(factory=dict)

    def reserve(self, operation: Operation) -> Tuple[str, str, str]:
        """The file, the package, and the class of parameters of an operation that gets a method.
        The module of the parameters is in that file, also if other types need it first."""
        place = resource, name = self.types.reach.place_of(operation)
        if place not in self._reserved:
            file, package = self._file(resource)
            prefix = f"{package}." if package else ""
            params = self._params(operation, resource, name, prefix)
            if params:
                module, draft = prefix + _module_of(params), self.types.draft
                draft.taken(module)[params.rpartition(".")[2]] = None
                draft.files.setdefault(module, file)
            self._reserved[place] = file, package, params
        return self._reserved[place]

    def method(self, operation: Operation) -> str:
        """Declare a method for an operation; its place on the client."""
        resource, name = self.types.reach.place_of(operation)
        file, package, params = self.reserve(operation)
        table: Dict[str, Any] = {"http": operation.line}
        self.types.draft.set(file, ("methods", name), table)
        page = self._page(operation)
        table["summary"] = self._summary(operation, resource, name, page)
        prefix = f"{package}." if package else ""
        table.update(self._answer(operation, resource, name, page, file, prefix))
        said = operation.said
        for key, value in (
            ("params", params),
            ("adapt", said.get("x-seekgpt-adapt")),
            ("answers", said.get("x-seekgpt-answers")),
            ("encoding", operation.encoding if operation.groups["body"] else "json"),
            ("security", self._security(operation)),
            ("optional_body", self._may_lack_body(operation)),
            ("stream_class", said.get("x-seekgpt-stream-class")),
            ("error_events", said.get("x-seekgpt-error-events")),
            ("headers", dict(operation.headers)),
            ("base_url", operation.base_url),
            ("deprecated", operation.deprecated),
        ):
            if value and value != "json" and value != "bearer":
                table[key] = value
        positional = self._positional(operation)
        if positional is not None:
            table["positional"] = positional
        module = prefix + _module_of(params) if params else prefix or "."
        if operation.media:
            table["media"] = operation.media
        context = Context(module, file, True)
        for place, fields in operation.groups.items():
            declared = {}
            for field in fields:
                python = field.name or identifier(field.key)
                declared[python] = self.types.parameter(field, context, operation.whole, place)
            if declared:
                table[place] = declared
        self._choose(table, operation)
        given = {**table.get("query", {}), **table.get("body", {})}
        if "stream" in table and "returns" in table and not can_stream(given):
            if "stream" in given:
                del table["stream"]  # it means something else
            else:
                table["argument"] = {"stream": "bool = False"}
        if self.types.own:
            for key in ("argument", "timeout", "max_retries", "idempotency"):
                if f"x-seekgpt-{key.replace('_', '-')}" in said:
                    table[key] = said[f"x-seekgpt-{key.replace('_', '-')}"]
        if not table["summary"]:
            del table["summary"]
        self.made[operation.line] = f"{resource}.{name}"
        return f"{resource}.{name}"

    def _choose(self, table: Dict[str, Any], operation: Operation) -> None:
        """The parameters by which a caller chooses how the body is written and what is answered."""
        others = {} if "page" in table else operation.others
        usual = operation.headers.get("Accept", JSON)
        for name, key, values in (
            ("content_type", "Content-Type", operation.choices),
            ("accept", "Accept", (usual, *others) if others else ()),
        ):
            if values:
                taken = {python for place in PLACES for python in table.get(place, ())}
                name = unclaimed(name, taken)
                kind = render(["literal", *values])
                chosen = {"type": f"{kind} = {literal(values[0])}", "alias": key}
                table.setdefault("header", {})[name] = chosen
                if key == "Accept":
                    kinds = {media: shape.name for media, shape in others.items()}
                    table["answers"] = {name: kinds}

    def _security(self, operation: Operation) -> Any:
        """Whose key is sent, if it is not the one that the folder says."""
        draft, said = self.types.draft, operation.security
        if isinstance(said, str):
            return said
        if not self.types.own:
            declare_schemes(said, self.types.alignment.shapes.security, draft)
        return "" if said == draft.security else said

    def _may_lack_body(self, operation: Operation) -> bool:
        if operation.encoding != "json" or operation.media:
            return operation.optional_body
        unusual = self.types.own or operation.verb not in _SENDING
        return operation.optional_body and unusual

    def _file(self, resource: str) -> Tuple[str, str]:
        """The file of a resource and the package of its types; a new one for a new resource."""
        draft, names = self.types.draft, self.types.alignment.names
        for source in draft.sources():
            if source.resource == resource:
                return draft.relative(source), source.package
        file = resource.replace(".", "/") + ".toml"
        if file not in draft.packages:
            package = calling.package(resource, names)
            if not self.types.own and package not in draft.packages.values():
                package = draft.package(package)
            draft.packages[file] = package
            things = _words(resource)
            draft.set(file, ("summary",), f"{things[:1].upper()}{things[1:]}.")
            if package != resource.rpartition(".")[0]:
                draft.set(file, ("package",), package)
        return file, draft.packages[file]

    def _summary(self, operation: Operation, resource: str, name: str, page: Any) -> str:
        """A sentence of our own, made of the names alone."""
        if self.types.own:
            return str(operation.said.get("summary", ""))
        things = _words(resource)
        thing = calling.singular(things)
        article = "an" if thing[:1] in "aeiou" else "a"
        said = {
            "create": f"Create {article} {thing}.",
            "retrieve": f"Fetch {article} {thing}.",
            "update": f"Change {article} {thing}.",
            "replace": f"Replace {article} {thing}.",
            "head": f"Fetch the headers of {article} {thing}.",
            "options": f"Ask what can be done with {article} {thing}.",
            "trace": f"Ask how a request for {article} {thing} arrives.",
            "delete": f"Delete {article} {thing}.",
            "list": f"List {things}{', page by page' if page else ''}.",
        }
        words = _words(name)
        return said.get(name) or f"{words[:1].upper()}{words[1:]} {article} {thing}."

    def _params(self, operation: Operation, resource: str, name: str, prefix: str) -> str:
        """What the TypedDict of the parameters is called; the path alone needs none."""
        if self.types.own:
            module, _, params = str(operation.said.get("x-seekgpt-params", "")).rpartition(".")
            last = module.rpartition(".")[2]
            return params if last in ("", snake(params)) else f"{last}.{params}"
        others = [operation.groups[place] for place in ("query", "header", "body")]
        rest = (*operation.groups["path"], *operation.groups["cookie"])
        if not any(others) and not any(_needs_class(field.shape) for field in rest):
            return ""
        names = self.types.alignment.names
        params = calling.of_method(resource, name, "Params", names)
        number = 1
        while not self.types.draft.is_open(prefix + snake(params)):
            number += 1
            params = calling.of_method(resource, name, f"{number}Params", names)
        return params

    def _positional(self, operation: Operation) -> Optional[List[str]]:
        """The parameters that may be given by position, if a document of our own says others than
        the last of the path."""
        names = [field.name or field.key for field in operation.groups["path"]]
        said = operation.said.get("x-seekgpt-positional", [])
        return None if not self.types.own or said == names[-1:] else list(said)

    def _page(self, operation: Operation) -> Any:
        """How the pages of an operation follow each other; empty if it has none."""
        if self.types.own:
            return operation.said.get("x-seekgpt-page", "")
        listing, alignment = operation.listing, self.types.alignment
        page = alignment.names.page(operation.line, "" if listing is None else listing.page)
        # What the map says of several lists need not be so for all that its pattern meets.
        path = "data" if isinstance(page, str) else page.get("items", "data")
        is_list = items_at(alignment.shapes, operation.answer, path) is not None
        return page if is_list else ""

    def _answer(
        self, operation: Operation, resource: str, name: str, page: Any, file: str, prefix: str
    ) -> Dict[str, Any]:
        found: Dict[str, Any] = {}
        types = self.types
        answer = operation.answer
        if page:
            path = "data" if isinstance(page, str) else page.get("items", "data")
            answer = items_at(types.alignment.shapes, answer, path)
            found["page"] = page
        for key, shape, suffix in (
            ("returns", answer, "Response"),
            ("stream", operation.stream, "Event"),
        ):
            if shape is not None:
                called = calling.of_method(resource, name, suffix, types.alignment.names)
                module = types.draft.module(prefix + snake(called))
                context = Context(module, file, False)
                whole = shape == Scalar("bytes")
                node = "bytes" if whole else types.node(shape, context, called)
                found[key] = render(types.draft.written(node, prefix or "."))
        return found


def _words(name: str) -> str:
    return name.rpartition(".")[2].replace("_", " ").strip()


def _module_of(params: str) -> str:
    module, _, name = params.rpartition(".")
    return module or snake(name)


def _needs_class(shape: Shape) -> bool:
    """Whether a type is declared for a shape, and so needs a module."""
    if isinstance(shape, ListOf):
        return _needs_class(shape.item)
    if isinstance(shape, DictOf):
        return _needs_class(shape.value)
    return isinstance(shape, (Object, OneOf))


def can_stream(given: Dict[str, Any]) -> bool:
    """Whether parameters as declared have one that asks for a stream."""
    flag = given.get("stream")
    text = flag.get("type", "") if isinstance(flag, dict) else flag or ""
    return "bool" in text and "=" in text
