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

def guarded(function: F) -> F: ...

class BaseModel(Fields):
    __request: str
    __ref__: ClassVar[str]
    __attrs_attrs__: ClassVar[Any]
    __attrs_init__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __match_args__: ClassVar[Tuple[()]]
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
    def adopt(cls, data: Dict[str, Any]) -> Self: ...
    __dict__: Dict[str, Any]
    def __delattr__(self, name: str) -> None: ...
    @property
    def _request_id(self) -> Optional[str]: ...
    @_request_id.setter
    def _request_id(self, value: Optional[str]) -> None: ...
    @property
    def model_fields_set(self) -> Set[str]: ...
    @property
    def model_extra(self) -> Dict[str, Any]: ...
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
    ) -> Dict[str, Any]: ...
    def to_json(
        self,
        *,
        indent: Optional[int] = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str: ...
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
    ) -> Dict[str, Any]: ...
    def model_dump_json(
        self,
        *,
        indent: Optional[int] = None,
        ensure_ascii: bool = False,
        **options: Any,
    ) -> str: ...
    def model_copy(
        self,
        *,
        update: Optional[Mapping[str, Any]] = None,
        deep: bool = False,
    ) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __iter__(self) -> Iterator[Any]: ...
    @classmethod
    def model_construct(cls, _fields_set: Optional[Set[str]] = None, **values: Any) -> Self: ...
    @classmethod
    def model_validate(cls, obj: Any, **ignored: Any) -> Self: ...
    @classmethod
    def model_validate_json(
        cls,
        json_data: Union[str, bytes, bytearray],
        **ignored: Any,
    ) -> Self: ...
    @classmethod
    def model_json_schema(cls, **ignored: Any) -> Dict[str, Any]: ...
    @classmethod
    def model_rebuild(cls, *, _types_namespace: Any = None, **ignored: Any) -> Optional[bool]: ...
    @classmethod
    def construct(cls, _fields_set: Optional[Set[str]] = None, **values: Any) -> Self: ...
    @classmethod
    def parse_obj(cls, obj: Any) -> Self: ...
    @classmethod
    def parse_raw(cls, b: Union[str, bytes], **ignored: Any) -> Self: ...
    @classmethod
    def validate(cls, value: Any) -> Self: ...
    @classmethod
    def schema(cls, **ignored: Any) -> Dict[str, Any]: ...
    @classmethod
    def schema_json(cls, **options: Any) -> str: ...
    @classmethod
    def update_forward_refs(cls, **names: Any) -> None: ...
    def dict(self, **options: Any) -> Dict[str, Any]: ...
    def json(self, **options: Any) -> str: ...
    def copy(
        self,
        *,
        include: Selection = None,
        exclude: Selection = None,
        update: Optional[Mapping[str, Any]] = None,
        deep: bool = False,
    ) -> Self: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any: ...
    def __eq__(self, other: object) -> bool: ...
    def __reduce_ex__(self, protocol: Any) -> Tuple[Any, ...]: ...
    def __deepcopy__(self, memo: Dict[int, Any]) -> Self: ...
    def __repr__(self) -> str: ...
    def __rich_repr__(self) -> Iterator[Tuple[str, Any]]: ...
    def _repr_pretty_(self, printer: Any, cycle: bool) -> None: ...
