from .. import AnnotationDelta
from .. import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation
from .. import FilePathDeltaAnnotation as FilePathDeltaAnnotation

__all__ = ("AnnotationDelta",)
