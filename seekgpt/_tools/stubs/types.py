"""Stubs of the modules of types."""

from __future__ import annotations

import ast
import textwrap
from typing import Dict, Iterable, List, Set, Tuple

from ..._runtime import library
from ..._runtime.in_python import located, python_object
from ..._runtime.types.models import inherited_fields
from ..._spec.expr import VARIABLE
from ..._spec.model import TYPES, Alias, Class
from .homes import (
    LITERALS,
    Home,
    exported,
    gathered,
    home,
    is_literal,
    literal_name,
    mentioned,
    ordered,
    renames,
    space,
    stub_of,
)
from .names import (
    BUILTINS,
    Names,
    dunder_all,
    has_items_name,
    is_written,
    items_name,
    relative,
)


def type_module(module: str, where: Home = home, folder: bool = False) -> str:
    """The source of one module of types, with what it declares.

    ``where`` tells where other types are imported from, ``folder`` whether the module has a folder
    to itself.
    """
    own = library.modules()[module]
    names = Names(f"{TYPES}.{module}", folder, own, where)
    refs = {name: f"{module}.{name}" for name in own}
    elsewhere = {name: ref for name, ref in refs.items() if is_literal(ref) or renames(ref)}
    imports = _imported(names, elsewhere)
    blocks = [_type(names, module, name) for name in own if name not in elsewhere]
    return "\n".join([*names.imports(), dunder_all(own), *imports, *blocks])


def pointing_module(module: str) -> str:
    """The source of a module, in a folder to itself, whose types stand in its package's stub.

    It has no ``__all__``: a stub offers what it imports under its own name said twice, and there
    are so many of these modules that saying each once more would be felt in the wheel.
    """
    offered = {name: f"{module}.{name}" for name in library.modules()[module]}
    # Arguments of methods are written from what their packages offer; any other type is looked for
    # where it was seen, in the module of what holds it.
    if not module.endswith("_params"):
        offered.update(mentioned(module))
    names = Names(f"{TYPES}.{module}", True, offered)
    elsewhere: Dict[str, str] = {}
    blocks: List[str] = []
    for name, ref in offered.items():
        if home(ref)[1] == name:
            elsewhere[name] = ref
        else:
            blocks.append(_named(names, name, ref))
    imports = _offered(names, elsewhere)
    return "\n".join([*names.imports(), *imports, *blocks])


def _named(names: Names, name: str, ref: str) -> str:
    """A name for a type that stands in a class."""
    spec = library.lookup(renames(ref) or ref)
    if isinstance(spec, Class) and spec.kind == "params":
        # `stubtest` knows no alias of a TypedDict; one with the same keys is the same to all.
        return f"class {name}({names.ref(ref)}): ..."
    return f"{name} = {names.ref(ref)}"


def _imported(names: Names, types: Dict[str, str]) -> List[str]:
    """The imports that give a module types which stand elsewhere; its ``__all__`` offers them."""
    found = []
    for name, ref in types.items():
        module, there = home(ref)
        alias = there if there == name else f"{there} as {name}"
        found.append(f"from {relative(module, names.package)} import {alias}")
    return found


def _offered(names: Names, types: Dict[str, str]) -> List[str]:
    """The imports of types that stand elsewhere under the same names, for others, too."""
    return [
        f"from {relative(home(ref)[0], names.package)} import {name} as {name}"
        for name, ref in types.items()
    ]


def literals_module() -> str:
    """The source of the module of all aliases for literals."""
    names = Names(LITERALS, False, ())
    body = []
    for module, own in library.modules().items():
        for ref in (f"{module}.{name}" for name in own):
            if is_literal(ref):
                spec = library.lookup(ref)
                assert isinstance(spec, Alias)
                kind = names.typing("TypeAlias")
                body.append(f"{literal_name(ref)}: {kind} = {names.type(spec.type)}")
    return "\n".join([*names.imports(), *body])


