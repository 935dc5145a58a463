"""Stubs of modules written by hand: their source without what it does and says.

The source stands beside its stub, and editors look there for docstrings that a stub has not.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import re
from pathlib import Path
from typing import Dict, List, Optional, Set, Tuple, Union

from .httpx_names import direct
from .layout import check_python

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]

_SPECS = "seekgpt._spec"

#: Members that heirs have in a better form, or that would make every misspelt field an `Any`.
_LEFT_OUT = frozenset(
    [
        ("BaseModel", "__getattr__"),
    ]
)


#: Decorators that change nothing about how a function is called.
_UNSEEN = frozenset(["for_heirs", "guarded", "lru_cache", "sealed"])


def source_of(module: str) -> Tuple[str, bool]:
    """The source of a module, and whether it is a package."""
    spec = importlib.util.find_spec(module)
    if spec is None or spec.origin is None:
        raise ValueError(f"no module {module}")
    return Path(spec.origin).read_text(encoding="utf-8"), Path(spec.origin).stem == "__init__"


def mirror(module: str) -> ast.Module:
    """The stub of a module."""
    check_python()
    source, _ = source_of(module)
    tree = ast.parse(source)
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.ListComp):
            _spell_out(statement, module)
    body = _public(_statements(_spliced(tree.body)))
    if not module.startswith(_SPECS):
        body = _without_specs(body, module)
    body = direct(_with_imports(body))
    used = _used_names(body) | _exported(tree)
    body = [s for s in body if not isinstance(s, (ast.Import, ast.ImportFrom)) or _needed(s, used)]
    return ast.Module(body, [])


def _without_specs(body: List[ast.stmt], module: str) -> List[ast.stmt]:
    """The stub with spec objects as ``Any``: no user holds one, and every program would load them
    and the libraries they are made with."""
    known = _imports_of(module)
    specs = {name for name, (home, _) in known.items() if home.startswith(_SPECS)}
    for node in (inner for statement in body for inner in ast.walk(statement)):
        for kind in ("annotation", "returns"):
            annotation = getattr(node, kind, None)
            if annotation is not None:
                for found in ast.walk(annotation):
                    if isinstance(found, ast.Name) and found.id in specs:
                        found.id = "Any"
    return body


def _spell_out(statement: ast.Assign, module: str) -> None:
    """Write the names into an ``__all__`` that is computed."""
    if ast.unparse(statement.targets[0]) == "__all__":
        names = importlib.import_module(module).__all__
        statement.value = ast.List([ast.Constant(name) for name in names], ast.Load())


def _public(body: List[ast.stmt]) -> List[ast.stmt]:
    """Statements without the private classes that none of the others names."""
    while True:
        kept = [
            s
            for s in body
            if not (isinstance(s, ast.ClassDef) and s.name.startswith("_"))
            or s.name in _used_names([other for other in body if other is not s])
        ]
        if len(kept) == len(body):
            return kept
        body = kept


def _with_imports(body: List[ast.stmt]) -> List[ast.stmt]:
    """The stub, importing what was written into it."""
    imported = {a.asname or a.name for s in body if isinstance(s, ast.ImportFrom) for a in s.names}
    used = _used_names(body)
    missing = [n for n in ("Any", "ClassVar") if n in used and n not in imported]
    plain = {a.name for s in body if isinstance(s, ast.Import) for a in s.names}
    lines = ["import sys"] if "sys" in used and "sys" not in plain else []
    lines += [f"from typing import {', '.join(missing)}"] if missing else []
    return [*ast.parse("\n".join(lines)).body, *body]


def _imports_of(module: str) -> Dict[str, Tuple[str, str]]:
    """Where the names of a module come from: the module that has them, and their name there."""
    source, is_package = source_of(module)
    package = module if is_package else module.rpartition(".")[0]
    found: Dict[str, Tuple[str, str]] = {}
    for statement in _spliced(ast.parse(source).body):
        if isinstance(statement, ast.ImportFrom):
            home = statement.module or ""
            if statement.level:
                parts = package.split(".")
                base = ".".join(parts[: len(parts) - statement.level + 1])
                home = f"{base}.{home}".rstrip(".")
            for alias in statement.names:
                found[alias.asname or alias.name] = (home, alias.name)
        elif isinstance(statement, (ast.ClassDef, ast.FunctionDef)):
            found[statement.name] = (module, statement.name)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    found[target.id] = (module, target.id)
    return found


def _spliced(body: List[ast.stmt]) -> List[ast.stmt]:
    """Statements with ``if TYPE_CHECKING:`` replaced by what it holds."""
    found: List[ast.stmt] = []
    for statement in body:
        if isinstance(statement, ast.If) and "TYPE_CHECKING" in ast.dump(statement.test):
            found += _spliced(statement.body)
        elif isinstance(statement, ast.If) and "version_info" in ast.dump(statement.test):
            found += _spliced(statement.orelse)
        else:
            found.append(statement)
    return found


def _statements(body: List[ast.stmt], inside: Optional[str] = None) -> List[ast.stmt]:
    found: List[ast.stmt] = []
    overloaded = {s.name for s in body if _is_overload(s)}  # type: ignore[attr-defined]
    for statement in body:
        if getattr(statement, "name", None) in overloaded and not _is_overload(statement):
            continue
        kept = _statement(statement, inside)
        if kept is not None:
            found.append(kept)
    return found


def _is_overload(statement: ast.stmt) -> bool:
    decorators = getattr(statement, "decorator_list", ())
    return any(isinstance(d, ast.Name) and d.id == "overload" for d in decorators)


def _statement(statement: ast.stmt, inside: Optional[str]) -> Optional[ast.stmt]:
    if isinstance(statement, ast.ImportFrom) and statement.module == "__future__":
        return None
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return statement
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return _function(statement, inside)
    if isinstance(statement, ast.ClassDef):
        # What a transform makes of heirs differs between checkers and versions of Python.
        statement.decorator_list = [
            d for d in statement.decorator_list if "dataclass_transform" not in ast.unparse(d)
        ]
        made = _made_in_init(statement)
        optional = _defaults(statement) if _takes_fields(statement) else set()
        own = _attrs_members(statement) if _is_attrs(statement) else []
        kept = _statements(_spliced(statement.body), statement.name)
        statement.body = [*made, *kept]
        for member in statement.body:
            if isinstance(member, ast.AnnAssign) and ast.unparse(member.target) in optional:
                member.value = ast.Constant(...)
        if own:
            statement.body += own
            statement.decorator_list = []
        statement.body = statement.body or [_dots()]
        return statement
    if isinstance(statement, ast.AnnAssign):
        if not isinstance(statement.target, ast.Name):
            return None
        if "TypeAlias" not in ast.dump(statement.annotation):
            statement.value = None
        return statement
    if isinstance(statement, ast.Assign):
        return _assignment(statement, inside)
    return None


def _takes_fields(cls: ast.ClassDef) -> bool:
    """Whether type checkers know how a class is made from its fields alone."""
    named = [*(ast.unparse(base) for base in cls.bases), *map(ast.unparse, cls.decorator_list)]
    return any(name == "NamedTuple" or "dataclasses.dataclass" in name for name in named)


def _defaults(cls: ast.ClassDef) -> Set[str]:
    """The fields of a class that may be left out when it is made."""
    fields = (s for s in cls.body if isinstance(s, ast.AnnAssign) and s.value is not None)
    return {ast.unparse(field.target) for field in fields}


def _is_attrs(cls: ast.ClassDef) -> bool:
    return any("attrs" in ast.dump(decorator) for decorator in cls.decorator_list)


_ATTRS = ("attrs", "props", "own_setattr", "types_resolved")


def _attrs_members(cls: ast.ClassDef) -> List[ast.stmt]:
    """What attrs gives a class: its ``__init__``, and what it notes on the class for itself."""
    fields = [
        s
        for s in cls.body
        if isinstance(s, ast.AnnAssign) and "ClassVar" not in ast.dump(s.annotation)
    ]
    keyword_only = any("kw_only=True" in ast.unparse(d) for d in cls.decorator_list)
    arguments = ["self", "*"] if keyword_only and fields else ["self"]
    for field in fields:
        name = ast.unparse(field.target).lstrip("_")
        made = "" if field.value is None else ast.unparse(field.value)
        needed = not made or (made.startswith("attrs.field(") and not _has_default(made))
        arguments.append(f"{name}: {ast.unparse(field.annotation)}" + ("" if needed else " = ..."))
    lines = [f"    def __init__({', '.join(arguments)}) -> None: ..."]
    lines += [f"    __attrs_{name}__: ClassVar[Any]" for name in _ATTRS]
    lines += ["    __match_args__: ClassVar[Any]"]
    lines += ["    if sys.version_info >= (3, 13):"]
    lines += ["        def __replace__(self, *args: Any, **changes: Any) -> Any: ..."]
    return _parsed_class(lines)


def _has_default(made: str) -> bool:
    return "factory=" in made or "default=" in made


def _parsed_class(lines: List[str]) -> List[ast.stmt]:
    cls = ast.parse("\n".join(["class _:", *lines])).body[0]
    assert isinstance(cls, ast.ClassDef)
    return cls.body


def _made_in_init(cls: ast.ClassDef) -> List[ast.stmt]:
    """The public attributes whose type only ``__init__`` tells."""
    known = {getattr(s, "name", None) for s in cls.body}
    known |= {getattr(getattr(s, "target", None), "id", None) for s in cls.body}
    found: Dict[str, ast.expr] = {}
    for function in cls.body:
        if not isinstance(function, ast.FunctionDef) or function.name != "__init__":
            continue
        given = {a.arg: a.annotation for a in [*function.args.args, *function.args.kwonlyargs]}
        for statement in function.body:
            target: ast.expr
            kind: Optional[ast.expr]
            if isinstance(statement, ast.AnnAssign):
                target, kind = statement.target, statement.annotation
            elif isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Name):
                target, value = statement.targets[0], statement.value.id
                kind = given.get(value)
            else:
                continue
            if not isinstance(target, ast.Attribute) or kind is None:
                continue
            if not target.attr.startswith("_") and target.attr not in known:
                found[target.attr] = kind
    return [ast.AnnAssign(ast.Name(name), kind, None, 1) for name, kind in found.items()]


def _function(function: Function, inside: Optional[str]) -> Optional[ast.stmt]:
    if (inside, function.name) in _LEFT_OUT:
        return None
    private = function.name.startswith("_") and not function.name.endswith("__")
    if (private and not function.decorator_list) or (inside is None and function.name[0] == "_"):
        return None
    if isinstance(function, ast.AsyncFunctionDef) and _yields(function):
        function = ast.FunctionDef(**{name: getattr(function, name) for name in function._fields})
        function.lineno = function.col_offset = 1
    function.body = [_dots()]
    function.decorator_list = [
        d for d in function.decorator_list if ast.unparse(d).partition("(")[0] not in _UNSEEN
    ]
    defaults = function.args
    defaults.defaults = [default_of(d) for d in defaults.defaults]
    defaults.kw_defaults = [None if d is None else default_of(d) for d in defaults.kw_defaults]
    return function


def _yields(function: Function) -> bool:
    return any(isinstance(node, ast.Yield) for node in ast.walk(function))


def default_of(default: ast.expr) -> ast.expr:
    """A default as a stub shows it: plain values as they are."""
    return default if isinstance(default, ast.Constant) else ast.Constant(...)


def _assignment(statement: ast.Assign, inside: Optional[str]) -> Optional[ast.stmt]:
    target = statement.targets[0]
    if not isinstance(target, ast.Name) or target.id in ("__slots__", "__hash__"):
        return None
    value = statement.value
    if inside and target.id.startswith("_") and isinstance(value, ast.Name):
        return None  # another name of a method that has none in the stub
    if target.id == "__all__":
        return statement if isinstance(value, ast.List) else None
    if isinstance(value, ast.Constant):
        kind = "None" if value.value is None else type(value.value).__name__
        annotation: ast.expr = ast.Name(kind)
        return ast.AnnAssign(target, annotation, None, 1)
    if isinstance(value, ast.Call) and isinstance(value.func, (ast.Name, ast.Attribute)):
        name = ast.unparse(value.func)
        if name == "TypeVar":
            return statement
        if name == "frozenset":
            kind = "ClassVar[frozenset[str]]" if inside else "frozenset[str]"
            return ast.AnnAssign(target, ast.parse(kind, mode="eval").body, None, 1)
        if name == "logging.getLogger":
            return ast.AnnAssign(target, ast.parse("logging.Logger", mode="eval").body, None, 1)
        if name.rpartition(".")[2][:1].isupper():
            return ast.AnnAssign(target, value.func, None, 1)
        return None
    if isinstance(value, ast.Tuple) and not target.id.startswith("_"):
        return ast.AnnAssign(target, ast.Name("tuple[str, ...]"), None, 1)
    if isinstance(value, ast.BinOp) and not isinstance(value.op, ast.BitOr):
        return ast.AnnAssign(target, ast.Name("int"), None, 1)
    if isinstance(value, (ast.Name, ast.Attribute, ast.Subscript, ast.BinOp)):
        return None if any(isinstance(n, ast.Call) for n in ast.walk(value)) else statement
    return None


def _dots() -> ast.stmt:
    return ast.Expr(ast.Constant(...))


def _used_names(body: List[ast.stmt]) -> Set[str]:
    found: Set[str] = set()
    for statement in body:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            continue
        said = {id(n.value) for n in ast.walk(statement) if isinstance(n, ast.Expr)}
        for node in ast.walk(statement):
            if id(node) in said:
                continue  # a docstring
            if isinstance(node, ast.Name):
                found.add(node.id)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.update(re.findall(r"\w+", node.value))
    return found


def _exported(tree: ast.Module) -> Set[str]:
    """The names that a module offers beyond its own: those in ``__all__``, and ``x as x``."""
    found: Set[str] = set()
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom):
            found.update(a.name for a in statement.names if a.asname == a.name)
        elif (
            isinstance(statement, ast.Assign)
            and ast.unparse(statement.targets[0]) == "__all__"
            and isinstance(statement.value, (ast.List, ast.Tuple))
        ):
            values = [e.value for e in statement.value.elts if isinstance(e, ast.Constant)]
            found.update(str(value) for value in values)
    return found


def _needed(statement: ast.stmt, used: Set[str]) -> bool:
    assert isinstance(statement, (ast.Import, ast.ImportFrom))
    statement.names = [a for a in statement.names if (a.asname or a.name).partition(".")[0] in used]
    return bool(statement.names)
