from typing import Any, Callable, Dict, List, Mapping, Optional, Union
from .model import Alias, Class, Method, Resource
from .names import Scope

FORMAT: int
_KEPT: str

class Store:
    """Declarations, read on demand. ``read`` returns the bytes of a document of a name."""

    origin: str
    resources: Dict[str, Resource]
    def __init__(self, read: Callable[[str], bytes], origin: str) -> None: ...
    @property
    def modules(self) -> Mapping[str, List[str]]:
        """The modules of types, each with the names declared in it."""
    @property
    def exported(self) -> List[str]:
        """The types that their package offers although no module is named after them."""
    @property
    def scope(self) -> Scope: ...
    def resource(self, path: str) -> Optional[Resource]: ...
    def method(self, resource: Resource, name: str) -> Method:
        """A method of one of this store's resources."""
    def lookup(self, ref: str) -> Union[Class, Alias]:
        """The class or alias of a full name.

        Raises:
            KeyError: there is none of this name.
        """

def open_folder(folder: str, base: Optional[Any] = None, keep: bool = False) -> Store:
    """A store of a folder: of compiled JSON when it holds that, otherwise of TOML.

    With ``keep`` the compiled form is kept in the folder, for the next process.

    Raises:
        DeclarationError: with every fault of the TOML files.
    """
