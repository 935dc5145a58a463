from .. import _file_path_annotation
from .. import FilePathAnnotation as FilePathAnnotation

FilePath = _file_path_annotation.FilePath
