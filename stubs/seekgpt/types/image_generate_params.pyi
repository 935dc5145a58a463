from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .image_model import ImageModel

__all__ = [
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "ImageGenerateParams",
]

class ImageGenerateParamsBase(TypedDict, total=False):
    prompt: Required[str]
    """What to show; up to 32000 characters, 4000 for `dall-e-3`, 1000 for `dall-e-2`."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    """`transparent` (needs png or webp), `opaque`, or `auto` (default)."""
    model: Union[str, ImageModel, None]
    """Name of the image model; `dall-e-2` unless an option only GPT image models have is set."""
    moderation: Optional[Literal["low", "auto"]]
    """Strictness of filtering: `low` or `auto` (default); GPT image models only."""
    n: Optional[int]
    """Number of images, 1 to 10, default 1; `dall-e-3` makes only one."""
    output_compression: Optional[int]
    """Compression of jpeg and webp output in percent, 0 to 100, default 100."""
    output_format: Optional[Literal["png", "jpeg", "webp"]]
    """Image format of GPT image models: `png` (default), `jpeg` or `webp`."""
    partial_images: Optional[int]
    """Number of previews sent while streaming, 0 to 3, default 0."""
    response_format: Optional[Literal["url", "b64_json"]]
    """`url` (valid 60 minutes) or `b64_json`; GPT image models always send base64."""
    style: Optional[Literal["vivid", "natural"]]
    """`vivid` (default) or `natural`; `dall-e-3` only."""
    user: str
    """Your own ID for the end user, for abuse detection."""
    quality: Optional[Literal["standard", "hd", "low", "medium", "high", "auto"]]
    """`low`, `medium`, `high`, `standard`, `hd` or `auto` (default), as the model allows."""
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
    ]
    """Pixels as `WIDTHxHEIGHT`, such as `1024x1536`, or `auto`; which sizes depends on the model."""

class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Receive previews and the final image as events; GPT image models only. Default false."""

class ImageGenerateParamsStreaming(ImageGenerateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Receive previews and the final image as events; GPT image models only. Default false."""

ImageGenerateParams: TypeAlias = Union[
    ImageGenerateParamsNonStreaming,
    ImageGenerateParamsStreaming,
]
