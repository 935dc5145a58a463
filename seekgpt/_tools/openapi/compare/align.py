"""Laying a document beside the declarations: what is the same thing, and where the two differ.

Operations are told by their HTTP lines, properties by their keys. Types are compared where an
operation, or another type, uses them on both sides, each pair once; so it does not matter what a
document calls its schemas or where it cuts them, and what is called how is learned on the way.
"""

from __future__ import annotations

from typing import Any, Dict, Iterable, Iterator, List, Mapping, Set, Tuple

import attrs

from ...._spec.expr import Node
from ...._spec.model import Alias, Method, Parameter
from ...._spec.names import holds_params
from ...._spec.resolve import Api
from ..read.identifiers import identifier
from ..read.name_map import Names
from ..read.naming_rules import forms
from ..read.operations import Operation, operations
from ..read.paging import items_at
from ..read.parameters import of_http
from ..read.reserved import Reserved
from ..read.schemas import Shapes
from ..read.shape import (
    ANYTHING,
    NO_DEFAULT,
    NULL,
    DictOf,
    ListOf,
    Literals,
    Named,
    Object,
    OneOf,
    Property,
    Scalar,
    Shape,
    builtin_of,
    one_of,
    told,
)
from ..read.webhooks import sent_by_webhook, webhook_type
from .changes import Change, Place
from .ours import Declared, Ours, brief
from .pairs import Known, Pairs

#: What a type may not become for one schema's sake, as long as another says the opposite.
_TIGHTER = {"required": "optional", "not nullable": "nullable"}


