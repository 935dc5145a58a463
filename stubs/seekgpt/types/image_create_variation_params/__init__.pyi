from .. import ImageCreateVariationParams
from .._literals import _ImageModel as ImageModel

__all__ = ("ImageCreateVariationParams",)
