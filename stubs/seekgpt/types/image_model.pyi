__all__ = ["ImageModel"]

from ._literals import _ImageModel as ImageModel
