from typing import Generic, Union, type_check_only
from typing_extensions import Literal, deprecated
from ..._http.answer.binary import HttpxBinaryResponseContent
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ...pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ...types import (
    Video,
    VideoCreateCharacterResponse,
    VideoDeleteResponse,
    VideoGetCharacterResponse,
    VideoModelParam,
    _video_create_params,
    _video_edit_params,
    _video_extend_params,
)
from ...types._literals import _VideoSeconds as VideoSeconds, _VideoSize as VideoSize
from .._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _R5,
    _R6,
    _Raw,
    _Streaming,
    _Viewed,
)

class _VideosMethods(Generic[_R1, _R2, _R3, _R4, _R5, _R6]):
    @deprecated("it may go away")
    def create(
        self,
        *,
        prompt: str,
        input_reference: Union[_video_create_params.InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start making a video from a description.

        Deprecated: it may go away.

        Args:
            prompt: What to film, 1 to 32000 characters.
            input_reference: Image to guide the clip: a file, or a reference by ID or URL.
            model: `sora-2` (default) or `sora-2-pro`.
            seconds: Length in seconds: `4` (default), `8` or `12`.
            size: Pixels: `720x1280` (default), `1280x720`, `1024x1792` or `1792x1024`.
        """
    @deprecated("it may go away")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the state of a video.

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
        """
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the project's videos, page by page.

        Deprecated: it may go away.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, up to 100.
            order: Sort by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @deprecated("it may go away")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete a video and its files.

        Deprecated: it may go away.

        Args:
            video_id: ID of the video to remove.
        """
    @deprecated("it may go away")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Create a reusable character from a video of it.

        Deprecated: it may go away.

        Args:
            name: Name of the character, 1 to 80 characters.
            video: Video file that shows it.
        """
    @deprecated("it may go away")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Union[Literal["video", "thumbnail", "spritesheet"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R5:
        """Download a finished video, its thumbnail or its sprite sheet.

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
            variant: `video` (default, MP4), `thumbnail` or `spritesheet`.
        """
    @deprecated("it may go away")
    def edit(
        self,
        *,
        prompt: str,
        video: _video_edit_params.Video,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start changing a video as a text describes.

        Deprecated: it may go away.

        Args:
            prompt: What to change, 1 to 32000 characters.
            video: Video to start from: a file to upload or the ID of a finished one.
        """
    @deprecated("it may go away")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: _video_extend_params.Video,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start lengthening a finished video.

        Deprecated: it may go away.

        Args:
            prompt: How the clip goes on, 1 to 32000 characters.
            seconds: Length of the added part in seconds, such as `4`, `8` or `12`.
            video: Video to lengthen: a file to upload or the ID of a finished one.
        """
    @deprecated("it may go away")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R6:
        """Fetch a character.

        Deprecated: it may go away.

        Args:
            character_id: ID of the character.
        """
    @deprecated("it may go away")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start making a finished video anew with another description.

        Deprecated: it may go away.

        Args:
            video_id: ID of a finished video.
            prompt: New description, 1 to 32000 characters.
        """

@type_check_only
class VideosWithRawResponse(
    _VideosMethods[
        _Raw[Video],
        _Raw[SyncConversationCursorPage[Video]],
        _Raw[VideoDeleteResponse],
        _Raw[VideoCreateCharacterResponse],
        _Raw[HttpxBinaryResponseContent],
        _Raw[VideoGetCharacterResponse],
    ],
): ...

@type_check_only
class VideosWithStreamingResponse(
    _VideosMethods[
        _Streaming[Video],
        _Streaming[SyncConversationCursorPage[Video]],
        _Streaming[VideoDeleteResponse],
        _Streaming[VideoCreateCharacterResponse],
        _Streaming[HttpxBinaryResponseContent],
        _Streaming[VideoGetCharacterResponse],
    ],
): ...

@type_check_only
class AsyncVideosWithRawResponse(
    _VideosMethods[
        _AsyncRaw[Video],
        _AsyncRaw[AsyncConversationCursorPage[Video]],
        _AsyncRaw[VideoDeleteResponse],
        _AsyncRaw[VideoCreateCharacterResponse],
        _AsyncRaw[HttpxBinaryResponseContent],
        _AsyncRaw[VideoGetCharacterResponse],
    ],
): ...

@type_check_only
class AsyncVideosWithStreamingResponse(
    _VideosMethods[
        _AsyncStreaming[Video],
        _AsyncStreaming[AsyncConversationCursorPage[Video]],
        _AsyncStreaming[VideoDeleteResponse],
        _AsyncStreaming[VideoCreateCharacterResponse],
        _AsyncStreaming[HttpxBinaryResponseContent],
        _AsyncStreaming[VideoGetCharacterResponse],
    ],
): ...

class Videos(
    _VideosMethods[
        Video,
        SyncConversationCursorPage[Video],
        VideoDeleteResponse,
        VideoCreateCharacterResponse,
        HttpxBinaryResponseContent,
        VideoGetCharacterResponse,
    ],
    _Viewed[VideosWithRawResponse, VideosWithStreamingResponse],
    SyncAPIResource,
):
    """Film short clips from a description; rework, lengthen and download them. Making a clip takes minutes: create it, wait with `poll` or for a webhook, then fetch it with `download_content` before it expires."""
    @deprecated("it may go away")
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
    ) -> Video:
        """Wait until a video is finished, or has failed.

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("it may go away")
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: Union[_video_create_params.InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Make a video from a description, and wait until it is finished or has failed.

        Deprecated: it may go away.

        Args:
            prompt: What to film, 1 to 32000 characters.
            input_reference: Image to guide the clip: a file, or a reference by ID or URL.
            model: `sora-2` (default) or `sora-2-pro`.
            seconds: Length in seconds: `4` (default), `8` or `12`.
            size: Pixels: `720x1280` (default), `1280x720`, `1024x1792` or `1792x1024`.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """

class AsyncVideos(
    _VideosMethods[
        _Awaited[Video],
        AsyncPaginator[Video, AsyncConversationCursorPage[Video]],
        _Awaited[VideoDeleteResponse],
        _Awaited[VideoCreateCharacterResponse],
        _Awaited[HttpxBinaryResponseContent],
        _Awaited[VideoGetCharacterResponse],
    ],
    _Viewed[AsyncVideosWithRawResponse, AsyncVideosWithStreamingResponse],
    AsyncAPIResource,
):
    @deprecated("it may go away")
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
    ) -> Video:
        """Wait until a video is finished, or has failed.

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("it may go away")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: Union[_video_create_params.InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Make a video from a description, and wait until it is finished or has failed.

        Deprecated: it may go away.

        Args:
            prompt: What to film, 1 to 32000 characters.
            input_reference: Image to guide the clip: a file, or a reference by ID or URL.
            model: `sora-2` (default) or `sora-2-pro`.
            seconds: Length in seconds: `4` (default), `8` or `12`.
            size: Pixels: `720x1280` (default), `1280x720`, `1024x1792` or `1792x1024`.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
