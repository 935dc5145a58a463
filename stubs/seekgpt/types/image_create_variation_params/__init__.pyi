from .._literals import _ImageModel as ImageModel
from .. import ImageCreateVariationParams as ImageCreateVariationParams

ImageModel = ImageModel
