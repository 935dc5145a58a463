import ast
from typing import Dict, Tuple, Union

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]
_LEFT_OUT: frozenset[str]
_UNSEEN: frozenset[str]

def source_of(module: str) -> Tuple[str, bool]:
    """The source of a module, and whether it is a package."""

def mirror(module: str) -> ast.Module:
    """The stub of a module."""

def imports_of(module: str) -> Dict[str, Tuple[str, str]]:
    """Where the names of a module come from: the module that has them, and their name there."""

def default_of(default: ast.expr) -> ast.expr:
    """A default as a stub shows it: plain values as they are."""