def type_package(package: str, children: List[str], exports: Dict[str, str]) -> str:
    """The source of a package of types: what it exports, from the modules that have it."""
    names = Names(f"{TYPES}.{package}".rstrip("."), True, ())
    lines = []
    for name, ref in sorted(exports.items()):
        module, _, original = ref.rpartition(".")
        from_ = relative(f"{TYPES}.{module}", names.module)
        lines.append(f"from {from_} import {original} as {name}")
    below = [f"from . import {child} as {child}" for child in children]
    return "\n".join([*below, *lines, dunder_all(sorted(exports))])


def gathering_package(package: str, children: List[str], exports: Dict[str, str]) -> str:
    """The source of a package of types, with the types of its modules."""
    names, blocks = _gathered(package, False, exports)
    lines = []
    elsewhere: Dict[str, str] = {}
    for name, ref in sorted(exports.items()):
        module, _, original = ref.rpartition(".")
        if module not in library.modules():  # written in Python
            lines.append(
                f"from {relative(f'{TYPES}.{module}', names.module)} import {original} as {name}"
            )
        elif home(ref)[1] != name:
            blocks.append(_named(names, name, ref))
        elif home(ref)[0] != names.module:
            elsewhere[name] = ref
    lines += _offered(names, elsewhere)
    below = [f"from . import {child} as {child}" for child in children]
    return "\n".join([*below, *lines, *names.imports(), *blocks])


def apart_module(package: str) -> str:
    """The source of the stub beside a package's own."""
    names, blocks = _gathered(package, True)
    return "\n".join([*names.imports(), *blocks])


def _gathered(package: str, apart: bool, more: Iterable[str] = ()) -> Tuple[Names, List[str]]:
    """What the types of a package's modules are, in its stub or in the one beside it."""
    modules = gathered(apart).get(package, [])
    inner = {name for module in modules for name in library.modules()[module]}
    spaces = {space(module) for module in modules}
    names = Names(stub_of(package, apart), not apart, {*more, *inner, *spaces})
    return names, [block for module in modules for block in _blocks(names, module)]


def _blocks(names: Names, module: str) -> List[str]:
    """The types of one module: those that its package exports, and a class with the others."""
    blocks: List[str] = []
    kept: Dict[str, str] = {}
    for name in ordered(module):
        ref = f"{module}.{name}"
        if is_literal(ref) or renames(ref):
            continue
        text = _type(names, module, name)
        if exported(ref):
            blocks.append(text)
        else:
            kept[name] = text
    if kept:
        outer = _reaching_out(kept)
        inside = textwrap.indent("\n".join(kept.values()), "    ")
        blocks.insert(0, "\n".join([*outer, f"class {space(module)}:\n{inside}"]))
    return blocks


def _reaching_out(kept: Dict[str, str]) -> List[str]:
    """Further names for what is called like one of the types of a space, and not in it: a name in
    the body of a class means the class's own before it means the module's."""
    found: Set[str] = set()
    for name, text in kept.items():
        tree = ast.parse(text)
        statement = tree.body[-1]
        seen: List[ast.expr] = []
        if isinstance(statement, ast.AnnAssign) and statement.value is not None:
            seen = [statement.value]
        elif isinstance(statement, ast.ClassDef):
            seen = statement.bases
        for node in (inner for expression in seen for inner in ast.walk(expression)):
            if isinstance(node, ast.Name) and node.id in kept:
                found.add(node.id)
                node.id = f"_{node.id}"
                kept[name] = ast.unparse(tree)
    return [f"_{name} = {name}" for name in sorted(found)]


def overriding(modules: List[str]) -> Set[Tuple[str, str]]:
    """The fields of classes that declare otherwise what a base has."""
    found = set()
    for module in modules:
        for name in library.modules()[module]:
            spec = library.lookup(f"{module}.{name}")
            if isinstance(spec, Class) and spec.bases:
                bases = (library.lookup(base) for base in spec.bases)
                inherited = {
                    f.name for b in bases if isinstance(b, Class) for f in inherited_fields(b)
                }
                where = home(f"{module}.{name}")[1]
                found |= {(where, field.name) for field in spec.fields if field.name in inherited}
    return found


