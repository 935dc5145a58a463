from typing import Generic, type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types.safety import SafetyCase
from ..._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

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

        Args:
            id: ID of the case.
        """

@type_check_only
class CasesWithRawResponse(_CasesMethods[_Raw[SafetyCase]]): ...

@type_check_only
class CasesWithStreamingResponse(_CasesMethods[_Streaming[SafetyCase]]): ...

@type_check_only
class AsyncCasesWithRawResponse(_CasesMethods[_AsyncRaw[SafetyCase]]): ...

@type_check_only
class AsyncCasesWithStreamingResponse(_CasesMethods[_AsyncStreaming[SafetyCase]]): ...

class Cases(
    _CasesMethods[SafetyCase],
    _Viewed[CasesWithRawResponse, CasesWithStreamingResponse],
    SyncAPIResource,
):
    """What was decided about an end user: a warning, or a deactivation. A webhook tells the ID of a case."""

class AsyncCases(
    _CasesMethods[_Awaited[SafetyCase]],
    _Viewed[AsyncCasesWithRawResponse, AsyncCasesWithStreamingResponse],
    AsyncAPIResource,
): ...
