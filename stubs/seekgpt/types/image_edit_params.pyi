from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .._types import FileTypes
from .image_model import ImageModel

__all__ = [
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "ImageEditParams",
]

class ImageEditParamsBase(TypedDict, total=False):
    image: Required[Union[FileTypes, Iterable[FileTypes]]]
    """One image or up to 16, under 50 MB each; `dall-e-2` takes one square PNG under 4 MB."""
    prompt: Required[str]
    """What the result should show; up to 32000 characters, 1000 for `dall-e-2`."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    """`transparent` (needs png or webp), `opaque`, or `auto` (default)."""
    input_fidelity: Optional[Literal["high", "low"]]
    """How closely to keep features of the input: `high` or `low`."""
    mask: FileTypes
    """PNG under 4 MB, as large as the first image, transparent wherever it may change."""
    model: Union[str, ImageModel, None]
    """Name of the image model; default `gpt-image-1.5`."""
    n: Optional[int]
    """Number of images, 1 to 10, default 1."""
    output_compression: Optional[int]
    """Compression of jpeg and webp output in percent, 0 to 100, default 100."""
    output_format: Optional[Literal["png", "jpeg", "webp"]]
    """Image format of GPT image models: `png` (default), `jpeg` or `webp`."""
    partial_images: Optional[int]
    """Number of previews sent while streaming, 0 to 3, default 0."""
    response_format: Optional[Literal["url", "b64_json"]]
    """`url` (valid 60 minutes) or `b64_json`; GPT image models always send base64."""
    user: str
    """Your own ID for the end user, for abuse detection."""
    quality: Optional[Literal["standard", "low", "medium", "high", "auto"]]
    """`low`, `medium`, `high`, `standard` or `auto` (default), as the model allows."""
    size: Union[
        str,
        Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"],
        None,
    ]
    """Pixels as `WIDTHxHEIGHT`, such as `1024x1536`, or `auto`; which sizes depends on the model."""

class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Receive previews and the final image as events. Default false."""

class ImageEditParamsStreaming(ImageEditParamsBase, total=False):
    stream: Required[Literal[True]]
    """Receive previews and the final image as events. Default false."""

ImageEditParams: TypeAlias = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
