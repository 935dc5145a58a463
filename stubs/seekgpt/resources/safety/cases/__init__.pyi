from typing import Any, Coroutine, Generic, type_check_only
from ...._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types.safety import SafetyCase
from ..._answers import _R1, _Viewed

__all__ = ("AsyncCases", "Cases")

class _CasesMethods(Generic[_R1]):
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a safety case.

        HTTP: `GET /safety/cases/{id}`

        Args:
            id: ID of the case.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """

@type_check_only
class CasesWithRawResponse(_CasesMethods[LegacyAPIResponse[SafetyCase]]): ...

@type_check_only
class CasesWithStreamingResponse(
    _CasesMethods[ResponseContextManager[APIResponse[SafetyCase]]],
): ...

@type_check_only
class AsyncCasesWithRawResponse(
    _CasesMethods[Coroutine[Any, Any, LegacyAPIResponse[SafetyCase]]],
): ...

@type_check_only
class AsyncCasesWithStreamingResponse(
    _CasesMethods[AsyncResponseContextManager[AsyncAPIResponse[SafetyCase]]],
): ...

class Cases(
    _CasesMethods[SafetyCase],
    _Viewed[CasesWithRawResponse, CasesWithStreamingResponse],
    SyncAPIResource,
):
    """What was decided about an end user: a warning, or a deactivation. A webhook tells the ID of a case."""

class AsyncCases(
    _CasesMethods[Coroutine[Any, Any, SafetyCase]],
    _Viewed[AsyncCasesWithRawResponse, AsyncCasesWithStreamingResponse],
    AsyncAPIResource,
):
    """What was decided about an end user: a warning, or a deactivation. A webhook tells the ID of a case."""
