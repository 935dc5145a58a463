from .. import Upload as Upload
from .. import FileObject as FileObject
