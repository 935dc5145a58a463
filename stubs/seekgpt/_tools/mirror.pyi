import ast
from typing import Tuple, Union

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]
_SPECS: str
_LEFT_OUT: frozenset[str]
_UNSEEN: frozenset[str]

def source_of(module: str) -> Tuple[str, bool]:
    """The source of a module, and whether it is a package."""

def mirror(module: str) -> ast.Module:
    """The stub of a module."""

def default_of(default: ast.expr) -> ast.expr:
    """A default as a stub shows it: plain values as they are."""
