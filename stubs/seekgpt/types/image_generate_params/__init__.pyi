from .. import _image_generate_params
from .. import ImageGenerateParams
from .._literals import _ImageModel as ImageModel

__all__ = (
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "ImageGenerateParams",
)

class ImageGenerateParamsBase(_image_generate_params.ImageGenerateParamsBase, total=False): ...
class ImageGenerateParamsNonStreaming(
    _image_generate_params.ImageGenerateParamsNonStreaming,
    total=False,
): ...
class ImageGenerateParamsStreaming(
    _image_generate_params.ImageGenerateParamsStreaming,
    total=False,
): ...