@attrs.define(eq=False)
class Alignment:
    """The outcome, and the work of it."""

    api: Api
    shapes: Shapes
    names: Names
    reserved: Reserved = attrs.field(factory=Reserved)
    changes: List[Change] = attrs.field(factory=list)
    known: Known = attrs.field(factory=dict)
    #: The operations of the document by HTTP line, and the methods they were compared with.
    theirs: Dict[str, Operation] = attrs.field(factory=dict)
    methods: Dict[str, Method] = attrs.field(factory=dict)
    _seen: Set[Any] = attrs.field(factory=set)
    _kept: Set[Tuple[str, ...]] = attrs.field(factory=set)
    _open: List[str] = attrs.field(factory=list)

    @property
    def declared(self) -> Declared:
        """Our side."""
        return Declared(self.api)

    def run(self) -> Alignment:
        """Compare everything."""
        self.theirs = operations(self.shapes, self.names)
        self.methods = self._relocated(self.declared.speaking())
        for schema, ref, sent in self._roots():
            self._compare(Named(schema), ["ref", ref], Place(ref), sent)
        self._webhooks()
        for line, operation in self.theirs.items():
            method = self.methods.get(line)
            if method is None:
                self._note("new endpoint", Place(line, shown=line), said=operation)
            else:
                self._operation(operation, method)
        for line, method in self.methods.items():
            if line not in self.theirs:
                self._note("gone endpoint", Place(method.path, shown=line))
        # What one type declares may serve several schemas; it is gone when none of them has it.
        self.changes = [change for change in self.changes if self._counts(change)]
        return self

    def _relocated(self, methods: Dict[str, Method]) -> Dict[str, Method]:
        """The methods by HTTP line; one that the map names for a line that is new, and whose own is
        gone, has moved there."""
        free = {m.path: line for line, m in methods.items() if line not in self.theirs}
        for line in self.theirs:
            named = self.names.method(line)
            if line not in methods and named in free:
                method = methods[line] = methods.pop(free.pop(named))
                was = f"{method.verb} {method.route}"
                place = Place(method.path, ("http",), shown=method.path)
                self._note("path", place, [f"{was} is {line}"], line)
        return methods

    def _counts(self, change: Change) -> bool:
        """Whether a difference stands when everything has been compared."""
        where = change.place.shown
        if change.kind.startswith("gone") and (where, *change.values) in self._kept:
            return False
        if change.kind in _TIGHTER and (where, _TIGHTER[change.kind]) in self._kept:
            return False
        return not self.names.accepts(change.kind, where, change.where)

    def _roots(self) -> Iterator[Tuple[str, str, bool]]:
        """The types that the map names and both sides have: also those that no operation uses."""
        for schema in self.shapes.schemas:
            for refs, sent in self._named(schema):
                held = [ref for ref in refs if ref in self.api.scope.refs]
                if held:
                    self.known.setdefault((schema, sent), held[0])
                    yield schema, held[0], sent
                if len(held) < len(refs) and isinstance(
                    self.shapes.component(schema), (Object, OneOf, Literals)
                ):
                    self._note("new schema", Place(schema), said=Named(schema))
            received = self.known.get((schema, False), "")
            if self.api.scope.twin(received) != received:
                self.known.setdefault((schema, True), self.api.scope.twin(received))

    def _named(self, schema: str) -> Iterator[Tuple[Tuple[str, ...], bool]]:
        """The full names that the map has for a schema, and whether it is sent under these."""
        if self.shapes.own:
            yield (schema,), holds_params(_module(schema))
        elif schema in self.names.types:
            found = forms(schema, self.names)
            yield found.received, False
            yield found.sent, True

    def _webhooks(self) -> None:
        """Compare what the API sends by itself with the type that the map names for it."""
        ref = self.api.scope.resolve(webhook_type(self.shapes, self.names), ".")
        sent = [shape for _, shape in sent_by_webhook(self.shapes)]
        if ref is not None and sent:
            self._compare(one_of(sent), ["ref", ref], Place(ref), False)

    def _note(self, kind: str, place: Place, values: Iterable[str] = (), said: Any = None) -> None:
        change = Change(kind, place, tuple(values), said)
        key = (kind, place.shown, place.trail, change.values)
        if key not in self._seen:
            self._seen.add(key)
            self.changes.append(change)

    # Operations

    def _operation(self, theirs: Operation, ours: Method) -> None:
        here = Place(ours.path, shown=ours.path)
        moved = self._moved(theirs, ours, here)
        for place, fields in theirs.groups.items():
            declared = {
                _key(place, p.key): (p, here.below(place, p.name))
                for p in ours.parameters
                if p.place == place and p.name not in moved and not self._is_choice(p)
            }
            rest = [f for f in fields if _named(f) not in moved]
            self._fields(rest, declared, here.below(place), sent=True, kind="parameter")
        self._answer(theirs, ours, here)
        for kind, said, declared_as in (
            ("security", theirs.security, ours.security),
            ("encoding", theirs.encoding, ours.encoding),
            ("base_url", theirs.base_url, ours.base_url),
        ):
            declared_as = declared_as if isinstance(declared_as, str) else list(declared_as)
            if said != declared_as and (kind != "encoding" or theirs.groups["body"]):
                self._note(kind, here.below(kind), [f"{declared_as} is {said}"], said)
        for name, value in theirs.constants.items():
            if ours.headers.get(name) != value:
                self._note("header", here.below("headers", name), [repr(value)], value)
        self._deprecation(theirs.deprecated, ours.deprecated, here)

    def _is_choice(self, parameter: Parameter) -> bool:
        """Whether it asks for one of the media types, which no document has among parameters."""
        return not self.shapes.own and parameter.place == "header" and of_http(parameter.key)

    def _moved(self, theirs: Operation, ours: Method, here: Place) -> Set[str]:
        """The parameters that are sent in another place than the declarations say, by their names
        in Python."""
        found = set()
        for declared in ours.parameters:
            if declared.place not in theirs.groups or self._is_choice(declared):
                continue  # it is sent nowhere, or asks for a media type
            keys = {_key(declared.place, f.key) for f in theirs.groups[declared.place]}
            if _key(declared.place, declared.key) in keys:
                continue
            for place, fields in theirs.groups.items():
                known = {_key(place, p.key) for p in ours.parameters if p.place == place}
                for field in fields:
                    if _named(field) == declared.name and _key(place, field.key) not in known:
                        where = here.below(declared.place, declared.name)
                        values = [f"{declared.place} is {place}"]
                        self._note("moved", where, values, (place, field))
                        self._field(field, declared, where, True, True)
                        found.add(declared.name)
        return found

    def _answer(self, theirs: Operation, ours: Method, here: Place) -> None:
        answer, place = theirs.answer, here.below("returns")
        if ours.page:
            path = "data" if isinstance(ours.page, str) else ours.page.get("items", "data")
            held = items_at(self.shapes, answer, path)
            if held is None:
                now = "nothing" if answer is None else told(answer)
                self._note("type", place, [f"a list is {now}"], answer or NULL)
                return
            answer = held
        if answer is None or ours.returns == "None":
            if answer is not None:
                self._note("type", place, [f"nothing is {told(answer)}"], answer)
            elif ours.returns not in ("None", "bytes"):
                self._note("type", place, [f"{brief(ours.returns)} is nothing"], NULL)
        elif answer == Scalar("bytes"):
            if ours.returns != "bytes":
                self._note("type", place, [f"{brief(ours.returns)} is bytes"], answer)
        else:
            self._compare(answer, ours.returns, place, False)
        if theirs.stream is not None and ours.stream is None:
            self._note("stream", here.below("stream"), [told(theirs.stream)], theirs.stream)
        elif theirs.stream is not None and ours.stream is not None:
            self._compare(theirs.stream, ours.stream, here.below("stream"), False)

    # Fields

    def _fields(
        self,
        theirs: Iterable[Property],
        ours: Mapping[str, Tuple[Any, Place]],
        table: Place,
        sent: bool,
        kind: str,
        exact: bool = True,
    ) -> None:
        """Compare fields. Where a class in Python cannot tell what is missing from what is null,
        neither is compared ``exact``."""
        keys = set()
        for field in theirs:
            key = _key(table.key[-1] if table.key else "", field.key)
            keys.add(key)
            if key in ours:
                self._kept.add((ours[key][1].shown,))
                self._field(field, *ours[key], sent, exact)
            else:
                values = [
                    told(field.shape),
                    *(["required"] if field.required and sent else []),
                ]
                self._note(f"new {kind}", table.field(field.key), values, (table, field))
        for key, (_, place) in ours.items():
            if key not in keys:
                self._note(f"gone {kind}", place)

    def _field(self, theirs: Property, ours: Any, place: Place, sent: bool, exact: bool) -> None:
        nullable = NULL in self.shapes.variants_of(theirs.shape)
        if not theirs.required:
            self._kept.add((place.shown, "optional"))
        required = theirs.required and (exact or not nullable)
        plain = exact or not nullable  # else null says already that it may be missing
        if plain and required != (ours.required or getattr(ours, "place", "") == "path"):
            self._note("required" if required else "optional", place, said=theirs)
        default = self.shapes.default_of(theirs)
        if default is not NO_DEFAULT and not theirs.required:
            same = type(default) is type(ours.default) and default == ours.default
            if not same and sent:
                self._note("default", place, [repr(default)], theirs)
        self._deprecation(theirs.deprecated, ours.deprecated, place)
        self._compare(theirs.shape, ours.type, place, sent)

    def _deprecation(self, theirs: Any, ours: Any, place: Place) -> None:
        if bool(theirs) and not ours:
            self._note("deprecated", place, said=theirs)

    # Types

    def _compare(self, shape: Shape, node: Node, place: Place, sent: bool) -> None:
        """Compare a shape with an expression of ours at its place."""
        theirs = list(self.shapes.variants(shape))
        self._null(theirs, list(self.declared.alternatives(node, place)), place)
        node, place = self._learn(shape, node, place, sent)
        if isinstance(shape, Named) and shape.name in self._open and node == "object":
            return  # an alias that holds itself is not written out
        mark = (id(self.shapes.end(shape)), place.origin, place.key, place.trail)
        if mark in self._seen:
            return
        self._seen.add(mark)
        ours = list(self.declared.alternatives(node, place))
        theirs, ours = self._specific(theirs, ours)
        new: List[Shape] = []
        gone: List[Ours] = []
        self._scalars(theirs, ours, sent, new, gone)
        self._literals(theirs, ours, new, gone)
        names = [shape.name] if isinstance(shape, Named) else []
        self._open += names
        self._containers(theirs, ours, sent, new, gone)
        del self._open[len(self._open) - len(names) :]
        self._classes(theirs, ours, sent, new, gone)
        if new and len(gone) == len(ours):
            was = " | ".join(str(our) for our in gone)
            now = " | ".join(told(shape) for shape in new)
            self._note("type", place, [f"{was or 'nothing'} is {now}"], one_of(new))
            return
        for our in ours:
            if our not in gone:
                self._kept.add((our.place.shown, str(our)))
        for shape in new:
            self._note("new type", place, [told(shape)], shape)
        for our in gone:
            self._note("gone type", our.place, [str(our)])

    def _specific(self, theirs: List[Shape], ours: List[Ours]) -> Tuple[List[Shape], List[Ours]]:
        """Both sides without null, and without what stands for any object if both have that: an
        unknown value, a map of such, and a class without fields say the same."""

        def free(shape: Shape) -> bool:
            end = self.shapes.end(shape)
            return (
                end == ANYTHING
                or (isinstance(end, DictOf) and free(end.value))
                or (isinstance(end, Object) and not end.fields)
            )

        def ours_free(node: Node) -> bool:
            if node[0] == "ref":
                target = self.declared.lookup(node[1])
                if isinstance(target, Alias):
                    return ours_free(target.type)
                return not self.declared.fields(node[1])
            if node[0] == "dict":
                return ours_free(node[2])
            return node in ("object", "Any")

        theirs = [shape for shape in theirs if shape != NULL]
        ours = [our for our in ours if our.node != "None"]
        if any(map(free, theirs)) and any(ours_free(our.node) for our in ours):
            theirs = [shape for shape in theirs if not free(shape)]
            ours = [our for our in ours if not ours_free(our.node)]
        return theirs, ours

    def _learn(self, shape: Shape, node: Node, place: Place, sent: bool) -> Tuple[Node, Place]:
        """Note what a named schema is called here; go through aliases to the expression."""
        while not isinstance(node, str) and node[0] == "ref":
            target = self.api.lookup(node[1])
            if isinstance(shape, Named):
                self.known.setdefault((shape.name, sent), node[1])
            if not isinstance(target, Alias):
                break
            place, node = Place(node[1]), target.type
            inner = self.shapes.component(shape.name) if isinstance(shape, Named) else shape
            shape = inner if isinstance(inner, Named) else shape
        return node, place

    def _null(self, theirs: List[Shape], ours: List[Ours], place: Place) -> None:
        if not (place.key or place.trail):
            return  # a named type is not null itself: its users say so
        says = NULL in theirs
        if says:
            self._kept.add((place.shown, "nullable"))
        if says and not any(our.node == "None" for our in ours):
            self._note("nullable", place)
        if not says and any(our.node == "None" and our.place.within(place) for our in ours):
            self._note("not nullable", place)

    def _scalars(
        self, theirs: List[Shape], ours: List[Ours], sent: bool, new: List[Shape], gone: List[Ours]
    ) -> None:
        ends = [shape for shape in map(self.shapes.end, theirs) if isinstance(shape, Scalar)]
        said = {builtin_of(shape.name, sent): shape for shape in ends}
        held = {our.node: our for our in ours if isinstance(our.node, str)}
        new += [said[name] for name in sorted(said.keys() - held.keys())]
        gone += [our for name, our in held.items() if name not in said]

    def _literals(
        self, theirs: List[Shape], ours: List[Ours], new: List[Shape], gone: List[Ours]
    ) -> None:
        ends = [shape for shape in map(self.shapes.end, theirs) if isinstance(shape, Literals)]
        said = list(dict.fromkeys(value for shape in ends for value in shape.values))
        held = [our for our in ours if our.node[0] == "literal"]
        known = [value for our in held for value in our.node[1:]]
        more = [value for value in said if value not in known]
        if not held or not said:
            new += [Literals(tuple(said))] if said else []
            gone += held
            return
        if more:
            # The choice that has most of the known values is the one to grow.
            best = max(held, key=lambda our: sum(value in said for value in our.node[1:]))
            for value in more:
                self._note("new value", best.place, [repr(value)], value)
        for our in held:
            for value in our.node[1:]:
                if value in said:
                    self._kept.add((our.place.shown, repr(value)))
                else:
                    self._note("gone value", our.place, [repr(value)], value)

    def _containers(
        self, theirs: List[Shape], ours: List[Ours], sent: bool, new: List[Shape], gone: List[Ours]
    ) -> None:
        ends = [self.shapes.end(shape) for shape in theirs]
        lists = [(shape, shape.item) for shape in ends if isinstance(shape, ListOf)]
        maps = [(shape, shape.value) for shape in ends if isinstance(shape, DictOf)]
        for said, head, index in ((lists, "list", 1), (maps, "dict", 2)):
            declared = [our for our in ours if our.node[0] == head]
            for (_, inner), our in zip(said, declared):
                self._compare(inner, our.node[index], our.place.inside(index), sent)
            new += [shape for shape, _ in said[len(declared) :]]
            gone += declared[len(said) :]

    # Classes

    def _classes(
        self, theirs: List[Shape], ours: List[Ours], sent: bool, new: List[Shape], gone: List[Ours]
    ) -> None:
        said = [shape for shape in theirs if isinstance(self.shapes.end(shape), Object)]
        declared = [our for our in ours if our.node[0] == "ref"]
        pairs = Pairs(self.shapes, self.declared, self.known).of(said, declared, sent)
        for shape, our in pairs:
            ref = our.node[1]
            if isinstance(shape, Named):
                self.known.setdefault((shape.name, sent), ref)
            self._class(self.shapes.end(shape), ref, sent)
        met = [id(one) for pair in pairs for one in pair]
        new += [shape for shape in said if id(shape) not in met]
        refs = {our.node[1] for _, our in pairs}  # one may be there twice, by way of an alias
        gone += [our for our in declared if our.node[1] not in refs]

    def _class(self, theirs: Shape, ref: str, sent: bool) -> None:
        mark = (id(theirs), ref)
        if mark in self._seen or not isinstance(theirs, Object):
            return
        self._seen.add(mark)
        around, self._open = self._open, []
        spec = self.api.lookup(ref)
        fields, declared = self.shapes.fields_for(theirs, sent), self.declared.fields(ref)
        self._fields(fields, declared, Place(ref), sent, "field", spec.kind == "params")
        self._open = around


def _key(place: str, key: str) -> str:
    """A key as it is compared; headers are the same in whatever case."""
    return key.lower() if place == "header" else key


def _named(field: Property) -> str:
    return field.name or identifier(field.key)


def _module(ref: str) -> str:
    return ref.rpartition(".")[0]
