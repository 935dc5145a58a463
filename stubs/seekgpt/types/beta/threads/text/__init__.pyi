from .. import Text
from .. import Annotation as Annotation

__all__ = ("Text",)
