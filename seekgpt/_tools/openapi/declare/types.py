"""Declarations of types, made of the schemas that no declared type stands for."""

from __future__ import annotations

import keyword
from typing import Any, Dict, FrozenSet, Iterable, List, Optional, Set, Tuple

import attrs

from ...._model.base import BaseModel
from ...._spec.expr import BEST, RESERVED, UNNAMED, Node, is_optional, literal, render, union
from ...._spec.model import Alias
from ...._spec.names import holds_params, snake, twin_module, twin_name
from ..compare.align import Alignment
from ..compare.distinguish import Look, apart, looks
from ..compare.reach import Reach, names_in
from ..read import naming_rules as calling
from ..read.identifiers import identifier, unclaimed
from ..read.shape import (
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
)
from .draft import Draft

_TAGS = ("type", "object", "role", "event", "kind", "mode", "status")


@attrs.frozen
class Context:
    """Where a type is written: the module and the file, what its name begins with, whether it is
    sent or received, and whether it serves both ways."""

    module: str
    file: str
    sent: bool
    prefix: str = ""
    both: bool = False

    def within(self, name: str) -> Context:
        """Inside a class: what it holds is named after it, unless the module is."""
        root = self.module.rpartition(".")[2].replace("_", "") == name.lower()
        return attrs.evolve(self, prefix="" if root else name)


