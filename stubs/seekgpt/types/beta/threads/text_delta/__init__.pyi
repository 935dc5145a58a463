from .. import TextDelta
from .. import AnnotationDelta as AnnotationDelta

__all__ = ("TextDelta",)
