import os
import threading
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

Endpoints = Union[str, "os.PathLike[str]", Sequence[Union[str, "os.PathLike[str]"]], None]
lock: threading.RLock
_stores: List[Any]
_folders: Dict[str, Any]
_entered: Dict[str, Any]
_modules: Dict[str, Any]

def stores() -> List[Any]:
    """All stores, the library's first."""

def add_endpoints(folder: Union[str, os.PathLike[str]]) -> None:
    """Add a folder of declarations to every client of this process.

    Call it before the first client is made, for instance at the top of a package that ships
    declarations. The folder holds TOML files, or what ``python -m seekgpt compile`` made of them.

    Raises:
        seekgpt.DeclarationError: with every fault of the files.
    """

everyone: List[Any]

def open_endpoints(folder: Union[str, os.PathLike[str]]) -> Any:
    """The store of a user's folder; its types become importable from `seekgpt.types`.

    Where another folder has a module of the same name, which this one knows nothing of, all its
    types are below a package that is called like the folder: ``seekgpt.types.my_folder``.
    """

def open_api(folder: Union[str, os.PathLike[str]], package: str = "") -> Any:
    """The store of a folder that is an API of its own, and knows nothing of the library's.

    Its types are in ``PACKAGE.types``, or where no package has them, in ``seekgpt.types.FOLDER``.

    Raises:
        seekgpt.DeclarationError: with every fault of the files.
    """

_apis: Dict[Tuple[str, str], Any]
homes: Dict[str, str]

def home_of(store: Any) -> str:
    """The package that the types of an API of its own are in."""

def module_name(inner: str) -> str:
    """The full name of a module of types."""

def inner_name(fullname: str) -> str:
    """What a module or package of types is called here, by its full name."""

def lookup(ref: str) -> Union[Any, Any]:
    """The declared class or alias of a full name.

    Raises:
        KeyError: there is none.
    """

def enter(ref: str, spec: Any) -> None:
    """Enter what a class written by hand declares."""

def modules() -> Dict[str, List[str]]:
    """The modules below ``seekgpt.types``, with the names declared in each."""

def resolve(name: str, module: str) -> Optional[str]:
    """What a name means in a module, over all stores."""

def everything() -> Any:
    """What further declarations are added to: the library's types, and what clients have."""

class Registry:
    """The resources of a client: those of one or more stores, merged."""

    stores: List[Any]
    paths: Dict[str, List[Tuple[Any, Any]]]
    def __init__(self, own: List[Any]) -> None: ...
    def roots(self) -> List[str]:
        """The resources that are attributes of the client itself."""
    def children(self, path: str) -> List[str]: ...
    def methods(self, path: str) -> List[str]: ...
    def resource(self, path: str) -> Any:
        """What is declared of a resource, by the first store that has it."""
    def method(self, path: str, name: str) -> Any: ...

_registries: Dict[Tuple[int, ...], Registry]

def registry_of(store: Any) -> Registry:
    """The resources of a client of one API of its own."""

def registry_for(endpoints: Endpoints = None) -> Registry:
    """The resources of a client made with ``endpoints``, or with those of several folders."""

def own_folder() -> Optional[str]:
    """The library's declarations in a source checkout; a wheel has them compiled only."""
