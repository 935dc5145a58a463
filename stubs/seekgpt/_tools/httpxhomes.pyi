import ast
from typing import Dict, List

def homes() -> Dict[str, str]:
    """The module that defines each public name of httpx."""

def direct(body: List[ast.stmt]) -> List[ast.stmt]:
    """A stub that takes classes of httpx from their own modules."""
