import io
from typing import Any, Callable, Optional, Tuple, overload
import numpy.typing as npt  # type: ignore[import-not-found, unused-ignore]
from typing_extensions import Literal

Recording = Tuple[str, io.BytesIO, str]

class Microphone:
    channels: int
    dtype: Any
    should_record: Optional[Callable[[], bool]]
    timeout: Optional[float]
    def __init__(
        self,
        channels: int = 1,
        dtype: Any = "int16",
        should_record: Optional[Callable[[], bool]] = None,
        timeout: Optional[float] = None,
    ) -> None: ...
    @overload
    async def record(self, return_ndarray: Literal[True]) -> npt.NDArray[Any]: ...
    @overload
    async def record(self, return_ndarray: Optional[Literal[False]] = ...) -> Recording: ...
