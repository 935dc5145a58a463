from typing import Generic, Iterable, Sequence, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types._literals import _beta_BetaResponseIncludable as BetaResponseIncludable
from .....types.beta._apart import BetaResponseItem
from ...._answers import _AsyncRaw, _AsyncStreaming, _R1, _Raw, _Streaming, _Viewed

class _InputItemsMethods(Generic[_R1]):
    def list(
        self,
        response_id: str,
        *,
        after: Union[str, Omit] = ...,
        include: Union[Iterable[BetaResponseIncludable], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        betas: Union[Sequence[Literal["responses_multi_agent=v1"]], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """List the input items of a stored beta response, page by page.

        Args:
            response_id: ID of the response whose input is wanted.
            after: Cursor: start right after the item with this ID.
            include: Extra fields to return, named as in `responses.create`.
            limit: Page size, 1 to 100; 20 unless given.
            order: `asc` for first to last, `desc` (default) for last to first.
            betas: Beta features to switch on, by name.
        """

@type_check_only
class InputItemsWithRawResponse(_InputItemsMethods[_Raw[SyncCursorPage[BetaResponseItem]]]): ...

@type_check_only
class InputItemsWithStreamingResponse(
    _InputItemsMethods[_Streaming[SyncCursorPage[BetaResponseItem]]],
): ...

@type_check_only
class AsyncInputItemsWithRawResponse(
    _InputItemsMethods[_AsyncRaw[AsyncCursorPage[BetaResponseItem]]],
): ...

@type_check_only
class AsyncInputItemsWithStreamingResponse(
    _InputItemsMethods[_AsyncStreaming[AsyncCursorPage[BetaResponseItem]]],
): ...

class InputItems(
    _InputItemsMethods[SyncCursorPage[BetaResponseItem]],
    _Viewed[InputItemsWithRawResponse, InputItemsWithStreamingResponse],
    SyncAPIResource,
):
    """Read back what was fed to the model for a stored beta response. The model's own output is not among them. They come last one first unless `order` says otherwise."""

class AsyncInputItems(
    _InputItemsMethods[AsyncPaginator[BetaResponseItem, AsyncCursorPage[BetaResponseItem]]],
    _Viewed[AsyncInputItemsWithRawResponse, AsyncInputItemsWithStreamingResponse],
    AsyncAPIResource,
): ...
