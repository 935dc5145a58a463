__all__ = ["ImageModel"]

from ._literals import _image_model_ImageModel as ImageModel