def excuse(text: str, fields: Set[Tuple[str, str]]) -> str:
    """A stub in which type checkers pass over fields that a subclass narrows."""
    lines = text.splitlines()
    classes: List[Tuple[int, str]] = []
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if line.lstrip().startswith("class "):
            name = line.lstrip()[6:].partition("(")[0].partition(":")[0]
            classes = [*(c for c in classes if c[0] < indent), (indent, name)]
        elif line.strip().isidentifier() or ":" in line:
            inside = ".".join(name for depth, name in classes if depth < indent)
            if (inside, line.strip().partition(":")[0]) in fields:
                lines[number] = f"{line}  # type: ignore[assignment, unused-ignore]"
    return "\n".join(lines) + "\n"


def _type(names: Names, module: str, name: str) -> str:
    spec = library.lookup(f"{module}.{name}")
    if isinstance(spec, Alias):
        params = module.endswith(("_param", "_params"))
        alias = names.typing("TypeAlias")
        # A name for a list or a dictionary is one to put something into.
        if spec.type[0] == "list":
            text, before = names.type(spec.type[1], params), ""
            if has_items_name(spec.type):
                before, text = f"{items_name(name)}: {alias} = {text}\n", items_name(name)
            return f"{before}{name}: {alias} = {names.typing('List')}[{text}]"
        return f"{name}: {alias} = {names.type(spec.type, params and spec.type[0] != 'dict')}"
    if spec.kind == "model":
        return _model(names, name, spec)
    # The method says what its parameters mean; a wheel is small enough if that is said once.
    return _typed_dict(names, name, spec, documented=not module.endswith("_params"))


def _model(names: Names, name: str, spec: Class) -> str:
    bases = [names.ref(base) for base in spec.bases]
    if spec.mixin:
        known = names.use(*located(spec.mixin))
        generic = spec.generic and bool(getattr(python_object(spec.mixin), "__parameters__", False))
        bases.insert(0, f"{known}[{names.type(VARIABLE)}]" if generic else known)
    if not bases:
        bases = [names.use("seekgpt._model.base", "BaseModel")]
    if spec.generic:
        bases.append(f"{names.typing('Generic')}[{names.type(VARIABLE)}]")
    names.shadowed = {field.name for field in spec.fields} & BUILTINS
    lines = [f"class {name}({', '.join(bases)}):", *_doc(spec.doc)]
    for field in spec.fields:
        text = (
            names.type(field.type) if field.required else names.optional(field.type, False, "None")
        )
        lines += [f"    {field.name}: {text}", *_doc(field.doc)]
    names.shadowed = frozenset()
    return "\n".join(lines if len(lines) > 1 else [*lines, "    ..."])


def _typed_dict(names: Names, name: str, spec: Class, documented: bool) -> str:
    bases = [names.ref(base) for base in spec.bases]
    names.shadowed = {field.name for field in spec.fields} & BUILTINS
    texts = {field.name: names.type(field.type, True) for field in spec.fields}
    for field in spec.fields:
        if field.required:
            texts[field.name] = f"{names.typing('Required')}[{texts[field.name]}]"
    lines = []
    if not all(map(is_written, texts)):  # keys like `from` stand in a TypedDict made by a call
        odd = {key: text for key, text in texts.items() if not is_written(key)}
        items = ", ".join(f"{key!r}: {text}" for key, text in odd.items())
        keys = f"_{name}Keys"
        lines = [f"{keys} = {names.typing('TypedDict')}({keys!r}, {{{items}}}, total=False)"]
        bases.append(keys)
    bases = bases or [names.typing("TypedDict")]
    lines += [f"class {name}({', '.join(bases)}, total=False):", *_doc(spec.doc)]
    head = len(lines)
    for field in spec.fields:
        if is_written(field.name):
            lines.append(f"    {field.name}: {texts[field.name]}")
            lines += _doc(field.doc if documented else "")
    names.shadowed = frozenset()
    return "\n".join(lines if len(lines) > head or spec.doc else [*lines, "    ..."])


def _doc(text: str) -> List[str]:
    return [f"    {text!r}"] if text else []
