from .invocations import Invocations as Invocations
from .invocations import AsyncInvocations as AsyncInvocations
from typing import Generic, Mapping, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.beta.agents import Automation, AutomationDeleted, AutomationTargetParam
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)
from .invocations import (
    AsyncInvocations,
    AsyncInvocationsWithRawResponse,
    AsyncInvocationsWithStreamingResponse,
    Invocations,
    InvocationsWithRawResponse,
    InvocationsWithStreamingResponse,
)

class _AutomationsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["periodic"],
        expression: Union[str, Omit] = ...,
        timezone: Union[str, Omit] = ...,
        metadata: Union[Mapping[str, str], Omit] = ...,
        run_at: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Let a session get an input on a schedule, or at one time.

        Args:
            name: Name of your choice.
            target: Which session gets the input, a new one or one there is, and what it is.
            type: `periodic` for a schedule, `once` for a time.
            expression: Schedule of a periodic automation.
            timezone: Time zone of the schedule, such as `Europe/Berlin`; for periodic automations.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            run_at: When to run, in Unix seconds; for the type `once`.
        """
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch an automation.

        Args:
            automation_id: ID of the automation.
        """
    def update(
        self,
        automation_id: str,
        *,
        expression: Union[str, Omit] = ...,
        metadata: Union[Mapping[str, str], Omit] = ...,
        name: Union[str, Omit] = ...,
        run_at: Union[int, Omit] = ...,
        target: Union[AutomationTargetParam, Omit] = ...,
        timezone: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change an automation.

        Args:
            automation_id: ID of the automation to change.
            expression: New schedule; for periodic automations only.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: New name.
            run_at: New time in Unix seconds; for an automation that runs once and has no run waiting.
            target: New target, of the same type: which session gets the input, and what it is.
            timezone: New time zone of the schedule; for periodic automations only.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        session_id: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List automations, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            session_id: Keep only automations that write to this session.
        """
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove an automation; the session it writes to stays.

        Args:
            automation_id: ID of the automation to remove.
        """
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Stop delivering on schedule; a session that is at work goes on.

        Args:
            automation_id: ID of the automation.
        """
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Deliver on schedule again.

        Args:
            automation_id: ID of the automation.
        """

@type_check_only
class AutomationsWithRawResponse(
    _AutomationsMethods[
        _Raw[Automation],
        _Raw[SyncCursorPage[Automation]],
        _Raw[AutomationDeleted],
    ],
):
    @property
    def invocations(self) -> InvocationsWithRawResponse: ...

@type_check_only
class AutomationsWithStreamingResponse(
    _AutomationsMethods[
        _Streaming[Automation],
        _Streaming[SyncCursorPage[Automation]],
        _Streaming[AutomationDeleted],
    ],
):
    @property
    def invocations(self) -> InvocationsWithStreamingResponse: ...

@type_check_only
class AsyncAutomationsWithRawResponse(
    _AutomationsMethods[
        _AsyncRaw[Automation],
        _AsyncRaw[AsyncCursorPage[Automation]],
        _AsyncRaw[AutomationDeleted],
    ],
):
    @property
    def invocations(self) -> AsyncInvocationsWithRawResponse: ...

@type_check_only
class AsyncAutomationsWithStreamingResponse(
    _AutomationsMethods[
        _AsyncStreaming[Automation],
        _AsyncStreaming[AsyncCursorPage[Automation]],
        _AsyncStreaming[AutomationDeleted],
    ],
):
    @property
    def invocations(self) -> AsyncInvocationsWithStreamingResponse: ...

class Automations(
    _AutomationsMethods[Automation, SyncCursorPage[Automation], AutomationDeleted],
    _Viewed[AutomationsWithRawResponse, AutomationsWithStreamingResponse],
    SyncAPIResource,
):
    """Inputs that sessions get on a schedule, or at one time. Each delivery is an invocation, which tells how it went."""
    @property
    def invocations(self) -> Invocations:
        """The single runs of an automation."""

class AsyncAutomations(
    _AutomationsMethods[
        _Awaited[Automation],
        AsyncPaginator[Automation, AsyncCursorPage[Automation]],
        _Awaited[AutomationDeleted],
    ],
    _Viewed[AsyncAutomationsWithRawResponse, AsyncAutomationsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def invocations(self) -> AsyncInvocations:
        """The single runs of an automation."""