@attrs.define(eq=False)
class TypeMaker:
    """Makes declarations of types, and enters them into a draft."""

    alignment: Alignment
    draft: Draft
    reach: Reach
    #: What was made, for the report.
    made: List[str] = attrs.field(factory=list)
    #: The aliases whose expression is being made: one that holds itself cannot be written out.
    _open: List[str] = attrs.field(factory=list)
    #: The modules that the map names for types as they are sent, once somebody has asked.
    _sent_modules: Optional[FrozenSet[str]] = None

    @property
    def own(self) -> bool:
        """Whether the document was exported from declarations, and names everything itself."""
        return self.alignment.shapes.own

    # Types

    def node(self, shape: Shape, context: Context, hint: str) -> Node:
        """The expression of a shape; classes it needs are made, and named after ``hint``."""
        if isinstance(shape, Scalar):
            return builtin_of(shape.name, context.sent)
        if isinstance(shape, Literals):
            return ["literal", *shape.values]
        if isinstance(shape, ListOf):
            return ["list", self.node(shape.item, context, calling.singular(hint))]
        if isinstance(shape, DictOf):
            return ["dict", "str", self.node(shape.value, context, calling.singular(hint))]
        if isinstance(shape, Named):
            node = self.component(shape.name, context)
            if shape.of:
                return [*node, *(self.node(part, context, hint) for part in shape.of)]
            return _joined([node, "None"]) if self._nullable(shape, node) else node
        if isinstance(shape, Object):
            return self._inline(shape, context, hint)
        return self._union(shape, context, hint)

    def _nullable(self, shape: Named, node: Node) -> bool:
        """Whether null has to be said beside a type: the types of schemas leave it to their users,
        unless people declared it with them."""
        if self.own or NULL not in self.alignment.shapes.variants_of(shape):
            return False
        while not isinstance(node, str) and node[0] == "ref":
            target = self.alignment.declared.lookup(node[1])
            if not isinstance(target, Alias):
                return True
            node = target.type
        return not is_optional(node)

    def _inline(self, shape: Object, context: Context, hint: str) -> Node:
        if not shape.fields:
            return "object"
        root = context.module.rpartition(".")[2]
        taken = RESERVED.union(self.draft.taken(context.module))
        name = calling.free(context.prefix + hint, taken, calling.title(root))
        return self.declare_class(shape, context, name)

    def declare_class(self, shape: Object, context: Context, name: str) -> Node:
        """Declare a class in a module, then what its fields need."""
        ref = self._enter(context, name)
        table: Dict[str, Any] = {}
        if shape.doc:
            table["_doc"] = shape.doc
        if self.own and shape.bases:  # else what a schema builds on is part of it
            bases = [self.draft.written(["ref", base], context.module) for base in shape.bases]
            table["_bases"] = [render(base) for base in bases]
        if shape.mixin:
            table["_mixin"] = shape.mixin
        key = ("types", self._short(context), name)
        self.draft.set(self._file(context), key, table)
        around, self._open = self._open, []
        fields: Iterable[Property] = shape.fields
        if not (self.own or context.both):
            fields = self.alignment.shapes.fields_for(shape, context.sent)
        for called, field in self._named(fields, not context.sent).items():
            table[called] = self.field(field, context.within(name), called)
        self._open = around
        return ["ref", ref]

    def _enter(self, context: Context, name: str) -> str:
        ref = self.draft.enter(context.module, name, self._file(context))
        self.made.append(ref)
        return ref

    def _file(self, context: Context) -> str:
        """The file of a context's module: the one that has it already, if one does."""
        return self.draft.files.get(context.module, context.file)

    def _short(self, context: Context) -> str:
        package = self.draft.packages.get(self._file(context), "")
        return context.module[len(package) + 1 :] if package else context.module

    def field_name(self, field: Property, received: bool) -> str:
        """A field's name in Python; one that would hide what every response can do gets a line."""
        name = field.name or (field.key if self.own else identifier(field.key))
        hides = received and (hasattr(BaseModel, name) or name == "self")
        return f"{name}_" if not self.own and hides else name

    def _named(self, fields: Iterable[Property], received: bool) -> Dict[str, Property]:
        """The fields of a class by their names, which differ."""
        wanted = [(self.field_name(field, received), field) for field in fields]
        taken: Set[str] = set()
        found: Dict[str, Property] = {}
        for name, field in sorted(wanted, key=lambda pair: pair[0] != pair[1].key):
            name = name if self.own else unclaimed(name, taken)
            taken.add(name)
            found[name] = field
        order = {id(field): number for number, (_, field) in enumerate(wanted)}
        return dict(sorted(found.items(), key=lambda item: order[id(item[1])]))

    def parameter(self, field: Property, context: Context, whole: bool, place: str) -> Any:
        """The declaration of a parameter: a field that may say how it is spelled."""
        made = self.field(field, context, field.name or identifier(field.key))
        table = {"type": made} if isinstance(made, str) else dict(made)
        if whole and place == "body":
            table.pop("alias", None)
            table["whole"] = True
        usual = self.draft.query_style
        # Where queries have brackets, forms have them, too.
        in_form = "form*" if usual == "brackets" else ""
        if field.style and field.style != {"query": usual, "body": in_form}.get(place):
            table["style"] = field.style
        return table if len(table) > 1 else table["type"]

    def field(self, field: Property, context: Context, name: str) -> Any:
        """The declaration of a field: a text, or a table where there is more to say."""
        node = self.node(field.shape, context, calling.title(field.key))
        text = render(self.draft.written(node, context.module))
        if not field.required:
            counts = context.sent or context.both or self.own
            default = self.alignment.shapes.default_of(field) if counts else NO_DEFAULT
            text += f" = {UNNAMED}" if default is NO_DEFAULT else f" = {literal(default)}"
        table: Dict[str, Any] = {"type": text}
        if name != field.key:
            table["alias"] = field.key
        if field.deprecated:
            table["deprecated"] = field.deprecated
        if field.only and context.both:
            table["only"] = field.only
        if field.doc:
            table["doc"] = field.doc
        return table if len(table) > 1 else text

    def _union(self, shape: OneOf, context: Context, hint: str) -> Node:
        """Alternatives; those with classes get a name, which others can use, too."""
        if self.own:
            made = [self.node(member, context, hint) for member in shape.members]
            return _joined(made, shape.tag == BEST)
        members = [member for member in shape.members if member != NULL]
        best = not context.sent and not self.are_apart(members)
        base = context.prefix + hint
        end = self.alignment.shapes.end
        classes = [member for member in members if isinstance(end(member), (Object, OneOf))]
        several = len(members) > 1
        nodes: List[Node] = []
        for number, member in enumerate(members):
            tag = self.tag(member) if several else None
            name = calling.of_option(hint, tag, number if several else 0)
            nodes += _alternatives(self.node(member, context, name))
        # Null is said once, by whoever uses the alternatives.
        nodes = [node for node in nodes if node != "None"]
        null = ["None"] if NULL in self.alignment.shapes.variants_of(shape) else []
        if not classes or not several or base in self.draft.taken(context.module):
            return _joined([*nodes, *null], best)
        ref = self._alias(_joined(nodes, best), context, base)
        return _joined([["ref", ref], *null])

    def are_apart(self, members: Iterable[Shape]) -> bool:
        """Whether something tells all alternatives apart."""
        known: Dict[Any, Look] = {}
        for member in members:
            known.update(looks(self.alignment, member))
        return apart(known.values())

    def alternatives(
        self, members: Iterable[Tuple[str, Shape]], context: Context, name: str
    ) -> None:
        """Declare a type that is any of several, each with what a class of it is named after."""
        known = list(members)
        made = [self.node(shape, context, hint) for hint, shape in known]
        best = not self.are_apart(shape for _, shape in known)
        self._alias(_joined(made, best), context, name)

    def _alias(self, node: Node, context: Context, name: str) -> str:
        ref = self._enter(context, name)
        text = render(self.draft.written(node, context.module))
        self.draft.set(self._file(context), ("types", self._short(context), name), text)
        return ref

    def tag(self, member: Shape) -> Optional[str]:
        """What tells an alternative apart: the one value of a property, or its title."""
        end = self.alignment.shapes.end(member)
        if isinstance(end, Object):
            for key in _TAGS:
                field = end.field(key)
                held = None if field is None else self.alignment.shapes.end(field.shape)
                if isinstance(held, Literals) and len(held.values) == 1:
                    return str(held.values[0])
            return end.title or None
        if isinstance(end, ListOf):
            return "list"
        return end.name if isinstance(end, Scalar) else None

    # Schemas among the components

    def component(self, name: str, context: Context) -> Node:
        """The type that stands for a schema: the one that is known, or a new one."""
        if name in self._open:
            return "object"
        sent, known = context.sent, self.alignment.known
        ref = known.get((name, sent))
        if ref is None and sent:
            base = known.get((name, False), "")
            ref = self.draft.scope.twin(base) if self.draft.has_twin(base) else None
        if ref is not None:
            return ["ref", ref]
        shape = self.alignment.shapes.component(name)
        if isinstance(shape, Named):
            return self.component(shape.name, context)
        named = name in self.alignment.names.types
        if isinstance(shape, (Scalar, DictOf, ListOf)) and not named:
            return self.node(shape, context, calling.type_name(name, self.alignment.names))
        if isinstance(shape, Object) and not shape.fields and not named:
            return "object"
        return ["ref", self._declare(name, shape, context)]

    def _declare(self, name: str, shape: Shape, context: Context) -> str:
        """Declare the type of a schema in a module of its own; where it serves both ways, once."""
        if self.own:
            return self.take_back(name)
        both = self._serves_both(name)
        module, called = self._place(name, context, params=context.sent and not both)
        file = self._file_of(module, name, context)
        inside = Context(module, file, context.sent and not both, both=both)
        ref = f"{module}.{called}"
        self.alignment.known[name, inside.sent] = ref
        self._open_module(inside)
        if not inside.sent and module in self.draft.twinned:
            twin = f"{twin_module(module)}.{twin_name(called, module)}"
            self.alignment.known.setdefault((name, True), twin)
            self._enter_twin(ref, inside.file)
        if isinstance(shape, Object) and shape.fields:
            self.declare_class(shape, inside, called)
        else:
            self.draft.taken(module)[called] = None
            self._open.append(name)
            node = self.node(_without_null(shape), attrs.evolve(inside, prefix=""), called)
            self._open.pop()
            if node == ["ref", ref]:  # the alternatives took the name themselves
                return str(self.alignment.known[name, context.sent])
            self._alias(node, inside, called)
        return str(self.alignment.known[name, context.sent])

    def _serves_both(self, name: str) -> bool:
        """Whether one declaration says how a schema is received, and how it is sent."""
        said = calling.forms(name, self.alignment.names)
        if said.sent:
            return False
        home = said.received[0].rpartition(".")[0] if said.received else ""
        if home in self.draft.twinned:
            return True  # as all that is declared there
        if name not in self.reach.sent or name not in self.reach.received:
            return False
        return self._twinnable(name, set()) and (not home or self._can_twin(home))

    def _can_twin(self, module: str) -> bool:
        """Whether the types of a module are sent in a form that follows from them: whether nobody
        has declared that form, or named it in the map."""
        twin = twin_module(module)
        if self._sent_modules is None:
            names = self.alignment.names
            refs = (ref for schema in names.types for ref in calling.forms(schema, names).sent)
            self._sent_modules = frozenset(ref.rpartition(".")[0] for ref in refs)
        free = twin not in self.draft.modules and twin not in self._sent_modules
        return module in self.draft.twinned or free

    def _open_module(self, context: Context) -> None:
        """Say in a module that is new what its types are, where its name does not."""
        key = ("types", self._short(context))
        if context.both and context.module not in self.draft.twinned:
            self.draft.twinned.add(context.module)
            self.draft.set(context.file, (*key, "_param"), True)
        if not context.sent and holds_params(context.module):
            self.draft.set(context.file, (*key, "_model"), True)
            self.draft.scope.models.add(context.module)

    def _enter_twin(self, ref: str, file: str) -> None:
        module, _, name = ref.rpartition(".")
        twin = self.draft.enter(twin_module(module), twin_name(name, module), file)
        self.draft.bases[twin] = ref

    def names_of(self, name: str) -> None:
        """Declare a type that the map names, where nothing has brought it along, and its further
        names."""
        said = calling.forms(name, self.alignment.names)
        for refs, sent in ((said.received, False), (said.sent, True)):
            for ref in refs:
                module, _, called = ref.rpartition(".")
                if called in self.draft.modules.get(module, ()):
                    continue
                if (name, sent) not in self.alignment.known:
                    self.component(name, Context("", "", sent))
                    continue
                known = self.alignment.known[name, sent]
                both = not sent and self.draft.has_twin(known) and self._can_twin(module)
                inside = Context(module, self._file_of(module, name), sent, both=both)
                self._open_module(inside)
                self._alias(["ref", known], inside, called)
                if both:
                    self._enter_twin(ref, inside.file)

    def _file_of(self, module: str, name: str, context: Optional[Context] = None) -> str:
        """The file in which a type stands, or is to stand: that of its module; that of the one
        resource that uses it, if its package has no file for types alone."""
        package, draft = module.rpartition(".")[0], self.draft
        file = draft.files.get(module) or draft.package_file(package) or ""
        if module not in draft.files and not file.endswith(".types.toml"):
            one = context is not None and len(set(self.reach.users.get(name, ()))) == 1
            own = context.file if context is not None and one else ""
            file = own if draft.packages.get(own) == package else ""
        return file or self.types_file(package)

    def types_file(self, package: str) -> str:
        """A new file for the types of a package."""
        file = f"{package.replace('.', '/') or 'api'}.types.toml"
        self.draft.packages[file] = package
        if not package:
            self.draft.set(file, ("package",), package)
        return file

    def take_back(self, ref: str) -> str:
        """Declare a type as the document that it was exported to says."""
        shapes, draft = self.alignment.shapes, self.draft
        schema = shapes.schemas[ref]
        module, _, name = ref.rpartition(".")
        package, _, short = module.rpartition(".")
        self.alignment.known[ref, False] = self.alignment.known[ref, True] = ref
        if "x-seekgpt-derived" in schema:
            return ref
        file = schema["x-seekgpt-file"]
        if file not in draft.packages:
            draft.packages[file] = package
            draft.set(file, ("package",), package)
        twins = "x-seekgpt-twins" in schema
        context = Context(module, file, schema["x-seekgpt-kind"] == "params", both=twins)
        for flag in ("twins", "model", "export"):
            if f"x-seekgpt-{flag}" in schema:
                key = "_param" if flag == "twins" else f"_{flag}"
                draft.set(file, ("types", short, key), True)
        shape = shapes.component(ref)
        if isinstance(shape, Object):
            self.declare_class(shape, context, name)
        else:
            self._alias(self.node(shape, context, name), context, name)
        return ref

    def _place(self, name: str, context: Context, params: bool) -> Tuple[str, str]:
        """The module and the name of a schema's type."""
        said = calling.forms(name, self.alignment.names)
        derived = tuple(map(calling.sent_form, said.received[:1]))
        for ref in (said.sent or derived) if params else said.received:
            module, _, called = ref.rpartition(".")
            if called not in self.draft.modules.get(module, ()):
                return module, called
        called = calling.type_name(name, self.alignment.names)
        package = self._package(name, context)
        if params and package != "shared":
            called += "Param"
        prefix = f"{package}." if package else ""
        if params and package == "shared":
            prefix = "shared_params."
        number, free = 1, called
        while free in RESERVED or not self.draft.is_open(prefix + _module_of(free)):
            number += 1
            free = f"{called}{number}"
        return prefix + _module_of(free), free

    def _package(self, name: str, context: Context) -> str:
        """The package of a schema's type: that of the type that first needs it, if people have
        declared that one; else the package whose resources use it most."""
        if context.module in self.draft.api.modules:
            return context.module.rpartition(".")[0]
        names = self.alignment.names
        users = self.reach.users.get(name, ())
        found = [calling.package(user, names) for user in users if user]
        return max(found, key=found.count, default=context.module.rpartition(".")[0])

    def _twinnable(self, name: str, seen: Set[str]) -> bool:
        """Whether the sent form of a schema can be derived from the received one: whether that is
        so of all that it refers to."""
        if name in seen:
            return True
        seen.add(name)
        known = self.alignment.known
        if (name, False) in known:
            ref = known[name, False]
            return self.draft.has_twin(ref) or known.get((name, True)) == ref
        if (name, True) in known:
            return False
        shapes = self.alignment.shapes
        return all(self._twinnable(other, seen) for other in names_in(shapes.component(name)))


def _module_of(name: str) -> str:
    """The module that is named after a type."""
    module = snake(name)
    return f"{module}_" if keyword.iskeyword(module) else module


def _without_null(shape: Shape) -> Shape:
    if not isinstance(shape, OneOf):
        return shape
    return one_of((member for member in shape.members if member != NULL), shape.tag)


def _alternatives(node: Node) -> List[Node]:
    return list(node[1]) if node[0] == "union" else [node]


def _joined(members: List[Node], best: bool = False) -> Node:
    """Alternatives as one expression; with ``best`` the one that fits best is meant."""
    node = union(members) if members else "object"
    return ["union", node[1], BEST] if best and node[0] == "union" else node
