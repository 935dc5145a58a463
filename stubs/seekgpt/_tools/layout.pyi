import ast
from typing import Any, List, Union

WIDTH: int
_STEP: int
FunctionNode = Union[ast.FunctionDef, ast.AsyncFunctionDef]

def laid_out(source: str) -> str:
    """The same stub, laid out."""

def module(tree: ast.Module) -> str:
    """A parsed stub as text."""

def docstring(text: str, indent: int) -> List[str]:
    """A docstring, indented."""

def laid(expr: Any, indent: int, before: int, after: int) -> str:
    """An expression that starts at column ``before`` and has ``after`` columns behind it."""

def flat(expr: Any) -> str:
    """An expression on one line."""

def constant(value: Any) -> str:
    """A plain value as source, strings in double quotes where that needs no escape."""
