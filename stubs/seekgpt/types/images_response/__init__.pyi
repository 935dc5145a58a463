from .. import _images_response
from .. import ImagesResponse as ImagesResponse
from .. import Image as Image

Usage = _images_response.Usage
UsageInputTokensDetails = _images_response.UsageInputTokensDetails
UsageOutputTokensDetails = _images_response.UsageOutputTokensDetails
SvgUsage = _images_response.SvgUsage
