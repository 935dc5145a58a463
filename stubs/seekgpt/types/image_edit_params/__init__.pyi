from .. import _image_edit_params
from .. import ImageEditParams
from .._literals import _ImageModel as ImageModel

__all__ = (
    "Svg",
    "SvgReasoning",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "ImageEditParams",
)

class Svg(_image_edit_params.Svg, total=False): ...
class SvgReasoning(_image_edit_params.SvgReasoning, total=False): ...
class ImageEditParamsBase(_image_edit_params.ImageEditParamsBase, total=False): ...
class ImageEditParamsNonStreaming(_image_edit_params.ImageEditParamsNonStreaming, total=False): ...
class ImageEditParamsStreaming(_image_edit_params.ImageEditParamsStreaming, total=False): ...
