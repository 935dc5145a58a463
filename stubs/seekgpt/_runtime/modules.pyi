from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple
from importlib.abc import InspectLoader as _Base

_MARK: str

def hang(package: str, path: List[str]) -> None:
    """Give a package the modules that the declarations make; called by the package itself."""

class Finder:
    """Finds the modules right below one package."""

    package: str
    def __init__(self, package: str) -> None: ...
    def find_spec(self, fullname: str, target: Any = None) -> Optional[ModuleSpec]:
        """The spec of a declared module, None when there is none of the name."""
    def iter_modules(self, prefix: str = "") -> Iterator[Tuple[str, bool]]:
        """What `pkgutil` lists."""
    def invalidate_caches(self) -> None:
        """Nothing is cached."""

class Loader(_Base):
    """Fills a module with names that are looked up when they are asked for."""
    def create_module(self, spec: ModuleSpec) -> Optional[ModuleType]: ...
    def exec_module(self, module: ModuleType) -> None: ...
    def get_source(self, fullname: str) -> str:
        """The module written out, for debuggers and `inspect.getsource`."""
    def is_package(self, fullname: str) -> bool: ...

def lazily(
    module: str,
    get: Callable[[str], Any],
    names: Callable[[], List[str]],
) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]:
    """The ``__getattr__`` and ``__dir__`` of a module whose names are made on demand."""

def contents(module: str) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]:
    """How a declared module or package resolves a name, and the names it has."""

_trees: Dict[Tuple[str, int], Dict[str, bool]]
