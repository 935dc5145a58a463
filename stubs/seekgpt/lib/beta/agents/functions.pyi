from typing import Any, Callable, Dict, Generic, Mapping, Optional, Type, Union, overload
from typing_extensions import TypeVar
from ...._sentinels import Omit

OutputT = TypeVar("OutputT", default=Any)

class FunctionTool(Generic[OutputT]):
    name: str
    handler: Callable[[Any], Any]
    def __init__(
        self,
        model: Type[Any],
        handler: Callable[[Any], Any],
        *,
        name: str,
        description: str,
        defer_loading: Union[bool, Omit] = ...,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def definition(self) -> Dict[str, Any]: ...
    def read(self, arguments: Mapping[str, Any]) -> Any: ...
    def __call__(self, arguments: Mapping[str, Any]) -> OutputT: ...

def written(output: Any) -> Any: ...
def pydantic_function_tool(
    model: Type[Any],
    *,
    handler: Callable[[Any], Any],
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = ...,
) -> FunctionTool[Any]: ...
@overload
def function_tool(
    function: Callable[..., Any],
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = ...,
) -> FunctionTool[Any]: ...
@overload
def function_tool(
    function: None = None,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = ...,
) -> Callable[[Callable[..., Any]], FunctionTool[Any]]: ...
