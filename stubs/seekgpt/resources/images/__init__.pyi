from typing import Generic, Iterable, Union, overload, type_check_only
from typing_extensions import Literal, deprecated
from ..._http.answer.stream import AsyncStream, Stream
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ...types import (
    ImageEditStreamEvent,
    ImageGenStreamEvent,
    ImagesResponse,
    _image_edit_params,
    _image_generate_params,
)
from ...types._literals import _ImageModel as ImageModel
from .._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _R5,
    _Raw,
    _Streaming,
    _Viewed,
)

class _ImagesMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Union[Literal["transparent", "opaque", "auto"], None, Omit] = ...,
        model: Union[str, ImageModel, None, Omit] = ...,
        moderation: Union[Literal["low", "auto"], None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        output_compression: Union[int, None, Omit] = ...,
        partial_images: Union[int, None, Omit] = ...,
        response_format: Union[Literal["url", "b64_json"], None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        style: Union[Literal["vivid", "natural"], None, Omit] = ...,
        user: Union[str, Omit] = ...,
        frame_count: Union[int, None, Omit] = ...,
        frame_duration_ms: Union[int, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        svg: Union[_image_generate_params.Svg, None, Omit] = ...,
        quality: Union[
            Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"],
            None,
            Omit,
        ] = ...,
        size: Union[
            str,
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ],
            None,
            Omit,
        ] = ...,
        output_format: Union[Literal["png", "jpeg", "webp", "gif", "svg"], None, Omit] = ...,
        complexity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create images from a text description, whole or as a stream.

        Args:
            prompt: What to show; up to 32000 characters, 4000 for `dall-e-3`, 1000 for `dall-e-2`.
            background: `transparent` (needs png or webp), `opaque`, or `auto` (default).
            model: Name of the image model; `dall-e-2` unless an option only GPT image models have is set.
            moderation: Strictness of filtering: `low` or `auto` (default); GPT image models only.
            n: Number of images, 1 to 10, default 1; `dall-e-3` makes only one.
            output_compression: Compression of jpeg and webp output in percent, 0 to 100, default 100.
            partial_images: Number of previews sent while streaming, 0 to 3, default 0.
            response_format: `url` (valid 60 minutes) or `b64_json`; GPT image models always send base64.
            stream: Receive previews and the final image as events; GPT image models only. Default false.
            style: `vivid` (default) or `natural`; `dall-e-3` only.
            user: Your own ID for the end user, for abuse detection.
            frame_count: Number of frames of a GIF, 2 to 16; 9 unless given.
            frame_duration_ms: How long each frame of a GIF is shown in milliseconds, rounded to tens; 200 unless given.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            svg: Who draws an SVG: `model`, and `reasoning` with its effort.
            quality: `low`, `medium`, `high`, `standard`, `hd` or `auto` (default), as the model allows.
            size: Pixels as `WIDTHxHEIGHT`, such as `1024x1536`, or `auto`; which sizes depends on the model.
            output_format: Image format of GPT image models: `png` (default), `jpeg` or `webp`.
            complexity: How much to plan before drawing: `low`, `medium` or `high`; apart from `quality`.
        """
    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        background: Union[Literal["transparent", "opaque", "auto"], None, Omit] = ...,
        model: Union[str, ImageModel, None, Omit] = ...,
        moderation: Union[Literal["low", "auto"], None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        output_compression: Union[int, None, Omit] = ...,
        partial_images: Union[int, None, Omit] = ...,
        response_format: Union[Literal["url", "b64_json"], None, Omit] = ...,
        style: Union[Literal["vivid", "natural"], None, Omit] = ...,
        user: Union[str, Omit] = ...,
        frame_count: Union[int, None, Omit] = ...,
        frame_duration_ms: Union[int, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        svg: Union[_image_generate_params.Svg, None, Omit] = ...,
        quality: Union[
            Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"],
            None,
            Omit,
        ] = ...,
        size: Union[
            str,
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ],
            None,
            Omit,
        ] = ...,
        output_format: Union[Literal["png", "jpeg", "webp", "gif", "svg"], None, Omit] = ...,
        complexity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Create images from a text description, whole or as a stream.

        Args:
            prompt: What to show; up to 32000 characters, 4000 for `dall-e-3`, 1000 for `dall-e-2`.
            background: `transparent` (needs png or webp), `opaque`, or `auto` (default).
            model: Name of the image model; `dall-e-2` unless an option only GPT image models have is set.
            moderation: Strictness of filtering: `low` or `auto` (default); GPT image models only.
            n: Number of images, 1 to 10, default 1; `dall-e-3` makes only one.
            output_compression: Compression of jpeg and webp output in percent, 0 to 100, default 100.
            partial_images: Number of previews sent while streaming, 0 to 3, default 0.
            response_format: `url` (valid 60 minutes) or `b64_json`; GPT image models always send base64.
            stream: Receive previews and the final image as events; GPT image models only. Default false.
            style: `vivid` (default) or `natural`; `dall-e-3` only.
            user: Your own ID for the end user, for abuse detection.
            frame_count: Number of frames of a GIF, 2 to 16; 9 unless given.
            frame_duration_ms: How long each frame of a GIF is shown in milliseconds, rounded to tens; 200 unless given.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            svg: Who draws an SVG: `model`, and `reasoning` with its effort.
            quality: `low`, `medium`, `high`, `standard`, `hd` or `auto` (default), as the model allows.
            size: Pixels as `WIDTHxHEIGHT`, such as `1024x1536`, or `auto`; which sizes depends on the model.
            output_format: Image format of GPT image models: `png` (default), `jpeg` or `webp`.
            complexity: How much to plan before drawing: `low`, `medium` or `high`; apart from `quality`.
        """
    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: bool,
        background: Union[Literal["transparent", "opaque", "auto"], None, Omit] = ...,
        model: Union[str, ImageModel, None, Omit] = ...,
        moderation: Union[Literal["low", "auto"], None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        output_compression: Union[int, None, Omit] = ...,
        partial_images: Union[int, None, Omit] = ...,
        response_format: Union[Literal["url", "b64_json"], None, Omit] = ...,
        style: Union[Literal["vivid", "natural"], None, Omit] = ...,
        user: Union[str, Omit] = ...,
        frame_count: Union[int, None, Omit] = ...,
        frame_duration_ms: Union[int, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        svg: Union[_image_generate_params.Svg, None, Omit] = ...,
        quality: Union[
            Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"],
            None,
            Omit,
        ] = ...,
        size: Union[
            str,
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
                "1792x1024",
                "1024x1792",
            ],
            None,
            Omit,
        ] = ...,
        output_format: Union[Literal["png", "jpeg", "webp", "gif", "svg"], None, Omit] = ...,
        complexity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Create images from a text description, whole or as a stream.

        Args:
            prompt: What to show; up to 32000 characters, 4000 for `dall-e-3`, 1000 for `dall-e-2`.
            background: `transparent` (needs png or webp), `opaque`, or `auto` (default).
            model: Name of the image model; `dall-e-2` unless an option only GPT image models have is set.
            moderation: Strictness of filtering: `low` or `auto` (default); GPT image models only.
            n: Number of images, 1 to 10, default 1; `dall-e-3` makes only one.
            output_compression: Compression of jpeg and webp output in percent, 0 to 100, default 100.
            partial_images: Number of previews sent while streaming, 0 to 3, default 0.
            response_format: `url` (valid 60 minutes) or `b64_json`; GPT image models always send base64.
            stream: Receive previews and the final image as events; GPT image models only. Default false.
            style: `vivid` (default) or `natural`; `dall-e-3` only.
            user: Your own ID for the end user, for abuse detection.
            frame_count: Number of frames of a GIF, 2 to 16; 9 unless given.
            frame_duration_ms: How long each frame of a GIF is shown in milliseconds, rounded to tens; 200 unless given.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            svg: Who draws an SVG: `model`, and `reasoning` with its effort.
            quality: `low`, `medium`, `high`, `standard`, `hd` or `auto` (default), as the model allows.
            size: Pixels as `WIDTHxHEIGHT`, such as `1024x1536`, or `auto`; which sizes depends on the model.
            output_format: Image format of GPT image models: `png` (default), `jpeg` or `webp`.
            complexity: How much to plan before drawing: `low`, `medium` or `high`; apart from `quality`.
        """
    @deprecated("it may go away")
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: Union[str, ImageModel, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        response_format: Union[Literal["url", "b64_json"], None, Omit] = ...,
        size: Union[Literal["256x256", "512x512", "1024x1024"], None, Omit] = ...,
        user: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create variations of a square PNG with `dall-e-2`.

        Deprecated: it may go away.

        Args:
            image: Square PNG under 4 MB.
            model: Name of the model; only `dall-e-2` makes variations.
            n: Number of images, 1 to 10, default 1.
            response_format: `url` (default, valid 60 minutes) or `b64_json`.
            size: `256x256`, `512x512` or `1024x1024` (default).
            user: Your own ID for the end user, for abuse detection.
        """
    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, Iterable[FileTypes]],
        prompt: str,
        background: Union[Literal["transparent", "opaque", "auto"], None, Omit] = ...,
        input_fidelity: Union[Literal["high", "low"], None, Omit] = ...,
        mask: Union[FileTypes, Omit] = ...,
        model: Union[str, ImageModel, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        output_compression: Union[int, None, Omit] = ...,
        partial_images: Union[int, None, Omit] = ...,
        response_format: Union[Literal["url", "b64_json"], None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        user: Union[str, Omit] = ...,
        frame_count: Union[int, None, Omit] = ...,
        frame_duration_ms: Union[int, None, Omit] = ...,
        markup: Union[FileTypes, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        svg: Union[_image_edit_params.Svg, None, Omit] = ...,
        quality: Union[
            Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"],
            None,
            Omit,
        ] = ...,
        size: Union[
            str,
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"],
            None,
            Omit,
        ] = ...,
        output_format: Union[Literal["png", "jpeg", "webp", "gif", "svg"], None, Omit] = ...,
        complexity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change or extend images as a text describes, whole or as a stream.

        Args:
            image: One image or up to 16, under 50 MB each; `dall-e-2` takes one square PNG under 4 MB.
            prompt: What the result should show; up to 32000 characters, 1000 for `dall-e-2`.
            background: `transparent` (needs png or webp), `opaque`, or `auto` (default).
            input_fidelity: How closely to keep features of the input: `high` or `low`.
            mask: PNG under 4 MB, as large as the first image, transparent wherever it may change.
            model: Name of the image model; default `gpt-image-1.5`.
            n: Number of images, 1 to 10, default 1.
            output_compression: Compression of jpeg and webp output in percent, 0 to 100, default 100.
            partial_images: Number of previews sent while streaming, 0 to 3, default 0.
            response_format: `url` (valid 60 minutes) or `b64_json`; GPT image models always send base64.
            stream: Receive previews and the final image as events. Default false.
            user: Your own ID for the end user, for abuse detection.
            frame_count: Number of frames of a GIF, 2 to 16; 9 unless given.
            frame_duration_ms: How long each frame of a GIF is shown in milliseconds, rounded to tens; 200 unless given.
            markup: Transparent PNG laid over the first image as a guide, of the same size. Excludes `mask`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            svg: Who draws an SVG: `model`, and `reasoning` with its effort.
            quality: `low`, `medium`, `high`, `standard` or `auto` (default), as the model allows.
            size: Pixels as `WIDTHxHEIGHT`, such as `1024x1536`, or `auto`; which sizes depends on the model.
            output_format: Image format of GPT image models: `png` (default), `jpeg` or `webp`.
            complexity: How much to plan before drawing: `low`, `medium` or `high`; apart from `quality`.
        """
    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, Iterable[FileTypes]],
        prompt: str,
        stream: Literal[True],
        background: Union[Literal["transparent", "opaque", "auto"], None, Omit] = ...,
        input_fidelity: Union[Literal["high", "low"], None, Omit] = ...,
        mask: Union[FileTypes, Omit] = ...,
        model: Union[str, ImageModel, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        output_compression: Union[int, None, Omit] = ...,
        partial_images: Union[int, None, Omit] = ...,
        response_format: Union[Literal["url", "b64_json"], None, Omit] = ...,
        user: Union[str, Omit] = ...,
        frame_count: Union[int, None, Omit] = ...,
        frame_duration_ms: Union[int, None, Omit] = ...,
        markup: Union[FileTypes, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        svg: Union[_image_edit_params.Svg, None, Omit] = ...,
        quality: Union[
            Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"],
            None,
            Omit,
        ] = ...,
        size: Union[
            str,
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"],
            None,
            Omit,
        ] = ...,
        output_format: Union[Literal["png", "jpeg", "webp", "gif", "svg"], None, Omit] = ...,
        complexity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Change or extend images as a text describes, whole or as a stream.

        Args:
            image: One image or up to 16, under 50 MB each; `dall-e-2` takes one square PNG under 4 MB.
            prompt: What the result should show; up to 32000 characters, 1000 for `dall-e-2`.
            background: `transparent` (needs png or webp), `opaque`, or `auto` (default).
            input_fidelity: How closely to keep features of the input: `high` or `low`.
            mask: PNG under 4 MB, as large as the first image, transparent wherever it may change.
            model: Name of the image model; default `gpt-image-1.5`.
            n: Number of images, 1 to 10, default 1.
            output_compression: Compression of jpeg and webp output in percent, 0 to 100, default 100.
            partial_images: Number of previews sent while streaming, 0 to 3, default 0.
            response_format: `url` (valid 60 minutes) or `b64_json`; GPT image models always send base64.
            stream: Receive previews and the final image as events. Default false.
            user: Your own ID for the end user, for abuse detection.
            frame_count: Number of frames of a GIF, 2 to 16; 9 unless given.
            frame_duration_ms: How long each frame of a GIF is shown in milliseconds, rounded to tens; 200 unless given.
            markup: Transparent PNG laid over the first image as a guide, of the same size. Excludes `mask`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            svg: Who draws an SVG: `model`, and `reasoning` with its effort.
            quality: `low`, `medium`, `high`, `standard` or `auto` (default), as the model allows.
            size: Pixels as `WIDTHxHEIGHT`, such as `1024x1536`, or `auto`; which sizes depends on the model.
            output_format: Image format of GPT image models: `png` (default), `jpeg` or `webp`.
            complexity: How much to plan before drawing: `low`, `medium` or `high`; apart from `quality`.
        """
    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, Iterable[FileTypes]],
        prompt: str,
        stream: bool,
        background: Union[Literal["transparent", "opaque", "auto"], None, Omit] = ...,
        input_fidelity: Union[Literal["high", "low"], None, Omit] = ...,
        mask: Union[FileTypes, Omit] = ...,
        model: Union[str, ImageModel, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        output_compression: Union[int, None, Omit] = ...,
        partial_images: Union[int, None, Omit] = ...,
        response_format: Union[Literal["url", "b64_json"], None, Omit] = ...,
        user: Union[str, Omit] = ...,
        frame_count: Union[int, None, Omit] = ...,
        frame_duration_ms: Union[int, None, Omit] = ...,
        markup: Union[FileTypes, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        svg: Union[_image_edit_params.Svg, None, Omit] = ...,
        quality: Union[
            Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"],
            None,
            Omit,
        ] = ...,
        size: Union[
            str,
            Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"],
            None,
            Omit,
        ] = ...,
        output_format: Union[Literal["png", "jpeg", "webp", "gif", "svg"], None, Omit] = ...,
        complexity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Change or extend images as a text describes, whole or as a stream.

        Args:
            image: One image or up to 16, under 50 MB each; `dall-e-2` takes one square PNG under 4 MB.
            prompt: What the result should show; up to 32000 characters, 1000 for `dall-e-2`.
            background: `transparent` (needs png or webp), `opaque`, or `auto` (default).
            input_fidelity: How closely to keep features of the input: `high` or `low`.
            mask: PNG under 4 MB, as large as the first image, transparent wherever it may change.
            model: Name of the image model; default `gpt-image-1.5`.
            n: Number of images, 1 to 10, default 1.
            output_compression: Compression of jpeg and webp output in percent, 0 to 100, default 100.
            partial_images: Number of previews sent while streaming, 0 to 3, default 0.
            response_format: `url` (valid 60 minutes) or `b64_json`; GPT image models always send base64.
            stream: Receive previews and the final image as events. Default false.
            user: Your own ID for the end user, for abuse detection.
            frame_count: Number of frames of a GIF, 2 to 16; 9 unless given.
            frame_duration_ms: How long each frame of a GIF is shown in milliseconds, rounded to tens; 200 unless given.
            markup: Transparent PNG laid over the first image as a guide, of the same size. Excludes `mask`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            svg: Who draws an SVG: `model`, and `reasoning` with its effort.
            quality: `low`, `medium`, `high`, `standard` or `auto` (default), as the model allows.
            size: Pixels as `WIDTHxHEIGHT`, such as `1024x1536`, or `auto`; which sizes depends on the model.
            output_format: Image format of GPT image models: `png` (default), `jpeg` or `webp`.
            complexity: How much to plan before drawing: `low`, `medium` or `high`; apart from `quality`.
        """

@type_check_only
class ImagesWithRawResponse(
    _ImagesMethods[
        _Raw[ImagesResponse],
        _Raw[Stream[ImageGenStreamEvent]],
        _Raw[ImagesResponse | Stream[ImageGenStreamEvent]],
        _Raw[Stream[ImageEditStreamEvent]],
        _Raw[ImagesResponse | Stream[ImageEditStreamEvent]],
    ],
): ...

@type_check_only
class ImagesWithStreamingResponse(
    _ImagesMethods[
        _Streaming[ImagesResponse],
        _Streaming[Stream[ImageGenStreamEvent]],
        _Streaming[ImagesResponse | Stream[ImageGenStreamEvent]],
        _Streaming[Stream[ImageEditStreamEvent]],
        _Streaming[ImagesResponse | Stream[ImageEditStreamEvent]],
    ],
): ...

@type_check_only
class AsyncImagesWithRawResponse(
    _ImagesMethods[
        _AsyncRaw[ImagesResponse],
        _AsyncRaw[AsyncStream[ImageGenStreamEvent]],
        _AsyncRaw[ImagesResponse | AsyncStream[ImageGenStreamEvent]],
        _AsyncRaw[AsyncStream[ImageEditStreamEvent]],
        _AsyncRaw[ImagesResponse | AsyncStream[ImageEditStreamEvent]],
    ],
): ...

@type_check_only
class AsyncImagesWithStreamingResponse(
    _ImagesMethods[
        _AsyncStreaming[ImagesResponse],
        _AsyncStreaming[AsyncStream[ImageGenStreamEvent]],
        _AsyncStreaming[ImagesResponse | AsyncStream[ImageGenStreamEvent]],
        _AsyncStreaming[AsyncStream[ImageEditStreamEvent]],
        _AsyncStreaming[ImagesResponse | AsyncStream[ImageEditStreamEvent]],
    ],
): ...

class Images(
    _ImagesMethods[
        ImagesResponse,
        Stream[ImageGenStreamEvent],
        ImagesResponse | Stream[ImageGenStreamEvent],
        Stream[ImageEditStreamEvent],
        ImagesResponse | Stream[ImageEditStreamEvent],
    ],
    _Viewed[ImagesWithRawResponse, ImagesWithStreamingResponse],
    SyncAPIResource,
):
    """Paint images from a description, change existing ones, or make variations. GPT image models answer with base64 data, the older `dall-e` ones also with URLs that expire after an hour. Making an image within a conversation is a tool of `responses`."""

class AsyncImages(
    _ImagesMethods[
        _Awaited[ImagesResponse],
        _Awaited[AsyncStream[ImageGenStreamEvent]],
        _Awaited[ImagesResponse | AsyncStream[ImageGenStreamEvent]],
        _Awaited[AsyncStream[ImageEditStreamEvent]],
        _Awaited[ImagesResponse | AsyncStream[ImageEditStreamEvent]],
    ],
    _Viewed[AsyncImagesWithRawResponse, AsyncImagesWithStreamingResponse],
    AsyncAPIResource,
): ...
