from .. import _image_generate_params
from .. import ImageGenerateParams
from .._literals import _ImageModel as ImageModel
from .._literals import _ReasoningEffortParam as ReasoningEffortParam

__all__ = (
    "Svg",
    "SvgReasoning",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "ImageGenerateParams",
)

class Svg(_image_generate_params.Svg, total=False): ...
class SvgReasoning(_image_generate_params.SvgReasoning, total=False): ...
class ImageGenerateParamsBase(_image_generate_params.ImageGenerateParamsBase, total=False): ...
class ImageGenerateParamsNonStreaming(
    _image_generate_params.ImageGenerateParamsNonStreaming,
    total=False,
): ...
class ImageGenerateParamsStreaming(
    _image_generate_params.ImageGenerateParamsStreaming,
    total=False,
): ...
