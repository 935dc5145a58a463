from .. import AnnotationDelta as AnnotationDelta
from .. import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation
from .. import FilePathDeltaAnnotation as FilePathDeltaAnnotation
