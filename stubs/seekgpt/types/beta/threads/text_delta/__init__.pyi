from .. import TextDelta as TextDelta
from .. import AnnotationDelta as AnnotationDelta
