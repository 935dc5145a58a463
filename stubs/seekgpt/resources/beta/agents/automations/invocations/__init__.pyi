from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.beta.agents.automations import AutomationInvocation
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _InvocationsMethods(Generic[_R1, _R2]):
    def create(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Run an automation now; its schedule stays.

        Args:
            automation_id: ID of the automation.
        """
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch one run of an automation.

        Args:
            invocation_id: ID of the invocation.
            automation_id: ID of the automation.
        """
    def list(
        self,
        automation_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the runs of an automation, page by page.

        Args:
            automation_id: ID of the automation.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """

@type_check_only
class InvocationsWithRawResponse(
    _InvocationsMethods[_Raw[AutomationInvocation], _Raw[SyncCursorPage[AutomationInvocation]]],
): ...

@type_check_only
class InvocationsWithStreamingResponse(
    _InvocationsMethods[
        _Streaming[AutomationInvocation],
        _Streaming[SyncCursorPage[AutomationInvocation]],
    ],
): ...

@type_check_only
class AsyncInvocationsWithRawResponse(
    _InvocationsMethods[
        _AsyncRaw[AutomationInvocation],
        _AsyncRaw[AsyncCursorPage[AutomationInvocation]],
    ],
): ...

@type_check_only
class AsyncInvocationsWithStreamingResponse(
    _InvocationsMethods[
        _AsyncStreaming[AutomationInvocation],
        _AsyncStreaming[AsyncCursorPage[AutomationInvocation]],
    ],
): ...

class Invocations(
    _InvocationsMethods[AutomationInvocation, SyncCursorPage[AutomationInvocation]],
    _Viewed[InvocationsWithRawResponse, InvocationsWithStreamingResponse],
    SyncAPIResource,
):
    """The single runs of an automation. Make one here to run it now, whatever the schedule says."""

class AsyncInvocations(
    _InvocationsMethods[
        _Awaited[AutomationInvocation],
        AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]],
    ],
    _Viewed[AsyncInvocationsWithRawResponse, AsyncInvocationsWithStreamingResponse],
    AsyncAPIResource,
): ...
