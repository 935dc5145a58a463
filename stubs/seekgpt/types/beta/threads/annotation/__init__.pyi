from .. import Annotation
from .. import FileCitationAnnotation as FileCitationAnnotation
from .. import FilePathAnnotation as FilePathAnnotation

__all__ = ("Annotation",)
