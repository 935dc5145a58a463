from typing import Dict, List, Tuple

ROOT: str
_SHADOWING: frozenset[str]

def type_module(module: str) -> str:
    """The source of one module of types."""

def type_package(package: str, children: List[str], exports: Dict[str, str]) -> str:
    """The source of a package of types: what it exports, from the modules that have it."""

def overriding(module: str) -> List[Tuple[str, str]]:
    """The fields of a module's classes that declare otherwise what a base has."""

def excuse(text: str, fields: List[Tuple[str, str]]) -> str:
    """A stub in which type checkers pass over fields that a subclass narrows."""
