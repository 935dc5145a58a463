from .. import Text as Text
from .. import Annotation as Annotation
