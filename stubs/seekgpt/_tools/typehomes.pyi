from typing import Callable, Dict, FrozenSet, List, Tuple

ROOT: str
LITERALS: str
Home = Callable[[str], Tuple[str, str]]

def package_of(module: str) -> str: ...
def is_literal(ref: str) -> bool:
    """Whether a name stands for a choice of literals; these have a module of their own."""

def renames(ref: str) -> str:
    """The TypedDict that a name is but another name for; empty when it is none.

    ``stubtest`` knows no alias of a TypedDict, so these are imports.
    """

def literal_name(ref: str) -> str:
    """What an alias for literals is called in the module of them all."""

def own_module(ref: str) -> Tuple[str, str]:
    """The module that has a type at run time, and its name there."""

def home(ref: str) -> Tuple[str, str]:
    """The stub module that a type stands in, and its name there."""

def exported(ref: str) -> bool:
    """Whether the package of a type offers it."""

def space(module: str) -> str:
    """The private class that has what only a module has."""

def gathered() -> Dict[str, List[str]]:
    """The modules whose types stand in their packages' stubs, each after those it refers to."""

def ordered(module: str) -> List[str]:
    """The names of a module, each after those of the same module that it refers to."""

def separate() -> FrozenSet[str]:
    """The modules that keep their types."""

def mentioned(module: str) -> Dict[str, str]:
    """The types of other modules that a module names, which can be imported from it, too."""
