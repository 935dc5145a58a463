"""Laying a document beside the declarations: what is the same thing, and where the two differ.

Operations are told by their HTTP lines, properties by their keys. Types are compared where an
operation, or another type, uses them on both sides, each pair once; so it does not matter what a
document calls its schemas or where it cuts them, and what is called how is learned on the way.
"""

from __future__ import annotations

from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Set, Tuple, Union

import attrs

from ..._spec.expr import Node, render
from ..._spec.model import Alias, Class, Method
from ..._spec.names import holds_params
from ..._spec.resolve import Api
from ..._spec.unions import literal_values
from .calling import identifier
from .changes import Change, Place
from .names import Names
from .operations import Operation, items_of, operations
from .shapes import (
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
    Shapes,
    one_of,
)

#: Which declared type stands for a schema: where it is sent, and where it is received.
Known = Dict[Tuple[str, bool], str]
#: What a type may not become for one schema's sake, as long as another says the opposite.
_TIGHTER = {"required": "optional", "not nullable": "nullable"}
#: Below this share of common fields two classes are not taken for the same one.
_SIMILAR = 0.3


@attrs.frozen(eq=False)
class Ours:
    """An alternative on our side: its expression, without aliases, and where that stands."""

    node: Node
    place: Place


@attrs.define(eq=False)
class Alignment:
    """The outcome, and the work of it."""

    api: Api
    shapes: Shapes
    names: Names
    changes: List[Change] = attrs.field(factory=list)
    known: Known = attrs.field(factory=dict)
    #: The operations of the document by HTTP line, and the methods they were compared with.
    theirs: Dict[str, Operation] = attrs.field(factory=dict)
    methods: Dict[str, Method] = attrs.field(factory=dict)
    _seen: Set[Any] = attrs.field(factory=set)
    _kept: Set[Tuple[str, ...]] = attrs.field(factory=set)
    _open: List[str] = attrs.field(factory=list)

    def run(self) -> Alignment:
        """Compare everything."""
        self.theirs = operations(self.shapes, self.names)
        self.methods = speaking(self.api)
        for schema, ref in self._roots():
            self._compare(Named(schema), ["ref", ref], Place(ref), holds_params(_module(ref)))
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

    def _counts(self, change: Change) -> bool:
        """Whether a difference stands when everything has been compared."""
        where = change.place.shown
        if change.kind.startswith("gone") and (where, *change.values) in self._kept:
            return False
        if change.kind in _TIGHTER and (where, _TIGHTER[change.kind]) in self._kept:
            return False
        return not self.names.accepts(change.kind, where, change.where)

    def _roots(self) -> Iterator[Tuple[str, str]]:
        """The types that the map names and both sides have: also those that no operation uses."""
        for schema in self.shapes.schemas:
            name = schema if self.shapes.own else self.names.types.get(schema)
            if name is None:
                continue
            ref = self.api.scope.resolve(name, ".")
            if ref is not None:
                self.known.setdefault((schema, holds_params(_module(ref))), ref)
                twin = self.api.scope.twin(ref)
                if twin != ref:
                    self.known.setdefault((schema, True), twin)
                yield schema, ref
            elif isinstance(self.shapes.component(schema), (Object, OneOf, Literals)):
                self._note("new schema", Place(schema), said=Named(schema))

    def _webhooks(self) -> None:
        """Compare what the API sends by itself with the type that the map names for it."""
        ref = self.api.scope.resolve(self.names.webhooks, ".") if self.names.webhooks else None
        sent = [
            self.shapes.of(media.get("schema"))
            for item in self.shapes.document.get("webhooks", {}).values()
            for media in self.shapes.follow(item["post"]["requestBody"])["content"].values()
        ]
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
                if p.place == place and p.name not in moved
            }
            rest = [f for f in fields if _named(f) not in moved]
            self._fields(rest, declared, here.below(place), sent=True, kind="parameter")
        self._answer(theirs, ours, here)
        for kind, said, declared_as in (
            ("security", theirs.security, ours.security),
            ("encoding", theirs.encoding, ours.encoding),
        ):
            if said != declared_as and (kind != "encoding" or theirs.groups["body"]):
                self._note(kind, here.below(kind), [f"{declared_as} is {said}"], said)
        self._deprecation(theirs.deprecated, ours.deprecated, here)

    def _moved(self, theirs: Operation, ours: Method, here: Place) -> Set[str]:
        """The parameters that are sent in another place than the declarations say, by their names
        in Python."""
        found = set()
        for declared in ours.parameters:
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
            held = items_of(self.shapes, answer)
            if held is None:
                self._note(
                    "type",
                    place,
                    [f"a list is {'nothing' if answer is None else self.told(answer)}"],
                    answer or NULL,
                )
                return
            answer = held[0]
        if answer is None or ours.returns == "None":
            if answer is not None:
                self._note("type", place, [f"nothing is {self.told(answer)}"], answer)
            elif ours.returns not in ("None", "bytes"):
                self._note("type", place, [f"{render(ours.returns, _short)} is nothing"], NULL)
        else:
            self._compare(answer, ours.returns, place, False)
        if theirs.stream is not None and ours.stream is None:
            self._note("stream", here.below("stream"), [self.told(theirs.stream)], theirs.stream)
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
                    self.told(field.shape),
                    *(["required"] if field.required and sent else []),
                ]
                self._note(f"new {kind}", table.field(field.key), values, (table, field))
        for key, (_, place) in ours.items():
            if key not in keys:
                self._note(f"gone {kind}", place)

    def _field(self, theirs: Property, ours: Any, place: Place, sent: bool, exact: bool) -> None:
        nullable = NULL in self.variants_of(theirs.shape)
        if not theirs.required:
            self._kept.add((place.shown, "optional"))
        required = theirs.required and (exact or not nullable)
        told = exact or not nullable  # else null says already that it may be missing
        if told and required != (ours.required or getattr(ours, "place", "") == "path"):
            self._note("required" if required else "optional", place, said=theirs)
        if theirs.default is not NO_DEFAULT and not theirs.required:
            same = type(theirs.default) is type(ours.default) and theirs.default == ours.default
            if not same and sent:
                self._note("default", place, [repr(theirs.default)], theirs)
        self._deprecation(theirs.deprecated, ours.deprecated, place)
        self._compare(theirs.shape, ours.type, place, sent)

    def _deprecation(self, theirs: Any, ours: Any, place: Place) -> None:
        if bool(theirs) and not ours:
            self._note("deprecated", place, said=theirs)

    # Types

    def _compare(self, shape: Shape, node: Node, place: Place, sent: bool) -> None:
        """Compare a shape with an expression of ours at its place."""
        self._null(list(self.variants(shape)), list(self._ours(node, place, ())), place)
        node, place = self._learn(shape, node, place, sent)
        if isinstance(shape, Named) and shape.name in self._open and node == "object":
            return  # an alias that holds itself is not written out
        mark = (id(self.shapes.end(shape)), place.origin, place.key, place.trail)
        if mark in self._seen:
            return
        self._seen.add(mark)
        theirs = list(self.variants(shape))
        ours = list(self._ours(node, place, ()))
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
            was = " | ".join(self._declared_as(our) for our in gone)
            now = " | ".join(self.told(shape) for shape in new)
            self._note("type", place, [f"{was or 'nothing'} is {now}"], one_of(new))
            return
        for our in ours:
            if our not in gone:
                self._kept.add((our.place.shown, self._declared_as(our)))
        for shape in new:
            self._note("new type", place, [self.told(shape)], shape)
        for our in gone:
            self._note("gone type", our.place, [self._declared_as(our)])

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
                return not self._declared(node[1])
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

    def variants(self, shape: Shape) -> Iterator[Shape]:
        """The alternatives of a shape, each as it is written: by name, if it has one."""
        seen: Set[str] = set()

        def walk(shape: Shape) -> Iterator[Shape]:
            if isinstance(shape, OneOf):
                for member in shape.members:
                    yield from walk(member)
            elif isinstance(shape, Named):
                if shape.name not in seen:
                    seen.add(shape.name)
                    inner = self.shapes.component(shape.name)
                    if isinstance(inner, (OneOf, Named)):
                        yield from walk(inner)
                    else:
                        yield shape
            else:
                yield shape

        return walk(shape)

    def classes_at(self, place: Place) -> List[str]:
        """The classes that the declared type at a place admits."""
        spec = self.api.lookup(place.origin) if place.origin in self.api.scope.refs else None
        node: Any = None
        if isinstance(spec, Alias):
            node = spec.type
        elif isinstance(spec, Class):
            node = next(f.type for f in spec.fields if f.name == place.key[0])
        else:
            method = next(m for m in self.api.methods() if m.path == place.origin)
            node = getattr(method, place.key[0], None)
        if node is None:
            return []  # a parameter, which is sent
        for step in place.trail:
            node = node[step]
        return [our.node[1] for our in self._ours(node, place, ()) if our.node[0] == "ref"]

    def lookup(self, ref: str) -> Optional[Union[Class, Alias]]:
        """What we declare by a full name, None if that is only being made."""
        module, _, name = ref.rpartition(".")
        held = self.api.modules.get(module)
        return self.api.lookup(ref) if held is not None and name in held[1] else None

    def variants_of(self, shape: Shape) -> List[Shape]:
        return [self.shapes.end(variant) for variant in self.variants(shape)]

    def _ours(self, node: Node, place: Place, seen: Tuple[str, ...]) -> Iterator[Ours]:
        if isinstance(node, str):
            yield Ours(node, place)
        elif node[0] == "union":
            for index, member in enumerate(node[1]):
                yield from self._ours(member, place.inside(1, index), seen)
        elif node[0] == "ref" and node[1] not in seen:
            target = self.api.lookup(node[1])
            if isinstance(target, Alias):
                yield from self._ours(target.type, Place(node[1]), (*seen, node[1]))
            else:
                yield Ours(node, place)
        elif node[0] != "ref":
            yield Ours(node, place)

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
        said = {uploaded(shape.name, sent) for shape in ends}
        held = [(our, uploaded(our.node, sent)) for our in ours if isinstance(our.node, str)]
        new += [Scalar(name) for name in sorted(said - {name for _, name in held})]
        gone += [our for our, name in held if name not in said]

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
        pairs = self._pairs(said, declared, sent)
        for shape, our in pairs:
            ref = our.node[1]
            if isinstance(shape, Named):
                self.known.setdefault((shape.name, sent), ref)
            self._class(self.shapes.end(shape), ref, sent)
        met = [id(one) for pair in pairs for one in pair]
        new += [shape for shape in said if id(shape) not in met]
        refs = {our.node[1] for _, our in pairs}  # one may be there twice, by way of an alias
        gone += [our for our in declared if our.node[1] not in refs]

    def _pairs(
        self, said: List[Shape], declared: List[Ours], sent: bool
    ) -> List[Tuple[Shape, Ours]]:
        """The classes of both sides that are the same, the likeliest pairs first."""
        if len(said) == len(declared) == 1:
            return [(said[0], declared[0])]
        scored = [
            (self._likeness(shape, our.node[1], sent), -i, -j)
            for i, shape in enumerate(said)
            for j, our in enumerate(declared)
        ]
        left, right, pairs = set(), set(), []
        for score, i, j in sorted(scored, reverse=True):
            if score >= _SIMILAR and i not in left and j not in right:
                left.add(i)
                right.add(j)
                pairs.append((said[-i], declared[-j]))
        return pairs

    def _likeness(self, shape: Shape, ref: str, sent: bool) -> float:
        """How much a schema and a declared class have in common; negative if they exclude."""
        known = self.known.get((shape.name, sent)) if isinstance(shape, Named) else None
        theirs = self.shapes.end(shape)
        assert isinstance(theirs, Object)
        said = {field.key: field for field in self.shapes.fields_of(theirs)}
        ours = self._declared(ref)
        score = 10.0 if known == ref else 0.0
        for key in said.keys() & ours.keys():
            one = self._constants(said[key].shape)
            other = set(map(str, literal_values(ours[key][0].type, self.api.lookup)))
            if one and other and 1 in (len(one), len(other)):
                if not one & other:
                    return -1.0
                score += 2.0
        every = said.keys() | ours.keys()
        return score + (len(said.keys() & ours.keys()) / len(every) if every else 1.0)

    def _constants(self, shape: Shape) -> Set[str]:
        """The values a property can have, if it can have no others."""
        variants = [v for v in self.variants_of(shape) if v != NULL]
        if not variants or not all(isinstance(variant, Literals) for variant in variants):
            return set()
        return {
            str(v) for variant in variants if isinstance(variant, Literals) for v in variant.values
        }

    def _declared(self, ref: str) -> Dict[str, Tuple[Any, Place]]:
        """The fields of a class by their JSON keys, those of its bases included."""
        spec = self.api.lookup(ref)
        if not isinstance(spec, Class):
            return {}
        found: Dict[str, Tuple[Any, Place]] = {}
        for base in spec.bases:
            found.update(self._declared(base))
        here = Place(ref)
        found.update({f.key: (f, here.below(f.name)) for f in spec.fields})
        return found

    def _class(self, theirs: Shape, ref: str, sent: bool) -> None:
        mark = (id(theirs), ref)
        if mark in self._seen or not isinstance(theirs, Object):
            return
        self._seen.add(mark)
        around, self._open = self._open, []
        spec = self.api.lookup(ref)
        fields, declared = self.shapes.fields_of(theirs), self._declared(ref)
        self._fields(fields, declared, Place(ref), sent, "field", spec.kind == "params")
        self._open = around

    def told(self, shape: Shape) -> str:
        """A shape for the report, briefly."""
        if isinstance(shape, Scalar):
            return shape.name
        if isinstance(shape, Named):
            return shape.name
        if isinstance(shape, Literals):
            return f"Literal[{', '.join(map(repr, shape.values))}]"
        if isinstance(shape, ListOf):
            return f"list[{self.told(shape.item)}]"
        if isinstance(shape, DictOf):
            return f"dict[str, {self.told(shape.value)}]"
        if isinstance(shape, OneOf):
            return " | ".join(self.told(member) for member in shape.members)
        fields = [field.key for field in shape.fields]
        return "{" + ", ".join(fields[:4]) + (", ...}" if len(fields) > 4 else "}")

    def _declared_as(self, our: Ours) -> str:
        return render(our.node, _short)


def uploaded(name: str, sent: bool) -> str:
    """Bytes that are sent can be given as any kind of file."""
    return "FileTypes" if sent and name == "bytes" else name


def _key(place: str, key: str) -> str:
    """A key as it is compared; headers are the same in whatever case."""
    return key.lower() if place == "header" else key


def _named(field: Property) -> str:
    return field.name or identifier(field.key)


def _module(ref: str) -> str:
    return ref.rpartition(".")[0]


def _short(ref: str) -> str:
    return ref.rpartition(".")[2]


def speaking(api: Api) -> Dict[str, Method]:
    """By HTTP line, the method that speaks for it where several have the same one: the one that is
    declared whole, has events, is not deprecated."""

    def rank(method: Method) -> Tuple[object, ...]:
        source, key = api.origins[method.path]
        whole = key[0] == "methods" and source.declaration.methods[key[1]].http
        lesser = (bool(method.deprecated), method.stream is None, len(method.path))
        return (not whole, *lesser, method.path)

    found: Dict[str, Method] = {}
    for method in sorted((m for m in api.methods() if m.verb), key=rank):
        found.setdefault(f"{method.verb} {method.route}", method)
    return {line: found[line] for line in sorted(found)}
