"""The declarations of this process: the library's own, and those that users add."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from .._spec.model import TYPES, Alias, Class, Method, Resource
from .._spec.open import open_folder
from .._spec.store import Store
from .._turns import Turns

if TYPE_CHECKING:
    from .._spec.resolve import Base

#: A folder of declarations, or several.
Endpoints = Union[str, "os.PathLike[str]", Sequence[Union[str, "os.PathLike[str]"]], None]

_PACKAGE = os.path.dirname(os.path.dirname(__file__))
#: The declarations of a wheel.
_COMPILED = os.path.join(_PACKAGE, "_endpoints")

#: Whose turn it is to build what is built once: stores, classes, hooks, methods. Wherever a step is
#: interrupted, what it was to build is either there and whole, or made when it is asked for again.
in_turn = Turns()

_stores: List[Store] = []
_folders: Dict[str, Store] = {}
_entered: Dict[str, Class] = {}
_modules: Dict[str, Any] = {}


def stores() -> List[Store]:
    """All stores, the library's first."""
    if not _stores:
        in_turn(_open_first)
    return _stores


def _open_first() -> None:
    if not _stores:
        _stores.append(_open_own())


def add_endpoints(folder: Union[str, os.PathLike[str]]) -> None:
    """Add a folder of declarations to every client of this process.

    Call it before the first client is made, for instance at the top of a package that ships
    declarations. The folder holds TOML files, or what ``python -m seekgpt compile`` made of them.

    Raises:
        seekgpt.DeclarationError: with every fault of the files.
    """
    in_turn(_add, everyone, open_endpoints(folder))


def _add(places: List[Store], store: Store) -> None:
    if store not in places:
        places.append(store)


#: Stores that every client has besides the library's own.
everyone: List[Store] = []


def open_endpoints(folder: Union[str, os.PathLike[str]]) -> Store:
    """The store of a user's folder; its types become importable from `seekgpt.types`.

    Where another folder has a module of the same name, which this one knows nothing of, all its
    types are below a package that is called like the folder: ``seekgpt.types.my_folder``.
    """
    return in_turn(_open_endpoints, os.path.realpath(os.fspath(folder)))


def _open_endpoints(path: str) -> Store:
    store = _folders.get(path)
    if store is None:
        store = open_folder(path, base=everything())
        store.move(_moves(store, os.path.basename(path)))
        _folders[path] = store
    _add(stores(), store)
    return store


def open_api(folder: Union[str, os.PathLike[str]], package: str = "") -> Store:
    """The store of a folder that is an API of its own, and knows nothing of the library's.

    Its types are in ``PACKAGE.types``, or where no package has them, in ``seekgpt.types.FOLDER``.

    Raises:
        seekgpt.DeclarationError: with every fault of the files.
    """
    return in_turn(_open_api, os.path.realpath(os.fspath(folder)), package)


def _open_api(path: str, package: str) -> Store:
    store = _apis.get((path, package))
    if store is None:
        from .._spec.moved import own_package
        from .._spec.names import packages_of

        store = open_folder(path)
        home = own_package(package or os.path.basename(path), packages_of(modules()))
        store.move({module: f"{home}.{module}" for module in store.modules})
        homes[home] = f"{package}.types" if package else f"{TYPES}.{home}"
        _apis[path, package] = store
    _add(stores(), store)
    return store


_apis: Dict[Tuple[str, str], Store] = {}
#: Where programs find the types of APIs of their own, by the package that they are in here.
homes: Dict[str, str] = {}


def home_of(store: Store) -> str:
    """The package that the types of an API of its own are in."""
    return next((new[: -len(old) - 1] for old, new in store.moves.items()), "")


def module_name(inner: str) -> str:
    """The full name of a module of types."""
    first, dot, rest = inner.partition(".")
    return f"{homes[first]}{dot}{rest}" if first in homes else f"{TYPES}.{inner}"


def inner_name(fullname: str) -> str:
    """What a module or package of types is called here, by its full name."""
    for home, package in homes.items():
        if fullname == package or fullname.startswith(f"{package}."):
            return home + fullname[len(package) :]
    return fullname[len(TYPES) :].lstrip(".")


def _moves(store: Store, home: str) -> Mapping[str, str]:
    """Where the types of a store go, if another folder has modules of the same names."""
    taken = modules()
    if len(stores()) == 1 or not store.modules:
        return {}
    from .._spec.moved import moves

    return moves(store.modules, taken, home)


def lookup(ref: str) -> Union[Class, Alias]:
    """The declared class or alias of a full name.

    Raises:
        KeyError: there is none.
    """
    return _entered[ref] if ref in _entered else _lookup_in(stores(), ref)


