"""Modules that have no file: ``seekgpt.types.chat.chat_completion`` and ``seekgpt.resources...``.

They hang on one path hook. Each of the two packages has, besides its folder, an entry in its
``__path__`` that the hook knows; so `import`, `importlib.reload`, `pkgutil` and `inspect` treat the
modules as they would treat those of an archive.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, List, Optional, Tuple

from .._spec.expr import references
from .._spec.model import RESOURCES, TYPES, Alias
from .._spec.nearest import did_you_mean
from . import library
from .types.models import python_type

if TYPE_CHECKING:
    from importlib.abc import InspectLoader as _Base
else:
    _Base = object  # what is inherited would not be used, and costs an import

_MARK = "seekgpt-declarations:"
#: Types that are written in Python, in modules beside the package of types.
WRITTEN = {
    "SyncWebSocketConnectionOptions": "websocket_connection_options",
    "WebSocketConnectionOptions": "websocket_connection_options",
    "WebsocketConnectionOptions": "websocket_connection_options",
}
_sources: Dict[str, Callable[[str], str]] = {}


def hang(package: str, path: List[str], source: Callable[[str], str]) -> None:
    """Give a package the modules that the declarations make; called by the package itself, which
    knows who writes their ``source``, by full name."""
    _sources[package] = source
    if _hook not in sys.path_hooks:
        sys.path_hooks.append(_hook)
    entry = _MARK + package
    if entry not in path:
        path.append(entry)


def _hook(entry: str) -> Finder:
    if not entry.startswith(_MARK):
        raise ImportError(entry)
    return Finder(entry[len(_MARK) :])


def package(name: str, doc: str) -> ModuleType:
    """A package of types that has no file: that of an API of its own."""
    made = sys.modules.get(name)
    if made is None or not hasattr(made, "__getattr__"):
        made = ModuleType(name, doc)
        made.__path__ = []
        made.__package__ = name
        made.__spec__ = ModuleSpec(name, None, is_package=True)
        sys.modules[name] = made
        module_getattr, module_dir = lazily(name, *contents(name))
        vars(made).update(__getattr__=module_getattr, __dir__=module_dir)
    hang(name, made.__path__, _sources.get(TYPES, repr))  # type: ignore[arg-type]
    return made


def _root(fullname: str) -> str:
    """The package that the module of a name hangs on."""
    found = [name for name in _sources if f"{fullname}.".startswith(f"{name}.")]
    return max(found, key=len)


class Finder:
    """Finds the modules right below one package."""

    def __init__(self, package: str) -> None:
        self.package = package

    def find_spec(self, fullname: str, target: Any = None) -> Optional[ModuleSpec]:
        """The spec of a declared module, None when there is none of the name."""
        is_package = _tree(fullname).get(fullname)
        if is_package is None:
            return None
        spec = ModuleSpec(fullname, Loader(), origin=_MARK + fullname, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [_MARK + fullname]
        return spec

    def iter_modules(self, prefix: str = "") -> Iterator[Tuple[str, bool]]:
        """What `pkgutil` lists."""
        for name, is_package in sorted(_tree(self.package).items()):
            parent, _, last = name.rpartition(".")
            if parent == self.package:
                yield prefix + last, is_package

    def invalidate_caches(self) -> None:
        """Nothing is cached."""


class Loader(_Base):
    """Fills a module with names that are looked up when they are asked for."""

    def create_module(self, spec: ModuleSpec) -> Optional[ModuleType]:
        return None

    def exec_module(self, module: ModuleType) -> None:
        get, names = contents(module.__name__)
        module_getattr, module_dir = lazily(module.__name__, get, names)
        vars(module).update(
            __getattr__=module_getattr,
            __dir__=module_dir,
            __file__=_MARK + module.__name__,
            __doc__=f"Made from the declarations of ``{module.__name__}``.",
        )

    def get_source(self, fullname: str) -> str:
        """The module written out, for debuggers and `inspect.getsource`."""
        return _sources[_root(fullname)](fullname)

    def is_package(self, fullname: str) -> bool:
        return bool(_tree(fullname).get(fullname))


def lazily(
    module: str, get: Callable[[str], Any], names: Callable[[], List[str]]
) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]:
    """The ``__getattr__`` and ``__dir__`` of a module whose names are made on demand."""

    def module_getattr(name: str) -> Any:
        if name == "__all__":
            return tuple(names())
        try:
            if name.startswith("__"):
                raise KeyError(name)
            value = get(name)
        except KeyError:
            path = vars(sys.modules[module]).get("__path__")
            if path and not name.startswith("_") and find_spec(f"{module}.{name}"):
                return import_module(f"{module}.{name}")
            hint = "" if name.startswith("_") else did_you_mean(name, names())
            raise AttributeError(f"module {module!r} has no attribute {name!r}{hint}") from None
        setattr(sys.modules[module], name, value)
        return value

    def module_dir() -> List[str]:
        return sorted({*vars(sys.modules[module]), *names()})

    return module_getattr, module_dir


def contents(module: str) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]:
    """How a declared module or package resolves a name, and the names it has."""
    if module.startswith(RESOURCES):
        from .resources import names_in_module, resource_class_in

        return (
            lambda name: resource_class_in(module, name),
            lambda: names_in_module(module),
        )
    inner = library.inner_name(module)
    return (lambda name: _type_in(inner, name)), (lambda: _type_names(inner))


def _type_in(module: str, name: str) -> Any:
    """What a name means in a module or package of types."""
    if name in library.modules().get(module, ()):
        ref: Optional[str] = f"{module}.{name}"
    elif module in library.modules():
        ref = meant(module, name)
    elif not module and name in WRITTEN:
        return getattr(import_module(f"{TYPES}.{WRITTEN[name]}"), name)
    else:
        ref = exports(module).get(name)
    if ref is None:
        raise KeyError(name)
    return python_type(ref)


def meant(module: str, name: str) -> Optional[str]:
    """The type of another module that a name means in one of types."""
    return library.resolve(name, module) or _referred(module, name)


def _referred(module: str, name: str) -> Optional[str]:
    """A type of another package that this module's types refer to, as an import would bring it."""
    for own in library.modules()[module]:
        spec = library.lookup(f"{module}.{own}")
        nodes = [spec.type] if isinstance(spec, Alias) else [field.type for field in spec.fields]
        for ref in (ref for node in nodes for ref in references(node)):
            if ref.rpartition(".")[2] == name:
                return ref
    return None


