from typing import Any, Dict, List, Optional, Tuple, Type
from .library import Registry
from .methods.views import Viewable

class APIResource(Viewable):
    """A group of methods, and of resources below it."""

    _path: str
    _children: Dict[str, Type[APIResource]]
    def __init__(self, client: Any) -> None: ...
    def __repr__(self) -> str: ...

class SyncAPIResource(APIResource):
    """A resource of a blocking client."""

class AsyncAPIResource(APIResource):
    """A resource of an async client."""

class Child:
    """The attribute of a client or resource that is another resource, made when first touched."""

    cls: Type[APIResource]
    def __init__(self, cls: Type[APIResource]) -> None: ...
    def __set_name__(self, owner: type, name: str) -> None: ...
    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any: ...
    def __set__(self, instance: Any, value: Any) -> None: ...

_classes: Dict[Tuple[int, str, bool], Type[APIResource]]

def resource_class(registry: Registry, path: str, asynchronous: bool) -> Type[APIResource]:
    """The class of a resource, built from its declarations once."""

def class_name(name: str, asynchronous: bool) -> str: ...
def attach(client: type, asynchronous: bool, registry: Optional[Registry] = None) -> None:
    """Give a client class the declared resources as attributes: by default the library's."""

def attach_own(client: Any, endpoints: Any) -> None:
    """Give one client the resources its class does not have: those of a user's declarations."""

def resource_class_in(module: str, name: str) -> Any:
    """The resource class of a name in ``seekgpt.resources...``.

    Raises:
        KeyError: there is none of this name.
    """

def names_in_module(module: str) -> List[str]:
    """The resource classes of a module of ``seekgpt.resources``, those right below it included."""

def doubled(path: str) -> str:
    """The second name of a package's module: ``seekgpt.resources.realtime.realtime``."""

def offered(registry: Registry, path: str) -> Dict[str, Any]:
    """The classes of connections that the module of a resource has besides."""
