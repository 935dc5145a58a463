from typing import Any, Coroutine, Generic, type_check_only
from ...._http.binary import HttpxBinaryResponseContent
from ...._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ..._answers import _R1

__all__ = ("AsyncContent", "Content")

@type_check_only
class _ContentMethods(Generic[_R1]):
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Download the bundle of a skill.

        HTTP: `GET /skills/{skill_id}/content`

        Args:
            skill_id: ID of the skill.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """

class Content(_ContentMethods[HttpxBinaryResponseContent], SyncAPIResource):
    """Download the files of a skill, as one zip archive. For a particular version use `skills.versions.content`."""
    @property
    def with_raw_response(self) -> ContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentWithStreamingResponse: ...

class AsyncContent(
    _ContentMethods[Coroutine[Any, Any, HttpxBinaryResponseContent]],
    AsyncAPIResource,
):
    """Download the files of a skill, as one zip archive. For a particular version use `skills.versions.content`."""
    @property
    def with_raw_response(self) -> AsyncContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse: ...

@type_check_only
class ContentWithRawResponse(_ContentMethods[LegacyAPIResponse[HttpxBinaryResponseContent]]): ...

@type_check_only
class ContentWithStreamingResponse(
    _ContentMethods[ResponseContextManager[APIResponse[HttpxBinaryResponseContent]]],
): ...

@type_check_only
class AsyncContentWithRawResponse(
    _ContentMethods[Coroutine[Any, Any, LegacyAPIResponse[HttpxBinaryResponseContent]]],
): ...

@type_check_only
class AsyncContentWithStreamingResponse(
    _ContentMethods[AsyncResponseContextManager[AsyncAPIResponse[HttpxBinaryResponseContent]]],
): ...
