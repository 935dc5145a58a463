from typing import Any, Coroutine, Generic, type_check_only
from ....._http.answer.binary import HttpxBinaryResponseContent
from ....._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...._answers import _R1, _Viewed

__all__ = ("AsyncContent", "Content")

class _ContentMethods(Generic[_R1]):
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Download the bundle of one version of a skill.

        HTTP: `GET /skills/{skill_id}/versions/{version}/content`

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """

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

class Content(
    _ContentMethods[HttpxBinaryResponseContent],
    _Viewed[ContentWithRawResponse, ContentWithStreamingResponse],
    SyncAPIResource,
):
    """Download the files of one version of a skill, as one zip archive. Without a version in mind, `skills.content` is enough."""

class AsyncContent(
    _ContentMethods[Coroutine[Any, Any, HttpxBinaryResponseContent]],
    _Viewed[AsyncContentWithRawResponse, AsyncContentWithStreamingResponse],
    AsyncAPIResource,
):
    """Download the files of one version of a skill, as one zip archive. Without a version in mind, `skills.content` is enough."""
