from .invocations import Invocations as Invocations
from .invocations import AsyncInvocations as AsyncInvocations
from typing import Any, Coroutine, Dict, Generic, Union, type_check_only
from typing_extensions import Literal
from ....._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.beta.agents import Automation, AutomationDeleted, AutomationTargetParam
from ...._answers import _R1, _R2, _R3, _Viewed
from .invocations import (
    AsyncInvocations,
    AsyncInvocationsWithRawResponse,
    AsyncInvocationsWithStreamingResponse,
    Invocations,
    InvocationsWithRawResponse,
    InvocationsWithStreamingResponse,
)

__all__ = ("AsyncAutomations", "AsyncInvocations", "Automations", "Invocations")

class _AutomationsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["periodic"],
        expression: Union[str, Omit] = ...,
        timezone: Union[str, Omit] = ...,
        metadata: Union[Dict[str, str], Omit] = ...,
        run_at: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Let a session get an input on a schedule, or at one time.

        HTTP: `POST /agents/automations`

        Args:
            name: Name of your choice.
            target: Which session gets the input, a new one or one there is, and what it is.
            type: `periodic` for a schedule, `once` for a time.
            expression: Schedule of a periodic automation.
            timezone: Time zone of the schedule, such as `Europe/Berlin`; for periodic automations.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            run_at: When to run, in Unix seconds; for the type `once`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def update(
        self,
        automation_id: str,
        *,
        expression: Union[str, Omit] = ...,
        metadata: Union[Dict[str, str], Omit] = ...,
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

        HTTP: `POST /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation to change.
            expression: New schedule; for periodic automations only.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: New name.
            run_at: New time in Unix seconds; for an automation that runs once and has no run waiting.
            target: New target, of the same type: which session gets the input, and what it is.
            timezone: New time zone of the schedule; for periodic automations only.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /agents/automations`

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            session_id: Keep only automations that write to this session.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `DELETE /agents/automations/{automation_id}`

        Args:
            automation_id: ID of the automation to remove.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `POST /agents/automations/{automation_id}/pause`

        Args:
            automation_id: ID of the automation.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `POST /agents/automations/{automation_id}/resume`

        Args:
            automation_id: ID of the automation.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class AutomationsWithRawResponse(
    _AutomationsMethods[
        LegacyAPIResponse[Automation],
        LegacyAPIResponse[SyncCursorPage[Automation]],
        LegacyAPIResponse[AutomationDeleted],
    ],
):
    @property
    def invocations(self) -> InvocationsWithRawResponse: ...

@type_check_only
class AutomationsWithStreamingResponse(
    _AutomationsMethods[
        ResponseContextManager[APIResponse[Automation]],
        ResponseContextManager[APIResponse[SyncCursorPage[Automation]]],
        ResponseContextManager[APIResponse[AutomationDeleted]],
    ],
):
    @property
    def invocations(self) -> InvocationsWithStreamingResponse: ...

@type_check_only
class AsyncAutomationsWithRawResponse(
    _AutomationsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[Automation]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncCursorPage[Automation]]],
        Coroutine[Any, Any, LegacyAPIResponse[AutomationDeleted]],
    ],
):
    @property
    def invocations(self) -> AsyncInvocationsWithRawResponse: ...

@type_check_only
class AsyncAutomationsWithStreamingResponse(
    _AutomationsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[Automation]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Automation]]],
        AsyncResponseContextManager[AsyncAPIResponse[AutomationDeleted]],
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
        Coroutine[Any, Any, Automation],
        AsyncPaginator[Automation, AsyncCursorPage[Automation]],
        Coroutine[Any, Any, AutomationDeleted],
    ],
    _Viewed[AsyncAutomationsWithRawResponse, AsyncAutomationsWithStreamingResponse],
    AsyncAPIResource,
):
    """Inputs that sessions get on a schedule, or at one time. Each delivery is an invocation, which tells how it went."""
    @property
    def invocations(self) -> AsyncInvocations:
        """The single runs of an automation."""
