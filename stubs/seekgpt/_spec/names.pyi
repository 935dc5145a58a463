import sys
from typing import Any, ClassVar
from typing import Dict, Iterable, Mapping, Optional, Set, Tuple
from .declaration import Class

def snake(name: str) -> str:
    """``ChatCompletion`` to ``chat_completion``: the module a type is named after."""

def camel(name: str) -> str:
    """``fine_tuning`` to ``FineTuning``: the class of a resource."""

def names_module(name: str, module: str) -> bool:
    """Whether ``name`` is the type that ``module`` is named after, which its package exports."""

def holds_params(module: str) -> bool:
    """Whether the types of a module are TypedDicts for requests, by the module's name."""

def twin_module(module: str) -> str:
    """The module in which the ``...Param`` form of a module's types lives."""

def twin_name(name: str, module: str) -> str:
    """What a type is called in the twin of its module."""

class Type:
    """A type of the API and where it was declared. ``body`` is a class or an alias's text."""

    module: str
    name: str
    part: str
    key: Tuple[str, ...]
    body: Class | str
    kind: str
    scope: str
    twin_of: Optional[Type]
    @property
    def ref(self) -> str: ...
    def __init__(
        self,
        module: str,
        name: str,
        part: str,
        key: Tuple[str, ...],
        body: Class | str,
        kind: str,
        scope: str,
        twin_of: Optional[Type] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Scope:
    """The full names of all declared types, and what each package exports."""

    refs: Set[str]
    exports: Dict[str, Dict[str, str]]
    @classmethod
    def of(cls, modules: Mapping[str, Iterable[str]], exported: Iterable[str] = ...) -> Scope:
        """The scope of modules and the names in them, and of what is exported besides."""
    def add(self, module: str, name: str) -> None: ...
    def export(self, module: str, name: str) -> None:
        """Let the package of a module have one of its types."""
    def copy(self) -> Scope: ...
    def resolve(self, name: str, module: str) -> Optional[str]:
        """The full name of what ``name`` means in ``module``, None when it means nothing.

        Looked up in the module itself, among the exports of its package, among the shared types;
        then as ``package.Name`` and as ``package.module.Name``.
        """
    def twin(self, ref: str) -> str:
        """The form of a type for requests; the type itself if it has no other."""
    def similar(self, name: str) -> Optional[str]:
        """The name closest to one that was not found, for an error message."""
    def __init__(self, refs: Set[str] = ..., exports: Dict[str, Dict[str, str]] = ...) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...
