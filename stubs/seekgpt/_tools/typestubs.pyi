from typing import Dict, List, Set, Tuple
from .typehomes import Home

_SHADOWING: frozenset[str]

def type_module(module: str, where: Home = ..., folder: bool = False) -> str:
    """The source of one module of types, with what it declares.

    ``where`` tells where other types are imported from, ``folder`` whether the module has a folder
    to itself.
    """

def pointing_module(module: str) -> str:
    """The source of a module, in a folder to itself, whose types stand in its package's stub."""

def literals_module() -> str:
    """The source of the module of all aliases for literals."""

def type_package(package: str, children: List[str], exports: Dict[str, str]) -> str:
    """The source of a package of types: what it exports, from the modules that have it."""

def gathering_package(package: str, children: List[str], exports: Dict[str, str]) -> str:
    """The source of a package of types, with the types of its modules."""

def overriding(modules: List[str]) -> Set[Tuple[str, str]]:
    """The fields of classes that declare otherwise what a base has."""

def excuse(text: str, fields: Set[Tuple[str, str]]) -> str:
    """A stub in which type checkers pass over fields that a subclass narrows."""
