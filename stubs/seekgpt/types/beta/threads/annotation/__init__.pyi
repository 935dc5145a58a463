from .. import Annotation as Annotation
from .. import FileCitationAnnotation as FileCitationAnnotation
from .. import FilePathAnnotation as FilePathAnnotation
