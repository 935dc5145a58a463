from .._literals import _ImageModel
from .. import ImageCreateVariationParams as ImageCreateVariationParams

ImageModel = _ImageModel
