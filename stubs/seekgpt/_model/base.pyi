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
from .later import Fields, Make
from typing_extensions import Literal, Self
from .selection import Selection

F = TypeVar("F", bound=Callable[..., Any])
ATTRS: Any

def guarded(function: F) -> F:
    """Mark a method that must win over a field of the same name."""

class BaseModel(Fields):
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
    __dataclass_fields__: ClassVar[Any]
    __dataclass_params__: ClassVar[Any]
    __types__: ClassVar[Any]
    __api_names__: ClassVar[Mapping[str, str]]
    __python_names__: ClassVar[Mapping[str, str]]
    __defaults__: ClassVar[Mapping[str, Make]]
    __readings__: ClassVar[Mapping[str, Callable[[Any], Any]]]
    __scope__: ClassVar[Mapping[str, Any]]
    model_config: ClassVar[Any]
    model_fields: ClassVar[Mapping[str, Any]]
    model_computed_fields: ClassVar[Mapping[str, Any]]
    __api_exclude__: ClassVar[FrozenSet[str]]
    def __init__(self, **fields: Any) -> None: ...
    def __init_subclass__(cls, **kwargs: Any) -> None: ...
    @classmethod
    def adopt(cls, data: Dict[str, Any]) -> Self:
        """Make an instance around ``data`` itself, without looking at it."""
    __dict__: Dict[str, Any]
    def __delattr__(self, name: str) -> None: ...
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
            mode: With ``"json"`` there is nothing in it but what JSON knows.
            use_api_names: Key the result by names in JSON (``schema``) or in Python (``schema_``).
            exclude_unset: Leave out declared fields that the server did not send.
            exclude_defaults: Leave out fields that are what they are when they are not sent.
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
        context: Optional[Any] = None,
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: Union[bool, Literal["none", "warn", "error"]] = True,
        fallback: Optional[Callable[[Any], Any]] = None,
        serialize_as_any: bool = False,
    ) -> Dict[str, Any]:
        """The object as a dict, with the arguments of pydantic's method.

        Args:
            mode: With ``"json"`` there is nothing in it but what JSON knows.
            include: The fields to keep, as Python calls them: a set, or a dict with what to keep
                inside of each; in lists indices, or ``"__all__"``.
            exclude: The fields to leave out, said in the same way.
            by_alias: Key the result by the names in JSON.
            fallback: Makes something that JSON knows of what it does not.
        """
    def model_dump_json(
        self,
        *,
        indent: Optional[int] = None,
        ensure_ascii: bool = False,
        **options: Any,
    ) -> str:
        """The object as JSON text; the arguments are those of `model_dump`."""
    def model_copy(self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> Self:
        """A copy, shallow unless ``deep``, with the fields of ``update`` replaced."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __iter__(self) -> Iterator[Any]: ...
    @classmethod
    def model_construct(cls, _fields_set: Optional[Set[str]] = None, **values: Any) -> Self:
        """An instance of unchecked values; what declared fields hold becomes objects."""
    @classmethod
    def model_validate(cls, obj: Any, **ignored: Any) -> Self:
        """An instance from parsed JSON, checked against the declaration; the data stay as they are.

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
    def model_rebuild(cls, *, _types_namespace: Any = None, **ignored: Any) -> Optional[bool]:
        """Look again for what the annotations of a class written by hand name."""
    @classmethod
    def construct(cls, _fields_set: Optional[Set[str]] = None, **values: Any) -> Self:
        """What `model_construct` does."""
    @classmethod
    def parse_obj(cls, obj: Any) -> Self:
        """What `model_validate` does."""
    @classmethod
    def parse_raw(cls, b: Union[str, bytes], **ignored: Any) -> Self:
        """What `model_validate_json` does."""
    @classmethod
    def validate(cls, value: Any) -> Self:
        """What `model_validate` does."""
    @classmethod
    def schema(cls, **ignored: Any) -> Dict[str, Any]:
        """What `model_json_schema` does."""
    @classmethod
    def schema_json(cls, **options: Any) -> str:
        """What `model_json_schema` gives, as text; the options are those of `json.dumps`."""
    @classmethod
    def update_forward_refs(cls, **names: Any) -> None:
        """Say what names mean that stand in the annotations of a class written by hand."""
    def dict(self, **options: Any) -> Dict[str, Any]:
        """What `model_dump` does."""
    def json(self, **options: Any) -> str:
        """What `model_dump_json` does."""
    def copy(
        self,
        *,
        include: Selection = None,
        exclude: Selection = None,
        update: Optional[Mapping[str, Any]] = None,
        deep: bool = False,
    ) -> Self:
        """What `model_copy` does, of the selected fields."""
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any: ...
    def __eq__(self, other: object) -> bool: ...
    def __reduce_ex__(self, protocol: Any) -> Tuple[Any, ...]: ...
    def __deepcopy__(self, memo: Dict[int, Any]) -> Self: ...
    def __repr__(self) -> str: ...
    def __rich_repr__(self) -> Iterator[Tuple[str, Any]]: ...
    def _repr_pretty_(self, printer: Any, cycle: bool) -> None: ...
