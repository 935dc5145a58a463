from typing_extensions import TypeAlias
from .. import _images_response
from .. import ImagesResponse as ImagesResponse
from .. import Image as Image

Usage: TypeAlias = _images_response.Usage
UsageInputTokensDetails: TypeAlias = _images_response.UsageInputTokensDetails
UsageOutputTokensDetails: TypeAlias = _images_response.UsageOutputTokensDetails
SvgUsage: TypeAlias = _images_response.SvgUsage
