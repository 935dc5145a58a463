from typing import Generic, type_check_only
from ....._http.answer.binary import HttpxBinaryResponseContent
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

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

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
        """

@type_check_only
class ContentWithRawResponse(_ContentMethods[_Raw[HttpxBinaryResponseContent]]): ...

@type_check_only
class ContentWithStreamingResponse(_ContentMethods[_Streaming[HttpxBinaryResponseContent]]): ...

@type_check_only
class AsyncContentWithRawResponse(_ContentMethods[_AsyncRaw[HttpxBinaryResponseContent]]): ...

@type_check_only
class AsyncContentWithStreamingResponse(
    _ContentMethods[_AsyncStreaming[HttpxBinaryResponseContent]],
): ...

class Content(
    _ContentMethods[HttpxBinaryResponseContent],
    _Viewed[ContentWithRawResponse, ContentWithStreamingResponse],
    SyncAPIResource,
):
    """Download the files of one version of a skill, as one zip archive. Without a version in mind, `skills.content` is enough."""

class AsyncContent(
    _ContentMethods[_Awaited[HttpxBinaryResponseContent]],
    _Viewed[AsyncContentWithRawResponse, AsyncContentWithStreamingResponse],
    AsyncAPIResource,
): ...
