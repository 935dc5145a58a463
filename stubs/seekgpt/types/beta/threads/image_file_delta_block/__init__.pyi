from .. import ImageFileDeltaBlock as ImageFileDeltaBlock
from .. import ImageFileDelta as ImageFileDelta