def _lookup_in(places: List[Store], ref: str) -> Union[Class, Alias]:
    for store in places:
        try:
            return store.lookup(ref)
        except KeyError:
            continue
    raise KeyError(ref)


def enter(ref: str, spec: Class) -> None:
    """Enter what a class written by hand declares."""
    _entered[ref] = spec


def modules() -> Dict[str, List[str]]:
    """The modules below ``seekgpt.types``, with the names declared in each."""
    own = stores()
    if _modules.get("count") != len(own):
        found = {module: names for store in own for module, names in store.modules.items()}
        _modules.update(count=len(own), found=found)
    return _modules["found"]  # type: ignore[no-any-return]


def resolve(name: str, module: str) -> Optional[str]:
    """What a name means in a module, over all stores."""
    if name in modules().get(module, ()):
        return f"{module}.{name}"
    return next((ref for s in stores() for ref in [s.scope.resolve(name, module)] if ref), None)


def everything() -> Base:
    """What further declarations are added to: the library's types, and what clients have."""
    return _Everything()


class _Everything:
    """What every client has; what one client was given besides is not for other folders."""

    def __init__(self) -> None:
        from .._spec.names import Scope

        self._stores = [stores()[0], *everyone]
        known = {module: names for store in self._stores for module, names in store.modules.items()}
        self.scope = Scope.of(known, [ref for store in self._stores for ref in store.exported])

    def lookup(self, ref: str) -> Union[Class, Alias]:
        return _lookup_in(self._stores, ref)

    def resource(self, path: str) -> Optional[Resource]:
        found = [s.resources[path] for s in self._stores if path in s.resources]
        return found[0] if found else None


class Registry:
    """The resources of a client: those of one or more stores, merged."""

    def __init__(self, own: List[Store]) -> None:
        self.stores = own
        self.paths: Dict[str, List[Tuple[Store, Resource]]] = {}
        for store in own:
            for path, resource in store.resources.items():
                self.paths.setdefault(path, []).append((store, resource))

    def roots(self) -> List[str]:
        """The resources that are attributes of the client itself."""
        return [path for path in self.paths if "." not in path]

    def children(self, path: str) -> List[str]:
        return list(dict.fromkeys(n for _, resource in self.paths[path] for n in resource.children))

    def methods(self, path: str) -> List[str]:
        return [name for _, resource in self.paths[path] for name in resource.methods]

    def resource(self, path: str) -> Resource:
        """What is declared of a resource, by the first store that has it."""
        return self.paths[path][0][1]

    def method(self, path: str, name: str) -> Method:
        for store, resource in self.paths[path]:
            if name in resource.methods:
                return store.method(resource, name)
        raise KeyError(f"{path}.{name}")


_registries: Dict[Tuple[int, ...], Registry] = {}


def registry_of(store: Store) -> Registry:
    """The resources of a client of one API of its own."""
    return _registry([store])


def registry_for(endpoints: Endpoints = None) -> Registry:
    """The resources of a client made with ``endpoints``, or with those of several folders."""
    own = [stores()[0], *everyone]
    several: Any = endpoints if isinstance(endpoints, (list, tuple)) else [endpoints]
    for folder in several:
        store = None if folder is None else open_endpoints(folder)
        if store is not None and store not in own:
            _refuse_twins(own, store)
            own.append(store)
    return _registry(own)


def _registry(own: List[Store]) -> Registry:
    key = tuple(map(id, own))
    return _registries.get(key) or _registries.setdefault(key, Registry(own))


def _refuse_twins(own: List[Store], store: Store) -> None:
    """Two folders of one client may share a resource, but no method of it."""
    for path, resource in store.resources.items():
        for other in own:
            known = other.resources.get(path)
            twins = set(resource.methods).intersection(known.methods if known else ())
            for name in sorted(twins):
                raise ValueError(
                    f"{store.origin} declares {path}.{name}, which {other.origin} declares, too; "
                    "expected another name in one of them"
                )


def own_folder() -> Optional[str]:
    """The library's declarations in a source checkout; a wheel has them compiled only."""
    checkout = os.path.join(os.path.dirname(_PACKAGE), "endpoints")
    return checkout if os.path.isdir(checkout) and not os.path.exists(_COMPILED) else None


def _open_own() -> Store:
    folder = own_folder()
    if folder is not None:
        return open_folder(folder, keep=True)
    if os.path.exists(_COMPILED):
        return open_folder(_COMPILED)
    loader = __spec__.loader  # of an archive

    def read(name: str, start: int = 0, end: Optional[int] = None) -> bytes:
        data: bytes = loader.get_data(os.path.join(_COMPILED, name))  # type: ignore[union-attr]
        return data[start:end]

    return Store(read, _COMPILED)
