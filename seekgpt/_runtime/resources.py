"""Resources: the attributes of a client, one class for each and for each colour."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple, Type

from .._spec.model import RESOURCES
from . import library
from .library import Registry
from .methods.declared import Declared
from .methods.views import Viewable


class APIResource(Viewable):
    """A group of methods, and of resources below it."""

    _path: str = ""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class SyncAPIResource(APIResource):
    """A resource of a blocking client."""


class AsyncAPIResource(APIResource):
    """A resource of an async client."""


class Child:
    """The attribute of a client or resource that is another resource, made when first touched."""

    def __init__(self, registry: Registry, path: str, asynchronous: bool) -> None:
        self.__doc__ = _summary(registry, path)
        self._of = registry, path, asynchronous
        self.name = path.rpartition(".")[2]

    @property
    def cls(self) -> Type[APIResource]:
        """The class of the other resource."""
        return resource_class(*self._of)

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        if instance is None:
            return self
        made = instance.__dict__.get(self.name)
        if made is None:
            client = instance._client if isinstance(instance, APIResource) else instance
            made = instance.__dict__[self.name] = self.cls(client)
        return made

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.name] = value


_classes: Dict[Tuple[int, str, bool], Type[APIResource]] = {}


def resource_class(registry: Registry, path: str, asynchronous: bool) -> Type[APIResource]:
    """The class of a resource, built from its declarations once."""
    found = _classes.get((id(registry), path, asynchronous))
    return found or library.in_turn(_build_once, registry, path, asynchronous)


def _build_once(registry: Registry, path: str, asynchronous: bool) -> Type[APIResource]:
    key = (id(registry), path, asynchronous)
    if key not in _classes:
        _classes[key] = _build(registry, path, asynchronous)
    return _classes[key]


def _build(registry: Registry, path: str, asynchronous: bool) -> Type[APIResource]:
    spec = registry.resource(path)
    children = registry.children(path)
    name = class_name(spec.class_name, asynchronous)
    body: Dict[str, Any] = {
        "__module__": f"{RESOURCES}.{path}",
        "__qualname__": name,
        "__doc__": _summary(registry, path),
        "_path": path,
        "_children": children,
    }
    declared = {
        name: Declared(registry, path, name, asynchronous) for name in registry.methods(path)
    }
    body.update(declared, _declared=declared)
    for child in children:
        body[child] = Child(registry, f"{path}.{child}", asynchronous)
    return type(name, (AsyncAPIResource if asynchronous else SyncAPIResource,), body)


def _summary(registry: Registry, path: str) -> str:
    """What a resource is for."""
    said = (resource.summary for _, resource in registry.paths[path] if resource.summary)
    return next(said, f"The methods of `{path}`.")


def class_name(name: str, asynchronous: bool) -> str:
    return f"Async{name}" if asynchronous else name


def attach(client: type, asynchronous: bool, registry: Optional[Registry] = None) -> None:
    """Give a client class the declared resources as attributes: by default the library's."""
    registry = registry or library.registry_for()
    for path in registry.roots():
        setattr(client, path, Child(registry, path, asynchronous))
    client._children = registry.roots()  # type: ignore[attr-defined]
    client._attached = (registry, asynchronous)  # type: ignore[attr-defined]


def attach_own(client: Any, endpoints: Any) -> None:
    """Give one client the resources its class does not have: those of a user's declarations."""
    attached, asynchronous = type(client)._attached
    registry = library.registry_for(endpoints)
    if registry is not attached:
        client._children = registry.roots()
        for path in client._children:
            client.__dict__[path] = resource_class(registry, path, asynchronous)(client)


def resource_class_in(module: str, name: str) -> Any:
    """The resource class of a name in ``seekgpt.resources...``.

    Raises:
        KeyError: there is none of this name.
    """
    for asynchronous in (False, True):
        for path, registry in _paths_in(module).items():
            if name == class_name(registry.resource(path).class_name, asynchronous):
                return resource_class(registry, path, asynchronous)
    for path, registry in _paths_in(module).items():
        found = offered(registry, path).get(name) if _is_own(module, path) else None
        if found is not None:
            return found
    raise KeyError(name)


def names_in_module(module: str) -> List[str]:
    """The resource classes of a module of ``seekgpt.resources``, those right below it included."""
    paths = _paths_in(module)
    found = [registry.resource(path).class_name for path, registry in paths.items()]
    more = {n for path in paths if _is_own(module, path) for n in offered(paths[path], path)}
    return sorted({class_name(name, a) for name in found for a in (False, True)} | more)


def doubled(path: str) -> str:
    """The second name of a package's module: ``seekgpt.resources.realtime.realtime``."""
    return f"{path}.{path.rpartition('.')[2]}"


def offered(registry: Registry, path: str) -> Dict[str, Any]:
    """The classes of connections that the module of a resource has besides."""
    from .websockets.connections import classes_of

    return classes_of(registry, path)


def _is_own(module: str, path: str) -> bool:
    return module in (f"{RESOURCES}.{path}", f"{RESOURCES}.{doubled(path)}")


def _paths_in(module: str) -> Dict[str, Registry]:
    registry = library.registry_for()
    inner = module[len(RESOURCES) :].lstrip(".")
    outer = inner.rpartition(".")[0]
    if inner not in registry.paths and outer in registry.paths and doubled(outer) == inner:
        return {outer: registry}
    own = {inner: registry} if inner in registry.paths else {}
    below = {
        path: registry
        for path in registry.paths
        if path.rpartition(".")[0] == inner and path != inner
    }
    return {**own, **below}
