from typing_extensions import TypeAlias
from .. import _file_path_delta_annotation
from .. import FilePathDeltaAnnotation as FilePathDeltaAnnotation

FilePath: TypeAlias = _file_path_delta_annotation.FilePath