def _type_names(module: str) -> List[str]:
    own = library.modules().get(module)
    if own is not None:
        return list(own)
    return [*sorted(exports(module)), *(() if module else WRITTEN)]


def exports(package: str) -> Dict[str, str]:
    """What a package offers under its own name; the root offers the shared types, too."""
    found: Dict[str, str] = {}
    for store in library.stores():
        if not package:
            found.update(store.scope.exports.get("shared", {}))
        found.update(store.scope.exports.get(package, {}))
    return found


_trees: Dict[Tuple[str, int], Dict[str, bool]] = {}


def _tree(fullname: str) -> Dict[str, bool]:
    """Every declared module of a kind by full name, and whether it is a package."""
    kind = _root(fullname)
    key = (kind, len(library.stores()))
    if key not in _trees:
        if kind != RESOURCES:
            home = library.inner_name(kind)
            below = f"{home}." if home else ""
            inner: List[str] = [
                name[len(below) :] for name in library.modules() if name.startswith(below)
            ]
        else:
            from .resources import doubled

            known = [each for store in library.stores() for each in store.resources.items()]
            inner = [path for path, _ in known]
            inner += [doubled(path) for path, resource in known if resource.children]
        tree: Dict[str, bool] = {}
        for name in inner:
            tree.setdefault(f"{kind}.{name}", False)
            while "." in name:
                name = name.rpartition(".")[0]
                tree[f"{kind}.{name}"] = True
        _trees[key] = tree
    return _trees[key]
