from .. import _file_path_delta_annotation
from .. import FilePathDeltaAnnotation as FilePathDeltaAnnotation

FilePath = _file_path_delta_annotation.FilePath
