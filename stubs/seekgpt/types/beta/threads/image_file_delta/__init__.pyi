from .. import ImageFileDelta as ImageFileDelta
