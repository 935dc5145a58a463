from typing import Any, Dict, List, Tuple

ROOT: str
LITERALS: str
_SHADOWING: frozenset[str]

def type_module(module: str) -> str:
    """The source of one module of types."""

def is_literal(node: List[Any]) -> bool:
    """Whether a name stands for a choice of literals, or for a TypedDict of another name."""

def literal_name(module: str, name: str) -> str:
    """What an alias for literals is called in the module of them all."""

def literals_module() -> str:
    """The source of the module of all aliases for literals."""

def type_package(package: str, children: List[str], exports: Dict[str, str]) -> str:
    """The source of a package of types: what it exports, from the modules that have it."""

def overriding(module: str) -> List[Tuple[str, str]]:
    """The fields of a module's classes that declare otherwise what a base has."""

def excuse(text: str, fields: List[Tuple[str, str]]) -> str:
    """A stub in which type checkers pass over fields that a subclass narrows."""
