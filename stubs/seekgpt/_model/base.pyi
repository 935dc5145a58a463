import json
from typing import (
    Any,
    Callable,
    ClassVar,
    Dict,
    FrozenSet,
    Iterator,
    Mapping,
    Optional,
    Set,
    Tuple,
    TypeVar,
    Union,
)
from .dump import Selection
from typing_extensions import Literal, Self

F = TypeVar("F", bound=Callable[..., Any])

def guarded(function: F) -> F:
    """Mark a method that must win over a field of the same name."""

class BaseModel:
    """An object of the API: fields as attributes, with helpers to turn it back into data.

    Fields the server did not send read as ``None``; `model_fields_set` tells them apart from
    ``null``. Fields this version of the library does not know are kept and read like the others.

    ``_request_id`` is the ``x-request-id`` of the response, on the object that a call returned
    (``None`` on the objects inside it).
    """

    __request: str
    __ref__: ClassVar[str]
    __attrs_attrs__: ClassVar[Any]
    __attrs_init__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    __types__: ClassVar[Any]
    __api_names__: ClassVar[Mapping[str, str]]
    __python_names__: ClassVar[Mapping[str, str]]
    __api_exclude__: ClassVar[FrozenSet[str]]
    def __init__(self, **fields: Any) -> None: ...
    def __init_subclass__(cls, **kwargs: Any) -> None: ...
    @classmethod
    def adopt(cls, data: Dict[str, Any]) -> Self:
        """Make an instance around ``data`` itself, without looking at it."""
    @property
    def _request_id(self) -> Optional[str]: ...
    @_request_id.setter
    def _request_id(self, value: Optional[str]) -> None: ...
    @property
    def model_fields_set(self) -> Set[str]:
        """The names of the fields that were in the JSON, or were assigned since."""
    @property
    def model_extra(self) -> Dict[str, Any]:
        """The fields that are not declared, by their name in JSON."""
    @property
    def __orig_class__(self) -> Any: ...
    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> Dict[str, Any]:
        """The object as plain dicts and lists, by default just what the server sent.

        Args:
            use_api_names: Key the result by names in JSON (``schema``) or in Python (``schema_``).
            exclude_unset: Leave out declared fields that the server did not send.
            exclude_none: Leave out fields that are ``None``.
        """
    def to_json(
        self,
        *,
        indent: Optional[int] = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The object as JSON text; the arguments are those of `to_dict`."""
    def model_dump(
        self,
        *,
        mode: Union[Literal["json", "python"], str] = "python",
        include: Selection = None,
        exclude: Selection = None,
        by_alias: Optional[bool] = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **ignored: Any,
    ) -> Dict[str, Any]:
        """The object as a dict, with the argument names of pydantic's method."""
    def model_dump_json(self, *, indent: Optional[int] = None, **options: Any) -> str:
        """The object as JSON text, with the argument names of pydantic's method."""
    def model_copy(self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> Self:
        """A copy, shallow unless ``deep``, with the fields of ``update`` replaced."""
    def __replace__(self, **changes: Any) -> Self: ...
    @classmethod
    def model_construct(cls, _fields_set: Optional[Set[str]] = None, **values: Any) -> Self:
        """An instance with these values as they are, unchecked and unconverted."""
    @classmethod
    def model_validate(cls, obj: Any, **ignored: Any) -> Self:
        """An instance from parsed JSON, checked against the declaration.

        Raises:
            ValueError: naming the field that does not fit.
        """
    @classmethod
    def model_validate_json(cls, json_data: Union[str, bytes, bytearray], **ignored: Any) -> Self:
        """An instance from JSON text, checked against the declaration."""
    @classmethod
    def model_json_schema(cls, **ignored: Any) -> Dict[str, Any]:
        """A JSON Schema of the class, nested classes under ``$defs``."""
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any: ...
    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Dict[str, Any]: ...
    def __eq__(self, other: object) -> bool: ...
    def __reduce_ex__(self, protocol: Any) -> Tuple[Any, ...]: ...
    def __deepcopy__(self, memo: Dict[int, Any]) -> Self: ...
    def __repr__(self) -> str: ...
    def __rich_repr__(self) -> Iterator[Tuple[str, Any]]: ...
    def _repr_pretty_(self, printer: Any, cycle: bool) -> None: ...
