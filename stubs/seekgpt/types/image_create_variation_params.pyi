from typing import Optional, Union
from typing_extensions import Literal, Required, TypedDict
from .._types import FileTypes
from .image_model import ImageModel

__all__ = ["ImageCreateVariationParams"]

class ImageCreateVariationParams(TypedDict, total=False):
    """Create variations of a square PNG with `dall-e-2`."""

    image: Required[FileTypes]
    """Square PNG under 4 MB."""
    model: Union[str, ImageModel, None]
    """Name of the model; only `dall-e-2` makes variations."""
    n: Optional[int]
    """Number of images, 1 to 10, default 1."""
    response_format: Optional[Literal["url", "b64_json"]]
    """`url` (default, valid 60 minutes) or `b64_json`."""
    size: Optional[Literal["256x256", "512x512", "1024x1024"]]
    """`256x256`, `512x512` or `1024x1024` (default)."""
    user: str
    """Your own ID for the end user, for abuse detection."""
