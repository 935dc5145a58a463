from typing import Union, type_check_only
from typing_extensions import Literal, deprecated
from .._http.binary import HttpxBinaryResponseContent
from .._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from .._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._sentinels import NotGiven, Omit
from .._types import Body, FileTypes, Headers, Query, TimeoutTypes
from ..pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ..types.video import Video
from ..types.video_create_character_response import VideoCreateCharacterResponse
from ..types.video_create_params import InputReference
from ..types.video_delete_response import VideoDeleteResponse
from ..types.video_edit_params import Video as _Video
from ..types.video_extend_params import Video as _video_extend_params_Video
from ..types.video_get_character_response import VideoGetCharacterResponse
from ..types.video_model_param import VideoModelParam
from ..types.video_seconds import VideoSeconds
from ..types.video_size import VideoSize

__all__ = ["AsyncVideos", "Videos"]

class Videos(SyncAPIResource):
    """Film short clips from a description; rework, lengthen and download them. Making a clip takes a while."""
    @property
    def with_raw_response(self) -> VideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VideosWithStreamingResponse: ...
    @deprecated("it may go away")
    def create(
        self,
        *,
        prompt: str,
        input_reference: Union[InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Start making a video from a description.

        HTTP: `POST /videos`

        Deprecated: it may go away.

        Args:
            prompt: What to film, 1 to 32000 characters.
            input_reference: Image to guide the clip: a file, or a reference by ID or URL.
            model: `sora-2` (default) or `sora-2-pro`.
            seconds: Length in seconds: `4` (default), `8` or `12`.
            size: Pixels: `720x1280` (default), `1280x720`, `1024x1792` or `1792x1024`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Video:
        """Fetch the state of a video.

        HTTP: `GET /videos/{video_id}`

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncConversationCursorPage[Video]:
        """List the project's videos, page by page.

        HTTP: `GET /videos`

        Deprecated: it may go away.

        Args:
            after: Cursor: start right after the video with this ID.
            limit: Page size, up to 100.
            order: Sort by creation time: `asc` for oldest first, `desc` for newest first.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> VideoDeleteResponse:
        """Delete a video and its files.

        HTTP: `DELETE /videos/{video_id}`

        Deprecated: it may go away.

        Args:
            video_id: ID of the video to remove.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> VideoCreateCharacterResponse:
        """Create a reusable character from a video of it.

        HTTP: `POST /videos/characters`

        Deprecated: it may go away.

        Args:
            name: Name of the character, 1 to 80 characters.
            video: Video file that shows it.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Union[Literal["video", "thumbnail", "spritesheet"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Download a finished video, its thumbnail or its sprite sheet.

        HTTP: `GET /videos/{video_id}/content`

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
            variant: `video` (default, MP4), `thumbnail` or `spritesheet`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    def edit(
        self,
        *,
        prompt: str,
        video: _Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Start changing a video as a text describes.

        HTTP: `POST /videos/edits`

        Deprecated: it may go away.

        Args:
            prompt: What to change, 1 to 32000 characters.
            video: Video to start from: a file to upload or the ID of a finished one.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: _video_extend_params_Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Start lengthening a finished video.

        HTTP: `POST /videos/extensions`

        Deprecated: it may go away.

        Args:
            prompt: How the clip goes on, 1 to 32000 characters.
            seconds: Length of the added part in seconds, such as `4`, `8` or `12`.
            video: Video to lengthen: a file to upload or the ID of a finished one.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> VideoGetCharacterResponse:
        """Fetch a character.

        HTTP: `GET /videos/characters/{character_id}`

        Deprecated: it may go away.

        Args:
            character_id: ID of the character.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Start making a finished video anew with another description.

        HTTP: `POST /videos/{video_id}/remix`

        Deprecated: it may go away.

        Args:
            video_id: ID of a finished video.
            prompt: New description, 1 to 32000 characters.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    def poll(self, video_id: str, *, poll_interval_ms: Union[int, Omit] = ...) -> Video:
        """Wait until a video is finished, or has failed.

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
        """
    @deprecated("it may go away")
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: Union[InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
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
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class VideosWithRawResponse:
    @deprecated("it may go away")
    def create(
        self,
        *,
        prompt: str,
        input_reference: Union[InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("it may go away")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[Video]]: ...
    @deprecated("it may go away")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[VideoDeleteResponse]: ...
    @deprecated("it may go away")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[VideoCreateCharacterResponse]: ...
    @deprecated("it may go away")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Union[Literal["video", "thumbnail", "spritesheet"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("it may go away")
    def edit(
        self,
        *,
        prompt: str,
        video: _Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("it may go away")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: _video_extend_params_Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("it may go away")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoGetCharacterResponse]: ...
    @deprecated("it may go away")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Video]: ...

@type_check_only
class VideosWithStreamingResponse:
    @deprecated("it may go away")
    def create(
        self,
        *,
        prompt: str,
        input_reference: Union[InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("it may go away")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Video]]]: ...
    @deprecated("it may go away")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[VideoDeleteResponse]]: ...
    @deprecated("it may go away")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("it may go away")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Union[Literal["video", "thumbnail", "spritesheet"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[HttpxBinaryResponseContent]]: ...
    @deprecated("it may go away")
    def edit(
        self,
        *,
        prompt: str,
        video: _Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("it may go away")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: _video_extend_params_Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    @deprecated("it may go away")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("it may go away")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Video]]: ...

class AsyncVideos(AsyncAPIResource):
    """Film short clips from a description; rework, lengthen and download them. Making a clip takes a while."""
    @property
    def with_raw_response(self) -> AsyncVideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVideosWithStreamingResponse: ...
    @deprecated("it may go away")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: Union[InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Start making a video from a description.

        HTTP: `POST /videos`

        Deprecated: it may go away.

        Args:
            prompt: What to film, 1 to 32000 characters.
            input_reference: Image to guide the clip: a file, or a reference by ID or URL.
            model: `sora-2` (default) or `sora-2-pro`.
            seconds: Length in seconds: `4` (default), `8` or `12`.
            size: Pixels: `720x1280` (default), `1280x720`, `1024x1792` or `1792x1024`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Video:
        """Fetch the state of a video.

        HTTP: `GET /videos/{video_id}`

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """List the project's videos, page by page.

        HTTP: `GET /videos`

        Deprecated: it may go away.

        Args:
            after: Cursor: start right after the video with this ID.
            limit: Page size, up to 100.
            order: Sort by creation time: `asc` for oldest first, `desc` for newest first.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> VideoDeleteResponse:
        """Delete a video and its files.

        HTTP: `DELETE /videos/{video_id}`

        Deprecated: it may go away.

        Args:
            video_id: ID of the video to remove.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    async def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> VideoCreateCharacterResponse:
        """Create a reusable character from a video of it.

        HTTP: `POST /videos/characters`

        Deprecated: it may go away.

        Args:
            name: Name of the character, 1 to 80 characters.
            video: Video file that shows it.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Union[Literal["video", "thumbnail", "spritesheet"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Download a finished video, its thumbnail or its sprite sheet.

        HTTP: `GET /videos/{video_id}/content`

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
            variant: `video` (default, MP4), `thumbnail` or `spritesheet`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    async def edit(
        self,
        *,
        prompt: str,
        video: _Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Start changing a video as a text describes.

        HTTP: `POST /videos/edits`

        Deprecated: it may go away.

        Args:
            prompt: What to change, 1 to 32000 characters.
            video: Video to start from: a file to upload or the ID of a finished one.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    async def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: _video_extend_params_Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Start lengthening a finished video.

        HTTP: `POST /videos/extensions`

        Deprecated: it may go away.

        Args:
            prompt: How the clip goes on, 1 to 32000 characters.
            seconds: Length of the added part in seconds, such as `4`, `8` or `12`.
            video: Video to lengthen: a file to upload or the ID of a finished one.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> VideoGetCharacterResponse:
        """Fetch a character.

        HTTP: `GET /videos/characters/{character_id}`

        Deprecated: it may go away.

        Args:
            character_id: ID of the character.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Video:
        """Start making a finished video anew with another description.

        HTTP: `POST /videos/{video_id}/remix`

        Deprecated: it may go away.

        Args:
            video_id: ID of a finished video.
            prompt: New description, 1 to 32000 characters.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    async def poll(self, video_id: str, *, poll_interval_ms: Union[int, Omit] = ...) -> Video:
        """Wait until a video is finished, or has failed.

        Deprecated: it may go away.

        Args:
            video_id: ID of the video.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
        """
    @deprecated("it may go away")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: Union[InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
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
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncVideosWithRawResponse:
    @deprecated("it may go away")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: Union[InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("it may go away")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("it may go away")
    async def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[Video]]: ...
    @deprecated("it may go away")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[VideoDeleteResponse]: ...
    @deprecated("it may go away")
    async def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[VideoCreateCharacterResponse]: ...
    @deprecated("it may go away")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Union[Literal["video", "thumbnail", "spritesheet"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("it may go away")
    async def edit(
        self,
        *,
        prompt: str,
        video: _Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("it may go away")
    async def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: _video_extend_params_Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Video]: ...
    @deprecated("it may go away")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[VideoGetCharacterResponse]: ...
    @deprecated("it may go away")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Video]: ...

@type_check_only
class AsyncVideosWithStreamingResponse:
    @deprecated("it may go away")
    def create(
        self,
        *,
        prompt: str,
        input_reference: Union[InputReference, Omit] = ...,
        model: Union[VideoModelParam, Omit] = ...,
        seconds: Union[VideoSeconds, Omit] = ...,
        size: Union[VideoSize, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("it may go away")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Video]]]: ...
    @deprecated("it may go away")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoDeleteResponse]]: ...
    @deprecated("it may go away")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("it may go away")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Union[Literal["video", "thumbnail", "spritesheet"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[HttpxBinaryResponseContent]]: ...
    @deprecated("it may go away")
    def edit(
        self,
        *,
        prompt: str,
        video: _Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("it may go away")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: _video_extend_params_Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    @deprecated("it may go away")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("it may go away")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
