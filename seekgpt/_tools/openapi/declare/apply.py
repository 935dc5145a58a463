"""Changes carried out on a draft: what each kind of difference means for a declaration."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List

from ...._spec.expr import BEST, Node, is_optional
from ...._spec.names import holds_params
from ..compare.changes import Change
from ..compare.distinguish import apart, look_of, looks
from ..read import naming_rules as calling
from ..read.identifiers import identifier, unclaimed
from ..read.shape import NULL, OneOf, Scalar, Shape
from .methods import USUAL, MethodMaker
from .types import Context

#: What takes something away; done only when asked for.
REMOVING = frozenset(("gone endpoint", "gone parameter", "gone field", "gone type", "gone value"))


def apply(changes: Iterable[Change], maker: MethodMaker, prune: bool) -> None:
    """Carry out changes; with ``prune`` also those that take something away."""
    changes = list(changes)
    reach, names = maker.types.reach, maker.types.alignment.names
    new = [change.said for change in changes if change.kind == "new endpoint"]
    maker.types.draft.expect(calling.package(reach.place_of(each)[0], names) for each in new)
    order = list(_DOING)
    for change in changes:
        if change.kind == "new endpoint":
            maker.reserve(change.said)

    def turn(change: Change) -> Any:
        # Inner parts of an expression first: what changes around them changes the way to them.
        if change.kind == "new endpoint":
            resource, name = maker.types.reach.place_of(change.said)
            usual = USUAL.index(name) if name in USUAL else len(USUAL)
            return order.index(change.kind), resource, usual, name
        return order.index(change.kind), -len(change.place.trail)

    for change in sorted(changes, key=turn):
        if change.kind in REMOVING and not prune:
            continue
        if change.kind in _ON_EXPRESSIONS and not maker.types.draft.has_expression(change.place):
            continue  # a class has become something else: for a person
        _DOING[change.kind](change, maker)


def _place_context(change: Change, maker: MethodMaker) -> Context:
    """Where types that a change needs are declared: in the module of the place."""
    draft, place = maker.types.draft, change.place
    file, key = draft.spot(place)
    module = draft.module_of(place)
    if key[0] == "types":
        _, name = module, key[2]
        both = place.origin in draft.bases or place.origin in draft.bases.values()
        inside = Context(module, file, holds_params(place.origin.rpartition(".")[0]), both=both)
        return inside.within(name) if len(key) > 3 else inside
    sent = not key[2:3] or key[2] not in ("returns", "stream")
    if not sent or not module.rpartition(".")[2]:
        resource, _, name = place.origin.rpartition(".")
        called = calling.of_method(
            resource, name, "Params" if sent else "Response", maker.types.alignment.names
        )
        from ...._spec.names import snake

        module = draft.module(f"{module.rpartition('.')[0]}.{snake(called)}".lstrip("."))
    return Context(module, file, sent)


def _hint(change: Change) -> str:
    key = change.place.key
    return calling.title(key[-1]) if key else change.place.origin.rpartition(".")[2]


def _value(change: Change, maker: MethodMaker) -> None:
    node: Any = maker.types.draft.expression(change.place).at(change.place.trail)
    if change.said not in node[1:]:
        node.append(change.said)


def _drop_value(change: Change, maker: MethodMaker) -> None:
    node: Any = maker.types.draft.expression(change.place).at(change.place.trail)
    if change.said in node[1:] and len(node) > 2:
        node.remove(change.said)


def _drop_type(change: Change, maker: MethodMaker) -> None:
    maker.types.draft.expression(change.place).remove(change.place.trail)


def _made(shape: Shape, change: Change, maker: MethodMaker) -> Node:
    context = _place_context(change, maker)
    members = list(shape.members) if isinstance(shape, OneOf) else [shape]
    several = len(members) > 1 or change.kind == "new type"
    nodes: List[Node] = []
    for number, member in enumerate(members, 2):
        tag = maker.types.tag(member) if several else None
        hint = calling.of_option(_hint(change), tag, number if several and not tag else 0)
        nodes.append(maker.types.node(member, context, hint))
    best = not context.sent and not maker.types.are_apart(members)
    node: Node = nodes[0] if len(nodes) == 1 else ["union", nodes, BEST if best else None]
    return maker.types.draft.written(node, maker.types.draft.module_of(change.place))


def _type(change: Change, maker: MethodMaker) -> None:
    """What stands here is another type now, null apart."""
    expression = maker.types.draft.expression(change.place)
    before = expression.at(change.place.trail)
    if change.said == NULL:
        expression.put(change.place.trail, "None")
        return
    node = _made(change.said, change, maker)
    if change.said == Scalar("bytes") and change.place.key == ("returns",):
        node = "bytes"  # all of an answer
    if is_optional(before) and before != "None":
        node = ["union", [node, "None"], None]
    expression.put(change.place.trail, node)
    if change.place.key == ("returns",):
        file, key = maker.types.draft.spot(change.place)
        if change.values[0].startswith("a list is "):
            maker.types.draft.set(file, (*key[:-1], "page"), None)


def _new_type(change: Change, maker: MethodMaker) -> None:
    alignment = maker.types.alignment
    received = not holds_params(change.place.origin.rpartition(".")[0])
    new = looks(alignment, change.said) if received else {}
    best = False
    if new:
        known = [look_of(alignment, ref) for ref in alignment.declared.classes_at(change.place)]
        best = not apart([*known, *new.values()])
    expression = maker.types.draft.expression(change.place)
    expression.add(change.place.trail, _made(change.said, change, maker))
    if best:
        expression.fit_best(change.place.trail)


def _nullable(change: Change, maker: MethodMaker) -> None:
    maker.types.draft.expression(change.place).add(change.place.trail, "None")


def _not_nullable(change: Change, maker: MethodMaker) -> None:
    node: Any = maker.types.draft.expression(change.place).at(change.place.trail)
    if node[0] == "union" and "None" in node[1]:
        node[1][node[1].index("None")] = ["removed"]


def _required(change: Change, maker: MethodMaker) -> None:
    maker.types.draft.expression(change.place).default = ""


def _optional(change: Change, maker: MethodMaker) -> None:
    expression = maker.types.draft.expression(change.place)
    expression.default = expression.default or "..."


def _default(change: Change, maker: MethodMaker) -> None:
    maker.types.draft.expression(change.place).default = change.values[0]


def _deprecated(change: Change, maker: MethodMaker) -> None:
    file, key = maker.types.draft.spot(change.place)
    maker.types.draft.set(file, (*key, "deprecated"), change.said or True)


def _set(change: Change, maker: MethodMaker) -> None:
    file, key = maker.types.draft.spot(change.place)
    maker.types.draft.set(file, key, change.said)


def _field(change: Change, maker: MethodMaker) -> None:
    table, field = change.said
    context = _place_context(Change(change.kind, table), maker)
    if table.key == () and table.origin in maker.types.draft.api.origins:
        context = context.within(table.origin.rpartition(".")[2])
    file, key = maker.types.draft.spot(table)
    draft = maker.types.draft
    if table.origin in draft.method_paths:
        taken = {
            p.name for m in draft.api.methods() if m.path == table.origin for p in m.parameters
        }
        name = unclaimed(field.name or identifier(field.key), taken)
        draft.set(file, (*key, name), maker.types.parameter(field, context, False, table.key[0]))
    else:
        taken = set(draft.field_names(table))
        received = not context.sent
        name = unclaimed(maker.types.field_name(field, received), taken)
        draft.set(file, (*key, name), maker.types.field(field, context, name))


def _move(change: Change, maker: MethodMaker) -> None:
    """A parameter is sent elsewhere; what was declared of it goes along."""
    place, field = change.said
    file, key = maker.types.draft.spot(change.place)
    declared = maker.types.draft.declared(change.place)
    table: Dict[str, Any] = {"type": declared.type}
    if field.key != key[-1]:
        table["alias"] = field.key
    if declared.doc:
        table["doc"] = declared.doc
    maker.types.draft.set(file, key, None)
    maker.types.draft.set(
        file, (*key[:-2], place, key[-1]), table if len(table) > 1 else declared.type
    )


def _endpoint(change: Change, maker: MethodMaker) -> None:
    maker.method(change.said)


def _schema(change: Change, maker: MethodMaker) -> None:
    """A type that the map names and nothing else has brought along."""
    maker.types.names_of(change.said.name)


def _remove(change: Change, maker: MethodMaker) -> None:
    file, key = maker.types.draft.spot(change.place)
    maker.types.draft.set(file, key, None)


def _remove_methods(change: Change, maker: MethodMaker) -> None:
    """All methods of an operation are gone, and those that are like one of them."""
    api, draft = maker.types.draft.api, maker.types.draft
    line = change.place.shown
    gone = [m.path for m in api.methods() if f"{m.verb} {m.route}" == line]
    declared = {
        f"{source.resource}.{name}": (source, method)
        for source in draft.sources()
        for name, method in source.declaration.methods.items()
    }
    for path in gone:  # grows on the way
        for other, (source, method) in declared.items():
            like = method.like if "." in method.like else f"{source.resource}.{method.like}"
            if method.like and like == path and other not in gone:
                gone.append(other)
        if path in declared:
            draft.set(draft.relative(declared[path][0]), ("methods", path.rpartition(".")[2]), None)


def _stream(change: Change, maker: MethodMaker) -> None:
    """Events can be had where a parameter asks for them; where none does, a person looks."""
    draft = maker.types.draft
    method = next(m for m in draft.api.methods() if m.path == change.place.origin)
    if any(p.name == "stream" and not p.required for p in method.parameters):
        file, key = draft.spot(change.place)
        context = _place_context(change, maker)
        from ...._spec.expr import render

        node = maker.types.node(change.said, context, f"{context.prefix}Event")
        draft.set(file, key, render(draft.written(node, draft.module_of(change.place))))


#: What changes an expression, rather than a key beside it.
_ON_EXPRESSIONS = frozenset(
    ("new value", "gone value", "gone type", "new type", "type", "nullable", "not nullable")
)
#: The order matters: parts of an expression before the whole, tables before what refers to them.
_DOING: Dict[str, Callable[[Change, MethodMaker], None]] = {
    "new value": _value,
    "gone value": _drop_value,
    "gone type": _drop_type,
    "not nullable": _not_nullable,
    "new type": _new_type,
    "type": _type,
    "nullable": _nullable,
    "required": _required,
    "optional": _optional,
    "default": _default,
    "deprecated": _deprecated,
    "moved": _move,
    "security": _set,
    "encoding": _set,
    "path": _set,
    "header": _set,
    "base_url": _set,
    "new field": _field,
    "new parameter": _field,
    "stream": _stream,
    "new endpoint": _endpoint,
    "new schema": _schema,
    "gone endpoint": _remove_methods,
    "gone parameter": _remove,
    "gone field": _remove,
}
