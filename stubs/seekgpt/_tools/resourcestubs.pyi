from typing import Dict, Iterable, List
from .._runtime.library import Registry
from .naming import Names
from .typehomes import Home

ANSWERS: str

def resource_module(registry: Registry, path: str, where: Home = ..., folder: bool = False) -> str:
    """The source of a resource's module: its classes, blocking and async, and their views.

    ``where`` tells where types are imported from, ``folder`` whether the module has a folder to
    itself, as those of resources with others below them have anyway.
    """

def answers_module(registry: Registry) -> str:
    """The source of what the stubs of resources have in common.

    These are the properties by which a resource has its views, and type variables: as many as the
    resource with most answers has.
    """

def resource_double(registry: Registry, path: str, home: str = ".") -> str:
    """The source of the second module of a package of resources: the names of its ``home``."""

def below(registry: Registry, path: str) -> List[str]:
    """The classes of the resources right below one."""

VIEWS: Dict[str, str]

def resource_package(registry: Registry, path: str) -> str:
    """The names a package of resources offers of the modules below it."""

def attributes(names: Names, registry: Registry, paths: List[str], a: bool, view: str) -> List[str]:
    """The properties by which a client or resource has others."""

def view_properties(views: Iterable[str]) -> List[str]:
    """The properties by which a client or resource has its views, given their classes."""
