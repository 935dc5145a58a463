"""Stubs of the modules of types."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Tuple

from .._runtime import library
from .._runtime.helpers import helper
from .._runtime.models import inherited_fields
from .._spec.expr import VARIABLE
from .._spec.model import Alias, Class
from .._spec.names import names_module
from .naming import Names, relative, typed_key

ROOT = "seekgpt.types"
LITERALS = "seekgpt.types._literals"
_SHADOWING = frozenset(["str", "int", "float", "bool", "object", "bytes"])


def type_module(module: str) -> str:
    """The source of one module of types."""
    own = library.modules()[module]
    names = Names(f"{ROOT}.{module}", False, own)
    literal = [name for name in own if is_literal(["ref", f"{module}.{name}"])]
    blocks = [_type(names, module, name) for name in own if name not in literal]
    for name in literal:
        home = relative(LITERALS, names.module.rpartition(".")[0])
        blocks.insert(0, f"from {home} import {literal_name(module, name)} as {name}")
    exported = ", ".join(f'"{name}"' for name in own)
    head = [*names.imports(), f"__all__ = [{exported}]"]
    return "\n".join([*head, *blocks])


def is_literal(node: List[Any]) -> bool:
    """Whether a name stands for a choice of literals, or for a TypedDict of another name."""
    spec = library.lookup(node[1])
    if not isinstance(spec, Alias) or isinstance(spec.type, str):
        return False
    if spec.type[0] == "ref":
        target = library.lookup(spec.type[1])
        return target.kind == "params" or is_literal(spec.type)
    return bool(spec.type[0] == "literal")


def literal_name(module: str, name: str) -> str:
    """What an alias for literals is called in the module of them all."""
    place = module.rpartition(".")[0] if names_module(name, module) else module
    return "_".join(["", *place.split("."), name]) if place else f"_{name}"


def literals_module() -> str:
    """The source of the module of all aliases for literals."""
    names = Names(LITERALS, False, ())
    body = []
    for module, own in library.modules().items():
        for name in own:
            if is_literal(["ref", f"{module}.{name}"]):
                spec = library.lookup(f"{module}.{name}")
                assert isinstance(spec, Alias)
                kind = names.typing("TypeAlias")
                body.append(f"{literal_name(module, name)}: {kind} = {names.type(spec.type)}")
    return "\n".join([*names.imports(), *body])


def type_package(package: str, children: List[str], exports: Dict[str, str]) -> str:
    """The source of a package of types: what it exports, from the modules that have it."""
    names = Names(f"{ROOT}.{package}".rstrip("."), True, ())
    lines = []
    for name, ref in sorted(exports.items()):
        home, _, original = ref.rpartition(".")
        from_ = relative(f"{ROOT}.{home}", names.module)
        lines.append(f"from {from_} import {original} as {name}")
    exported = ", ".join(f'"{name}"' for name in sorted(exports))
    below = [f"from . import {child} as {child}" for child in children]
    return "\n".join([*below, *lines, f"__all__ = [{exported}]"])


def overriding(module: str) -> List[Tuple[str, str]]:
    """The fields of a module's classes that declare otherwise what a base has."""
    found = []
    for name in library.modules()[module]:
        spec = library.lookup(f"{module}.{name}")
        if isinstance(spec, Class) and spec.bases:
            bases = (library.lookup(base) for base in spec.bases)
            inherited = {f.name for b in bases if isinstance(b, Class) for f in inherited_fields(b)}
            found += [(name, field.name) for field in spec.fields if field.name in inherited]
    return found


def excuse(text: str, fields: List[Tuple[str, str]]) -> str:
    """A stub in which type checkers pass over fields that a subclass narrows."""
    lines, cls = text.splitlines(), ""
    for number, line in enumerate(lines):
        if line.startswith("class "):
            cls = re.split(r"\W", line[6:])[0]
        elif (cls, line.strip().partition(":")[0]) in fields:
            lines[number] = f"{line}  # type: ignore[assignment, unused-ignore]"
    return "\n".join(lines) + "\n"


def _type(names: Names, module: str, name: str) -> str:
    spec = library.lookup(f"{module}.{name}")
    if isinstance(spec, Alias):
        params = module.endswith(("_param", "_params"))
        text = names.type(spec.type, params)
        if spec.type[0] == "list":  # a name for a list is a list: something to append to
            text = f"{names.typing('List')}[{names.type(spec.type[1], params)}]"
        return f"{name}: {names.typing('TypeAlias')} = {text}"
    return _model(names, name, spec) if spec.kind == "model" else _typed_dict(names, name, spec)


def _model(names: Names, name: str, spec: Class) -> str:
    bases = [names.use(f"{ROOT}.{b.rpartition('.')[0]}", b.rpartition(".")[2]) for b in spec.bases]
    if spec.mixin:
        home, _, mixin = spec.mixin.partition(":")
        known = names.use(f"seekgpt._helpers.{home}", mixin)
        generic = spec.generic and bool(getattr(helper(spec.mixin), "__parameters__", False))
        bases.insert(0, f"{known}[{names.type(VARIABLE)}]" if generic else known)
    if not bases:
        bases = [names.use("seekgpt._model", "BaseModel")]
    if spec.generic:
        bases.append(f"{names.typing('Generic')}[{names.type(VARIABLE)}]")
    names.shadowed = {field.name for field in spec.fields} & _SHADOWING
    lines = [f"class {name}({', '.join(bases)}):", *_doc(spec.doc)]
    for field in spec.fields:
        text = (
            names.type(field.type) if field.required else names.optional(field.type, False, "None")
        )
        lines += [f"    {field.name}: {text}", *_doc(field.doc)]
    names.shadowed = set()
    return "\n".join(lines if len(lines) > 1 else [*lines, "    ..."])


def _typed_dict(names: Names, name: str, spec: Class) -> str:
    bases = [names.use(f"{ROOT}.{b.rpartition('.')[0]}", b.rpartition(".")[2]) for b in spec.bases]
    bases = bases or [names.typing("TypedDict")]
    names.shadowed = {field.name for field in spec.fields} & _SHADOWING
    lines = [f"class {name}({', '.join(bases)}, total=False):", *_doc(spec.doc)]
    for field in spec.fields:
        text = names.type(field.type, True)
        if field.required:
            text = f"{names.typing('Required')}[{text}]"
        lines += [f"    {typed_key(field)}: {text}", *_doc(field.doc)]
    names.shadowed = set()
    return "\n".join(lines if len(lines) > 1 else [*lines, "    ..."])


def _doc(text: str) -> List[str]:
    return [f"    {text!r}"] if text else []
