from typing import Any, AsyncIterator, Callable, Optional, Union
import numpy.typing as npt  # type: ignore[import-not-found, unused-ignore]
from .._http.answer.binary import HttpxBinaryResponseContent
from .._http.answer.response import APIResponse, AsyncAPIResponse

_AHEAD: int

class LocalAudioPlayer:
    should_stop: Optional[Callable[[], bool]]
    def __init__(self, should_stop: Optional[Callable[[], bool]] = None) -> None: ...
    async def play(
        self,
        input: Union[
            npt.NDArray[Any],
            HttpxBinaryResponseContent,
            APIResponse[Any],
            AsyncAPIResponse[Any],
        ],
    ) -> None: ...
    async def play_stream(
        self,
        buffer_stream: AsyncIterator[Optional[npt.NDArray[Any]]],
    ) -> None: ...
