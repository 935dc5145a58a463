from .. import ImageCreateVariationParams as ImageCreateVariationParams
from .._literals import _ImageModel as ImageModel
