from .. import ImageCreateVariationParams as ImageCreateVariationParams
